import { type Camera, onPixels, type Sheet, sameCamera, sameSheet, wipe } from './mapView.ts'

// A large map at rest is painted as it is. While it moves it is copied, not painted: a pan copies squares that are painted a
// few a frame as they come into sight, over the last picture moved; a zoom stretches the last picture until it rests.

const side = 512 // px on screen
const atMost = 64 // of one pixel of the screen a px
const budget = 9 // ms of painting new squares in one frame

export type PaintSquare = (context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera) => void

/** A picture of the whole window, and the camera it was taken with. */
type Shot = { readonly camera: Camera; readonly sheet: Sheet; readonly picture: HTMLCanvasElement }

export function makeTiles(paintSquare: PaintSquare) {
  const squares = new Map<string, HTMLCanvasElement>()
  let painted = { zoom: 0, ratio: 0 } // what the squares are good for
  let shot: Shot | null = null
  /** What the canvas itself shows, while that is the map and nothing over it. */
  let bare: Pick<Shot, 'camera' | 'sheet'> | null = null

  /** Draws what is in sight; false when squares are still missing and another frame is wanted. `resting`: the zoom has settled. */
  function draw(context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera, resting: boolean): boolean {
    const last = bare ?? shot
    if (!last || !sameSheet(last.sheet, sheet)) return paintWhole(context, sheet, camera)
    if (sameCamera(last.camera, camera)) {
      if (!bare && shot) {
        wipe(context)
        copyShot(context, shot, camera)
        bare = shot
      }
      return true
    }
    if (painted.zoom !== camera.zoom || painted.ratio !== sheet.ratio) {
      const turned = last.camera.zoom !== camera.zoom
      if (turned && resting) return paintWhole(context, sheet, camera)
      if (!turned) startSquares(sheet, camera)
    }
    return move(context, sheet, camera)
  }

  function paintWhole(context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera): boolean {
    wipe(context)
    paintSquare(context, sheet, camera)
    bare = { sheet, camera: still(camera) }
    return true
  }

  function startSquares({ ratio }: Sheet, { zoom }: Camera): void {
    squares.clear()
    painted = { zoom, ratio }
  }

  /** One frame of a pan or a zoom. */
  function move(context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera): boolean {
    const isPan = painted.zoom === camera.zoom
    const isComplete = isPan && [...inSight(sheet, camera.pan)].every((key) => squares.has(key.join(' ')))
    if (!isComplete) keep(context)
    wipe(context)
    if (!isComplete && shot) copyShot(context, shot, camera)
    const whole = isPan && copySquares(context, sheet, camera)
    bare = whole ? { sheet, camera: still(camera) } : null
    return whole
  }

  /** Copies what there is of the squares in sight, and paints those that are missing while there is time. */
  function copySquares(context: CanvasRenderingContext2D, sheet: Sheet, { zoom, pan }: Camera): boolean {
    const start = performance.now()
    let whole = true
    for (const [i, j] of inSight(sheet, pan)) {
      const key = `${i} ${j}`
      const known = squares.get(key)
      if (!known && performance.now() - start > budget) {
        whole = false
        continue
      }
      const square = known ?? paintOne(sheet.ratio, { zoom, pan: { x: -i * side, y: -j * side } })
      squares.set(key, square)
      // Copied at once: only then is it drawn, and the time it takes known.
      const [x, y] = [(i * side + pan.x) * sheet.ratio, (j * side + pan.y) * sheet.ratio]
      context.clearRect(Math.round(x), Math.round(y), square.width, square.height)
      context.drawImage(square, Math.round(x), Math.round(y))
    }
    for (const key of squares.keys()) {
      if (squares.size <= Math.max(24, atMost / (painted.ratio * painted.ratio))) break
      squares.delete(key)
    }
    return whole
  }

  function paintOne(ratio: number, camera: Camera): HTMLCanvasElement {
    const square = document.createElement('canvas')
    square.width = square.height = Math.ceil(side * ratio)
    const context = square.getContext('2d')
    if (context) paintSquare(context, { width: side, height: side, ratio }, camera)
    return square
  }

  /** Takes the picture that the canvas shows, to be called before anything is drawn over it. */
  function keep(context: CanvasRenderingContext2D): void {
    if (!bare) return
    if (shot?.camera !== bare.camera) {
      const picture = shot?.picture ?? document.createElement('canvas')
      picture.width = context.canvas.width
      picture.height = context.canvas.height
      picture.getContext('2d')?.drawImage(context.canvas, 0, 0)
      shot = { ...bare, picture }
    }
    bare = null
  }

  return { draw, keep }
}

/** Cytoscape writes to its own pan. */
const still = ({ zoom, pan }: Camera): Camera => ({ zoom, pan: { ...pan } })

function* inSight({ width, height }: Sheet, pan: Camera['pan']): Generator<readonly [number, number]> {
  for (let i = Math.floor(-pan.x / side); i * side + pan.x < width; i++)
    for (let j = Math.floor(-pan.y / side); j * side + pan.y < height; j++) yield [i, j]
}

/** The last picture where the camera has it now. */
function copyShot(
  context: CanvasRenderingContext2D,
  { picture, camera: from, sheet: { ratio } }: Shot,
  to: Camera,
): void {
  const scale = to.zoom / from.zoom
  const x = (to.pan.x - from.pan.x * scale) * ratio
  const y = (to.pan.y - from.pan.y * scale) * ratio
  onPixels(context)
  context.drawImage(picture, x, y, picture.width * scale, picture.height * scale)
}
