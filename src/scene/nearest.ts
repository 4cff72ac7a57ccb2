import type { ActorId, Point } from '~/map/map.ts'

export type Way = 'left' | 'right' | 'up' | 'down'

const ways: { readonly [way in Way]: Point } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** The actor nearest in a direction: within 60° of it, what lies off the line counting double. null when there is none. */
export function nearest(
  actors: readonly { readonly id: ActorId; readonly at: Point }[],
  from: Point,
  way: Way,
): ActorId | null {
  const { x, y } = ways[way]
  let [best, lowest]: [ActorId | null, number] = [null, Infinity]
  for (const { id, at } of actors) {
    const [dx, dy] = [at.x - from.x, at.y - from.y]
    const ahead = dx * x + dy * y
    const aside = Math.abs(dx * y - dy * x)
    if (ahead <= 0 || aside > ahead * 1.74) continue
    const cost = ahead + 2 * aside
    if (cost < lowest) [best, lowest] = [id, cost]
  }
  return best
}
