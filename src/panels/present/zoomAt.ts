import type { Zoom } from './paintSlide.ts'

const nearest = 5

type Size = { readonly width: number; readonly height: number }

/** The map never leaves its frame. */
const kept = (to: number, length: number, scale: number): number => Math.min(0, Math.max(length * (1 - scale), to))

/** As near as before, moved by so much; `by` and `frame` in units of the slide. */
export const moveZoom = ({ scale, x, y }: Zoom, by: { readonly x: number; readonly y: number }, frame: Size): Zoom =>
  scale === 1
    ? { scale, x, y }
    : { scale, x: kept(x + by.x, frame.width, scale), y: kept(y + by.y, frame.height, scale) }

/** Nearer by `factor` round a point that stays where it is; the map never leaves its frame, `width` × `height`. */
export function zoomAt(
  { scale, x, y }: Zoom,
  factor: number,
  at: { readonly x: number; readonly y: number },
  frame: Size,
): Zoom {
  const next = Math.max(1, Math.min(nearest, scale * factor))
  const moved = (offset: number, point: number, length: number) =>
    kept(point - ((point - offset) / scale) * next, length, next)
  if (next === 1) return { scale: 1, x: 0, y: 0 }
  return { scale: next, x: moved(x, at.x, frame.width), y: moved(y, at.y, frame.height) }
}
