import type { Rect } from '~/scene/geometry.ts'

export type Camera = { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } }

/** The window on the map: px of the page, and how many pixels of the screen each has. */
export type Sheet = { readonly width: number; readonly height: number; readonly ratio: number }

/** A camera on a canvas: `scale` and shift in the canvas's own pixels, and the part of the map in sight. */
export type MapView = {
  readonly zoom: number
  readonly scale: number
  readonly x: number
  readonly y: number
  /** In map px, with room for labels. */
  readonly seen: Rect
}

export function viewOf({ width, height, ratio }: Sheet, { zoom, pan }: Camera): MapView {
  const seen = { x: -pan.x / zoom - 40, y: -pan.y / zoom - 60, width: width / zoom + 80, height: height / zoom + 100 }
  return { zoom, scale: ratio * zoom, x: ratio * pan.x, y: ratio * pan.y, seen }
}

/** Draws in the coordinates of the map. */
export function onMap(context: CanvasRenderingContext2D, { scale, x, y }: MapView): void {
  context.setTransform(scale, 0, 0, scale, x, y)
  context.lineJoin = 'round'
}

export function onPixels(context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
}

export function wipe(context: CanvasRenderingContext2D): void {
  onPixels(context)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
}

export const sameCamera = (a: Camera, b: Camera): boolean =>
  a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y

export const sameSheet = (a: Sheet, b: Sheet): boolean =>
  a.width === b.width && a.height === b.height && a.ratio === b.ratio
