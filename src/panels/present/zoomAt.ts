import type { Zoom } from './paintSlide.ts'

const nearest = 5

/** Nearer by `factor` round a point that stays where it is; the map never leaves its frame, `width` × `height`. */
export function zoomAt(
  { scale, x, y }: Zoom,
  factor: number,
  at: { readonly x: number; readonly y: number },
  frame: { readonly width: number; readonly height: number },
): Zoom {
  const next = Math.max(1, Math.min(nearest, scale * factor))
  const moved = (offset: number, point: number, length: number) => {
    const to = point - ((point - offset) / scale) * next
    return Math.min(0, Math.max(length * (1 - next), to))
  }
  if (next === 1) return { scale: 1, x: 0, y: 0 }
  return { scale: next, x: moved(x, at.x, frame.width), y: moved(y, at.y, frame.height) }
}
