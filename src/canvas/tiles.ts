import { type Camera, type Sheet, wipe } from './paintScene.ts'

// Pictures of a large map in squares, kept while only the pan changes: a frame of panning copies squares instead of drawing
// a thousand curves. The first picture is drawn whole, the squares after it, a few a frame. While the zoom changes, the last picture is stretched; it is drawn sharp again when the zoom rests.

const side = 512 // px on screen
const atMost = 64
const budget = 9 // ms of drawing new squares in one frame

export type PaintSquare = (context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera) => void

export function makeTiles(paintSquare: PaintSquare) {
  const squares = new Map<string, HTMLCanvasElement>()
  let zoom = 0
  let ghost: { readonly picture: HTMLCanvasElement; readonly camera: Camera } | null = null

  /** Draws what is in sight; false when squares are still missing and another frame is wanted. `resting`: the zoom has settled. */
  function draw(context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera, resting: boolean): boolean {
    if (camera.zoom !== zoom && resting) {
      squares.clear()
      zoom = camera.zoom
    }
    wipe(context)
    if (ghost === null) {
      paintSquare(context, sheet, camera)
      ghost = keepPicture(context, camera, undefined)
      return false
    }
    const whole = camera.zoom === zoom && paintMissing(sheet, camera)
    if (!whole) stretch(context, sheet, camera, ghost)
    if (camera.zoom === zoom) copySquares(context, sheet, camera)
    if (whole) ghost = keepPicture(context, camera, ghost.picture)
    return whole
  }

  function paintMissing(sheet: Sheet, { zoom: level, pan }: Camera): boolean {
    const start = performance.now()
    for (const [i, j] of inSight(sheet, pan)) {
      const key = `${i} ${j}`
      if (squares.has(key)) continue
      if (performance.now() - start > budget) return false
      const square = document.createElement('canvas')
      square.width = square.height = Math.ceil(side * sheet.ratio)
      const own = square.getContext('2d')
      if (!own) return true
      paintSquare(
        own,
        { width: side, height: side, ratio: sheet.ratio },
        { zoom: level, pan: { x: -i * side, y: -j * side } },
      )
      squares.set(key, square)
    }
    for (const key of squares.keys()) {
      if (squares.size <= atMost) break
      squares.delete(key)
    }
    return true
  }

  function copySquares(context: CanvasRenderingContext2D, sheet: Sheet, { pan }: Camera): void {
    for (const [i, j] of inSight(sheet, pan)) {
      const square = squares.get(`${i} ${j}`)
      const [x, y] = [(i * side + pan.x) * sheet.ratio, (j * side + pan.y) * sheet.ratio]
      if (square) context.drawImage(square, Math.round(x), Math.round(y))
    }
  }

  return { draw }
}

function* inSight({ width, height }: Sheet, pan: Camera['pan']): Generator<readonly [number, number]> {
  for (let i = Math.floor(-pan.x / side); i * side + pan.x < width; i++)
    for (let j = Math.floor(-pan.y / side); j * side + pan.y < height; j++) yield [i, j]
}

function stretch(
  context: CanvasRenderingContext2D,
  { ratio }: Sheet,
  camera: Camera,
  ghost: { readonly picture: HTMLCanvasElement; readonly camera: Camera },
): void {
  const scale = camera.zoom / ghost.camera.zoom
  const x = (camera.pan.x - ghost.camera.pan.x * scale) * ratio
  const y = (camera.pan.y - ghost.camera.pan.y * scale) * ratio
  context.drawImage(ghost.picture, x, y, ghost.picture.width * scale, ghost.picture.height * scale)
}

function keepPicture(context: CanvasRenderingContext2D, camera: Camera, reuse: HTMLCanvasElement | undefined) {
  const picture = reuse ?? document.createElement('canvas')
  picture.width = context.canvas.width
  picture.height = context.canvas.height
  picture.getContext('2d')?.drawImage(context.canvas, 0, 0)
  return { picture, camera: { zoom: camera.zoom, pan: { ...camera.pan } } }
}
