import type { Figure } from '~/figure/figure.ts'
import { type PixelLimit, pixelLimits, pixelSize, tooLargeFor } from '~/figure/pixels.ts'

/** What this browser draws before it gives an empty picture. Gecko has a limit of its own. */
export function pictureLimit(userAgent: string): PixelLimit {
  if (/Chrom(e|ium)\//.test(userAgent)) return pixelLimits.usual
  if (/Gecko\/\d/.test(userAgent)) return { side: 32_767, area: 124_000_000 }
  return pixelLimits.safari
}

export type PictureSize = {
  readonly width: number
  readonly height: number
  readonly isTooLarge: boolean
  /** Million pixels, the most that this browser draws in one picture. */
  readonly most: number
}

/** Computed before anything is drawn. */
export function pictureSize(
  figure: Pick<Figure, 'width' | 'height' | 'pixelsPerUnit'>,
  limit: PixelLimit,
): PictureSize {
  const size = pixelSize(figure)
  return { ...size, isTooLarge: tooLargeFor(size, limit) !== null, most: Math.floor(limit.area / 1_000_000) }
}
