import type { Body } from './body.ts'
import { extentOf } from './extent.ts'

/** Width to height of a picture that fills a window between two panels. */
export const landscapeAspect = 1.15

/** No picture is stretched further on one axis: circles of actors should stay round. */
const most = 1.25

/** Turns bodies about their middle so that they lie broad rather than tall, then stretches them a little towards 1.15 : 1. */
export function landscape(bodies: readonly Body[]): void {
  const turned = turns.map((turn) => ({ turn, aspect: aspectOf(bodies, turn) }))
  // A pair or a triangle has no picture to fill: it lies flat, which keeps the line clear of the names.
  const wanted = bodies.length <= 3 ? 4 : landscapeAspect
  const miss = (aspect: number) => Math.abs(Math.log(aspect / wanted))
  const best = turned.reduce((a, b) => (miss(b.aspect) < miss(a.aspect) - 1e-6 ? b : a))
  const stretch = Math.min(most, Math.max(1 / most, Math.sqrt(wanted / best.aspect)))
  const { cos, sin } = best.turn
  for (const body of bodies) {
    const { x, y } = body
    body.x = (x * cos - y * sin) * stretch
    body.y = (x * sin + y * cos) / stretch
  }
}

type Turn = { readonly cos: number; readonly sin: number }

const turns: readonly Turn[] = Array.from({ length: 12 }, (_, index) => {
  const angle = (index * Math.PI) / 12
  return { cos: Math.cos(angle), sin: Math.sin(angle) }
})

function aspectOf(bodies: readonly Body[], { cos, sin }: Turn): number {
  const { width, height } = extentOf(
    bodies.map((body) => ({
      ...body,
      x: body.x * cos - body.y * sin,
      y: body.x * sin + body.y * cos,
    })),
  )
  return width / height
}
