import type { Figure } from './figure.ts'

// A picture made of pixels: how large it becomes, and whether a browser can draw it.

/** What one canvas of a browser can hold; more comes out empty, or not at all. */
export type PixelLimit = { readonly side: number; readonly area: number }

/** Chromium and Firefox; and Safari, which gives up long before. */
export const pixelLimits = {
  usual: { side: 16_384, area: 16_384 * 16_384 },
  safari: { side: 16_384, area: 16_777_216 },
} as const satisfies { readonly [engine: string]: PixelLimit }

export type PixelSize = { readonly width: number; readonly height: number }

export const pixelSize = ({
  width,
  height,
  pixelsPerUnit,
}: Pick<Figure, 'width' | 'height' | 'pixelsPerUnit'>): PixelSize => ({
  width: Math.round(width * pixelsPerUnit),
  height: Math.round(height * pixelsPerUnit),
})

/** Pixels an inch at the size in which the figure is printed. */
export const dpiOf = (figure: Figure): number => pixelSize(figure).width / (figure.printWidth / 25.4)

/** What is over the limit, with the largest scale (a share of this one) that would not be; null when all is well. */
export function tooLargeFor(
  { width, height }: PixelSize,
  limit: PixelLimit,
): { readonly over: 'width' | 'height' | 'area'; readonly limit: number; readonly largestShare: number } | null {
  const sides = Math.min(limit.side / width, limit.side / height)
  const largestShare = Math.min(sides, Math.sqrt(limit.area / (width * height)))
  if (largestShare >= 1) return null
  if (width > limit.side) return { over: 'width', limit: limit.side, largestShare }
  if (height > limit.side) return { over: 'height', limit: limit.side, largestShare }
  return { over: 'area', limit: limit.area, largestShare }
}
