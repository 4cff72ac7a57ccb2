import type { Core } from 'cytoscape'
import { labelsAt } from '~/scene/labelsAt.ts'
import type { Scene } from '~/scene/scene.ts'
import type { Pointing } from './listen.ts'
import { type Moment, scenePainter } from './paintScene.ts'

const settle = 80 // ms before what is not pointed at is dimmed

/**
 * Paints scenes on a canvas that lies under Cytoscape and follows its camera. All painting waits for the next frame, so that
 * many changes in one frame cost one picture.
 */
export function makeSurface(cy: Core, canvas: HTMLCanvasElement) {
  const context = canvas.getContext('2d')
  let scene: Scene | null = null
  let painter: ReturnType<typeof scenePainter> | null = null
  let painterZoom = 0
  let moment: Moment = { hover: null, cursor: '' }
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function paint() {
    frame = 0
    if (!context || !scene) return
    const [width, height, ratio] = [cy.width(), cy.height(), window.devicePixelRatio]
    sizeTo(canvas, width, height, ratio)
    const zoom = cy.zoom()
    if (!painter || Math.abs(Math.log(zoom / painterZoom)) > 0.04) {
      painter = scenePainter(scene, labelsAt(scene, zoom))
      painterZoom = zoom
    }
    painter(context, { width, height, ratio }, { zoom, pan: cy.pan() }, moment)
  }
  const repaint = () => {
    if (frame === 0) frame = requestAnimationFrame(paint)
  }
  const hover = (at: Pointing, dims: boolean) => {
    moment = { ...moment, hover: at && { ...at, dims } }
    repaint()
  }

  cy.on('viewport resize', repaint)
  document.fonts.addEventListener('loadingdone', repaint)
  return {
    show(next: Scene) {
      scene = next
      painter = null
      repaint()
    },
    point(at: Pointing) {
      clearTimeout(timer)
      hover(at, false)
      if (at) timer = setTimeout(() => hover(at, true), settle)
    },
    /** The actor that the keyboard is on, and the tie that it has stepped to. */
    setCursor(cursor: string, tie: string) {
      moment = { cursor, hover: tie === '' ? null : { kind: 'tie', id: tie, dims: false } }
      repaint()
    },
    stop() {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      cy.off('viewport resize', repaint)
      document.fonts.removeEventListener('loadingdone', repaint)
    },
  }
}

/** Sizes the drawing buffer to the screen's own pixels; setting it clears it, so only when it differs. */
function sizeTo(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== w) canvas.width = w
  if (canvas.height !== h) canvas.height = h
}
