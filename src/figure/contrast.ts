/** WCAG 2.2: from 1 (the same) to 21 (black on white). Both `#rrggbb`; 21 where one is anything else. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  if (x === null || y === null) return 21
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** The colour where it can be read as text, else another. */
export const readable = (color: string, background: string, other: string): string =>
  contrast(color, background) >= 4.5 ? color : other

function luminance(color: string): number | null {
  const [r = 0, g = 0, b = 0] = channelsOf(color)?.map(linear) ?? []
  return channelsOf(color) ? 0.2126 * r + 0.7152 * g + 0.0722 * b : null
}

/** Red, green and blue from 0 to 1. */
export function channelsOf(color: string): readonly [number, number, number] | null {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return null
  const at = (start: number) => Number.parseInt(color.slice(start, start + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

/** sRGB without its gamma, and back. */
export const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
export const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
