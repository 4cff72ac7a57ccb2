import type { Point } from '~/map/map.ts'

/** The mean of places; undefined of none. */
export function middleOf(places: readonly Point[]): Point | undefined {
  if (places.length === 0) return undefined
  let [x, y] = [0, 0]
  for (const place of places) {
    x += place.x
    y += place.y
  }
  return { x: x / places.length, y: y / places.length }
}
