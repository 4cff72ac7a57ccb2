import type { ActorId, Point, Positions } from '~/map/map.ts'

/** Room for an actor with its name (px): names are wider than high, so neighbours side by side need more than one above the other. */
const room = { x: 118, y: 74 }
const samples = 720

/**
 * One actor in the middle, its neighbours round it on an ellipse, in the order in which they stand around it on the map, so
 * that left stays left. Equally far from each other in names' widths and heights; many make the ellipse larger. px.
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
  const places = round(sorted.length, first === undefined ? 0 : angle(first), rx, ry)
  const entries = sorted.flatMap((id, index) => {
    const at = places[index]
    return at ? [[id, at] as const] : []
  })
  return Object.fromEntries([[centre, { x: 0, y: 0 }], ...entries])
}

/** `count` places on an ellipse from an angle on, each as many names' rooms from the next as any other. */
function round(count: number, start: number, rx: number, ry: number): readonly Point[] {
  const at = (step: number) => {
    const turn = start + (step / samples) * 2 * Math.PI
    return { x: Math.cos(turn) * rx, y: Math.sin(turn) * ry }
  }
  const walked = [0]
  for (let step = 1; step <= samples; step++) {
    const [a, b] = [at(step - 1), at(step)]
    walked.push((walked[step - 1] ?? 0) + Math.max(Math.abs(b.x - a.x) / room.x, Math.abs(b.y - a.y) / room.y))
  }
  const whole = walked[samples] ?? 1
  const grow = Math.max(1, count / whole)
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = at(walked.findIndex((length) => length >= (whole * index) / count))
    return { x: Math.round(x * grow), y: Math.round(y * grow) }
  })
}
