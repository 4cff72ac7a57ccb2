import type { EntenteMap, Point, Positions } from './map.ts'

/** Actors that are not named stay; names of no actor and points without finite numbers are ignored. */
export function moveActors(map: EntenteMap, positions: { readonly [id: string]: Point }): EntenteMap {
  const actors = new Set(map.actors.map(({ id }) => id))
  const moved: [id: string, place: Positions[string]][] = []
  for (const [id, { x, y }] of Object.entries(positions)) {
    if (!actors.has(id) || !Number.isFinite(x) || !Number.isFinite(y)) continue
    const before = Object.hasOwn(map.positions, id) ? map.positions[id] : undefined
    moved.push([id, { ...before, x, y }])
  }
  return moved.length === 0 ? map : { ...map, positions: { ...map.positions, ...Object.fromEntries(moved) } }
}
