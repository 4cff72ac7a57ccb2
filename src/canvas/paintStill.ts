import type { Rect } from '~/scene/geometry.ts'
import { labelsAt } from '~/scene/labelsAt.ts'
import type { Scene } from '~/scene/scene.ts'
import { wipe } from './mapView.ts'
import { scenePainter } from './paintScene.ts'

const margin = 20 // px
const largest = 1.25

/** A scene framed once, as large as its canvas: to be looked at, not handled. */
export function paintStill(canvas: HTMLCanvasElement, scene: Scene, bounds: Rect): void {
  const sheet = { width: canvas.clientWidth, height: canvas.clientHeight, ratio: window.devicePixelRatio }
  const context = canvas.getContext('2d')
  if (!context || sheet.width === 0 || sheet.height === 0) return
  canvas.width = Math.round(sheet.width * sheet.ratio)
  canvas.height = Math.round(sheet.height * sheet.ratio)
  const zoom = Math.min(largest, (sheet.width - 2 * margin) / bounds.width, (sheet.height - 2 * margin) / bounds.height)
  const pan = {
    x: sheet.width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: sheet.height / 2 - (bounds.y + bounds.height / 2) * zoom,
  }
  const camera = { zoom, pan }
  wipe(context)
  scenePainter(scene)(context, sheet, camera, labelsAt(scene, zoom), { hover: null, cursor: '' })
}
