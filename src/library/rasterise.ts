import type { PixelSize } from '~/figure/pixels.ts'
import { fromBase64 } from '~/formats/base64.ts'

/** An SVG as pixels, in a PNG file. Null when the browser cannot draw it. */
export async function rasterise(svg: string, { width, height }: PixelSize): Promise<Uint8Array | null> {
  const image = await loadImage(new Blob([svg], { type: 'image/svg+xml' }))
  const pen = penOf(width, height)
  if (!image || !pen) return null
  pen.drawImage(image, 0, 0, width, height)
  return width * height > atOnce ? encodeLater(pen.canvas) : encodeNow(pen.canvas)
}

/** Pixels that are encoded within a blink. */
const atOnce = 12_000_000

/** A browser does `toBlob` when it is idle, which may be a second later. */
const encodeNow = (canvas: HTMLCanvasElement): Uint8Array | null =>
  fromBase64(canvas.toDataURL('image/png').slice('data:image/png;base64,'.length))

async function encodeLater(canvas: HTMLCanvasElement): Promise<Uint8Array | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob && new Uint8Array(await blob.arrayBuffer())
}

/** An image that has been loaded whole, or null. */
export async function loadImage(file: Blob): Promise<HTMLImageElement | null> {
  const url = URL.createObjectURL(file)
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return image
  } catch {
    return null
  } finally {
    // What has been decoded is drawn without it.
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  }
}

function penOf(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas.getContext('2d')
}
