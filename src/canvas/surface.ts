import type { Core } from 'cytoscape'
import { labelsAt } from '~/scene/labelsAt.ts'
import type { Label, Scene } from '~/scene/scene.ts'
import type { Pointing } from './listen.ts'
import { type Camera, onPixels, type Sheet, wipe } from './mapView.ts'
import { around, isAlone, type Lifted, type Moment, scenePainter } from './paintScene.ts'
import { makeTiles } from './tiles.ts'

const settle = 80 // ms before what is not pointed at is dimmed
const rest = 90 // ms without a change after which a zoom is drawn sharp
const heavy = 500 // actors and ties from which on pictures are kept in squares
const veil = 0.78 // how much of a heavy map is veiled where a light one is redrawn pale

const nothing: Moment = { hover: null, cursor: '' }

/**
 * Paints scenes on a canvas that lies under Cytoscape and follows its camera. All painting waits for the next frame, so that
 * many changes in one frame cost one picture.
 */
export function makeSurface(cy: Core, canvas: HTMLCanvasElement) {
  const context = canvas.getContext('2d')
  let picture: ReturnType<typeof pictureOf> | null = null
  let moment = nothing
  let frame = 0
  let dimming: ReturnType<typeof setTimeout> | undefined
  let zoomed = { level: 0, at: 0 }
  let marked = false

  function paint() {
    frame = 0
    if (!context || !picture || !canvas.checkVisibility({ visibilityProperty: true })) return
    const sheet = { width: cy.width(), height: cy.height(), ratio: window.devicePixelRatio }
    sizeTo(canvas, sheet)
    const camera = { zoom: cy.zoom(), pan: cy.pan() }
    const now = performance.now()
    if (camera.zoom !== zoomed.level) zoomed = { level: camera.zoom, at: zoomed.level === 0 ? 0 : now }
    if (!picture.draw(context, sheet, camera, moment, now - zoomed.at > rest)) repaint()
    if (!marked) performance.mark('entente:first-graph')
    marked = true
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
      picture = pictureOf(next)
      repaint()
    },
    point(at: Pointing) {
      clearTimeout(dimming)
      hover(at, false)
      if (at) dimming = setTimeout(() => hover(at, true), settle)
    },
    /** The actor that the keyboard is on, and the tie that it has stepped to. */
    setCursor(cursor: string, tie: string) {
      moment = { cursor, hover: tie === '' ? null : { kind: 'tie', id: tie, dims: false } }
      repaint()
    },
    /** After the next frame has been painted. */
    afterFrame(run: () => void) {
      requestAnimationFrame(() => setTimeout(run))
    },
    /** Nothing is painted while the map is out of sight: to be called when it comes back. */
    repaint,
    stop() {
      cancelAnimationFrame(frame)
      clearTimeout(dimming)
      cy.off('viewport resize', repaint)
      document.fonts.removeEventListener('loadingdone', repaint)
    },
  }
}

/** One scene, ready to be drawn again and again. `draw` returns false when it wants another frame. */
function pictureOf(scene: Scene) {
  const paint = scenePainter(scene)
  let labels: ReadonlyMap<string, Label> = new Map()
  let labelled = 0
  const labelsFor = (zoom: number) => {
    if (labelled === 0 || Math.abs(Math.log(zoom / labelled)) > 0.04) {
      labels = labelsAt(scene, zoom)
      labelled = zoom
    }
    return labels
  }
  const light = (context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera, moment: Moment): boolean => {
    wipe(context)
    paint(context, sheet, camera, labelsFor(camera.zoom), moment)
    return true
  }
  if (scene.actors.length + scene.ties.length < heavy) return { draw: light }

  const tiles = makeTiles((context, sheet, camera) => paint(context, sheet, camera, labelsFor(camera.zoom), nothing))
  return {
    draw(context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera, moment: Moment, resting: boolean): boolean {
      const whole = tiles.draw(context, sheet, camera, resting)
      const pointed = pointedAt(scene, moment)
      if (pointed.actors.size === 0) return whole
      tiles.keep(context)
      if (moment.hover?.dims && !isAlone(scene, moment.hover)) {
        onPixels(context)
        context.globalAlpha = veil
        context.fillStyle = scene.theme.canvas
        context.fillRect(0, 0, context.canvas.width, context.canvas.height)
        context.globalAlpha = 1
      }
      paint(context, sheet, camera, labels, moment, pointed)
      return whole
    },
  }
}

/** What a heavy map draws again over its kept picture: what is pointed at with its ties, and the keyboard's actor. */
function pointedAt(scene: Scene, { hover, cursor }: Moment): Lifted {
  const alone = hover && isAlone(scene, hover)
  const { actors, ties } = hover && !alone ? around(scene, hover) : none
  const more = [alone ? hover.id : '', cursor].filter((id) => id !== '')
  return { actors: new Set([...actors, ...more]), ties }
}

const none: Lifted = { actors: new Set(), ties: new Set() }

/** Sizes the drawing buffer to the screen's own pixels; setting it clears it, so only when it differs. */
function sizeTo(canvas: HTMLCanvasElement, { width, height, ratio }: Sheet): void {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== w) canvas.width = w
  if (canvas.height !== h) canvas.height = h
}
