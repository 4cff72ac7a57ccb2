import type { Rect } from '~/scene/geometry.ts'
import { labelsAt } from '~/scene/labelsAt.ts'
import type { Scene } from '~/scene/scene.ts'
import { framing } from './camera.ts'
import { wipe } from './mapView.ts'
import { scenePainter } from './paintScene.ts'

/** A scene framed once, as large as its canvas: to be looked at, not handled. */
export function paintStill(canvas: HTMLCanvasElement, scene: Scene, bounds: Rect): void {
  const sheet = { width: canvas.clientWidth, height: canvas.clientHeight, ratio: window.devicePixelRatio }
  const context = canvas.getContext('2d')
  if (!context || sheet.width === 0 || sheet.height === 0) return
  canvas.width = Math.round(sheet.width * sheet.ratio)
  canvas.height = Math.round(sheet.height * sheet.ratio)
  const camera = framing(bounds, sheet.width, sheet.height)
  wipe(context)
  scenePainter(scene)(context, sheet, camera, labelsAt(scene, camera.zoom), { hover: null, cursor: '' })
}
