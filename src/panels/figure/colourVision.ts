import { channelsOf, contrast, encoded, linear } from '~/figure/contrast.ts'
import type { Figure } from '~/figure/figure.ts'

export const visions = ['grey', 'deuteranopia', 'protanopia'] as const
export type Vision = (typeof visions)[number]

type Matrix = readonly [row: Row, row: Row, row: Row]
type Row = readonly [red: number, green: number, blue: number]

/** On linear sRGB. Grey: relative luminance; the others: Machado, Oliveira and Fernandes 2009, severity 1.0. */
export const matrixOf: { readonly [vision in Vision]: Matrix } = {
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
}

/** A colour as it is seen; one that is not `#rrggbb` as it is. */
export function seenAs(color: string, vision: Vision): string {
  const channels = channelsOf(color)
  if (!channels) return color
  const [red, green, blue] = channels.map(linear)
  const seen = matrixOf[vision].map(([r, g, b]) => r * (red ?? 0) + g * (green ?? 0) + b * (blue ?? 0))
  return `#${seen.map((value) => hex(encoded(Math.min(1, Math.max(0, value))))).join('')}`
}

const hex = (value: number): string =>
  Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')

/** WCAG 2.2, 1.4.11: the least for a line that means something. */
export const leastOfLine = 3

/** How far the faintest tie stands out from what is behind it; 21 where there is none. */
export function lineContrastIn({ primitives, background }: Figure, vision: Vision): number {
  const behind = seenAs(background ?? '#FFFFFF', vision)
  const colors = new Set(
    primitives.flatMap((each) => (each.kind === 'path' && each.layer === 'ties' ? (each.stroke ?? []) : [])),
  )
  colors.delete(background ?? '#FFFFFF')
  return [...colors].reduce((least, color) => Math.min(least, contrast(seenAs(color, vision), behind)), 21)
}
