/** An SVG as pixels. Null when the browser cannot draw it. */
export async function rasterise(svg: string, width: number, height: number): Promise<Blob | null> {
  const image = await loadImage(new Blob([svg], { type: 'image/svg+xml' }))
  const pen = penOf(width, height)
  if (!image || !pen) return null
  pen.drawImage(image, 0, 0, width, height)
  return new Promise((resolve) => pen.canvas.toBlob(resolve, 'image/png'))
}

/** Whether a picture file can be read again, has this size, and is not of one colour all over. */
export async function isDrawn(file: Blob, width: number, height: number): Promise<boolean> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap?.width !== width || bitmap.height !== height) return false
  const small = { width: 96, height: 96 }
  const pen = penOf(small.width, small.height)
  pen?.drawImage(bitmap, 0, 0, small.width, small.height)
  bitmap.close()
  return pen ? hasContent(pen.getImageData(0, 0, small.width, small.height).data) : false
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

function hasContent(pixels: Uint8ClampedArray): boolean {
  const all = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  return all.some((pixel) => pixel !== all[0])
}
