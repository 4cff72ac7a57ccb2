// Runs in a page: paints a scene as the canvas does, draws its figure beside it, and counts the pixels that differ.
import { scenePainter } from '~/canvas/paintScene.ts'
import type { Label, Scene } from '~/scene/scene.ts'

export type Painted = {
  readonly scene: Scene
  readonly labels: readonly (readonly [string, Label])[]
  readonly at: { readonly x: number; readonly y: number }
  readonly width: number
  readonly height: number
  readonly svg: string
  readonly fonts: readonly { readonly weight: string; readonly data: string }[]
}
/** `far`: share of pixels that differ by a quarter and more; `mean` difference of 255; `ink`: share that is no background. */
export type Compared = { readonly far: number; readonly mean: number; readonly ink: number }

const ratio = 2

export async function compare({ scene, labels, at, width, height, svg, fonts }: Painted): Promise<Compared> {
  for (const { weight, data } of fonts) {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0))
    document.fonts.add(await new FontFace('Inter', bytes, { weight }).load())
  }
  const painted = pen(width, height, scene.theme.canvas)
  const paint = scenePainter(scene)
  const layer = pen(width, height, null)
  paint(layer, { width, height, ratio }, { zoom: 1, pan: { x: -at.x, y: -at.y } }, new Map(labels), {
    hover: null,
    cursor: '',
  })
  painted.drawImage(layer.canvas, 0, 0)
  const drawn = pen(width, height, scene.theme.canvas)
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  drawn.drawImage(image, 0, 0, width * ratio, height * ratio)
  return difference(soft(painted), soft(drawn))
}

function pen(width: number, height: number, background: string | null): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width * ratio
  canvas.height = height * ratio
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  if (background !== null) {
    context.fillStyle = background
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  return context
}

/** Grey, at half the size, so that edges which are smoothed in another way count little. */
function soft({ canvas }: CanvasRenderingContext2D): Float32Array {
  const [width, height] = [canvas.width / ratio, canvas.height / ratio]
  const small = document.createElement('canvas')
  small.width = width
  small.height = height
  const context = small.getContext('2d')
  context?.drawImage(canvas, 0, 0, width, height)
  const { data } = context?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() }
  return Float32Array.from({ length: width * height }, (_, index) => {
    const [r = 0, g = 0, b = 0] = data.subarray(index * 4, index * 4 + 3)
    return 0.3 * r + 0.59 * g + 0.11 * b
  })
}

function difference(a: Float32Array, b: Float32Array): Compared {
  let [far, sum, ink] = [0, 0, 0]
  for (const [index, value] of a.entries()) {
    const apart = Math.abs(value - (b[index] ?? 0))
    sum += apart
    if (apart > 64) far += 1
    if (Math.abs(value - (a[0] ?? 0)) > 40) ink += 1
  }
  return { far: far / a.length, mean: sum / a.length, ink: ink / a.length }
}
