import type { ActorId, Positions } from '~/map/map.ts'

/**
 * One actor in the middle, its neighbours evenly round it on an ellipse, in the order in which they stand around it on the
 * map, so that left stays left. px.
 */
export function ring(
  centre: ActorId,
  neighbours: readonly ActorId[],
  positions: Positions,
  rx = 150,
  ry = 190,
): Positions {
  const middle = positions[centre] ?? { x: 0, y: 0 }
  const angle = (id: ActorId) => {
    const { x, y } = positions[id] ?? middle
    return Math.atan2(y - middle.y, x - middle.x)
  }
  const sorted = [...neighbours].sort((a, b) => angle(a) - angle(b) || (a < b ? -1 : 1))
  const [first] = sorted
  const start = first === undefined ? 0 : angle(first)
  const grow = Math.max(1, sorted.length / 10)
  return Object.fromEntries([
    [centre, { x: 0, y: 0 }],
    ...sorted.map((id, index) => {
      const turn = start + (index / sorted.length) * 2 * Math.PI
      return [id, { x: Math.round(Math.cos(turn) * rx * grow), y: Math.round(Math.sin(turn) * ry * grow) }] as const
    }),
  ])
}
