import type { Figure } from '~/figure/figure.ts'

/** How large a picture a browser draws before it gives an empty one: pixels a side, and in all. */
export type PictureLimit = { readonly side: number; readonly area: number }

/** As measured, with a margin: WebKit on iOS ends at 16.7 million, Gecko at 125, Chromium at 16384 squared. */
export function pictureLimit(userAgent: string): PictureLimit {
  if (/Chrom(e|ium)\//.test(userAgent)) return { side: 16_384, area: 16_384 * 16_384 }
  if (/Gecko\/\d/.test(userAgent)) return { side: 32_767, area: 124_000_000 }
  return { side: 16_384, area: 16_700_000 }
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
  { width, height, pixelsPerUnit }: Pick<Figure, 'width' | 'height' | 'pixelsPerUnit'>,
  limit: PictureLimit,
): PictureSize {
  const [across, down] = [Math.round(width * pixelsPerUnit), Math.round(height * pixelsPerUnit)]
  return {
    width: across,
    height: down,
    isTooLarge: Math.max(across, down) > limit.side || across * down > limit.area,
    most: Math.floor(limit.area / 1_000_000),
  }
}
