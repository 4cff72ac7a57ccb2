import type { PixelSize } from '~/figure/pixels.ts'

/**
 * An SVG as pixels: as a picture that is still to be encoded, or where a browser cannot hand one on, in a PNG file. Null when it
 * cannot draw it.
 */
export async function rasterise(
  svg: Uint8Array<ArrayBuffer>,
  { width, height }: PixelSize,
): Promise<ImageBitmap | Uint8Array | null> {
  const image = await loadImage(new Blob([svg], { type: 'image/svg+xml' }))
  if (!image) return null
  if ('OffscreenCanvas' in window) {
    const canvas = new OffscreenCanvas(width, height)
    const pen = canvas.getContext('2d')
    if (!pen) return null
    pen.drawImage(image, 0, 0, width, height)
    return canvas.transferToImageBitmap()
  }
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.drawImage(image, 0, 0, width, height)
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
