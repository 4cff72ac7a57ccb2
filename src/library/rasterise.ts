import type { PixelSize } from '~/figure/pixels.ts'

/** An SVG as pixels. Null when the browser cannot draw it. */
export async function rasterise(svg: string, { width, height }: PixelSize): Promise<Blob | null> {
  const image = await loadImage(new Blob([svg], { type: 'image/svg+xml' }))
  const pen = penOf(width, height)
  if (!image || !pen) return null
  pen.drawImage(image, 0, 0, width, height)
  return new Promise((resolve) => pen.canvas.toBlob(resolve, 'image/png'))
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
