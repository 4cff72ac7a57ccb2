import type { Theme } from './theme.ts'

/**
 * A colour at `share` of its strength over a background, as an opaque colour: what lies below does not shine through, and
 * formats without transparency agree. Both `#rrggbb`; anything else comes back as it is.
 */
export function fade(color: string, background: string, share: number): string {
  const [a, b] = [channels(color), channels(background)]
  if (!a || !b) return color
  return `#${a.map((value, index) => hex(value * share + (b[index] ?? 0) * (1 - share))).join('')}`
}

/** A theme whose actors are `share` of their strength; the background stays. */
export function fadeActors(theme: Theme, share: number): Theme {
  const on = (color: string) => fade(color, theme.canvas, share)
  const fills = Object.fromEntries(
    Object.entries(theme.fills).map(([shape, { fill, icon }]) => [shape, { fill: on(fill), icon: on(icon) }]),
  ) as unknown as Theme['fills']
  return { ...theme, ink: on(theme.ink), ink2: on(theme.ink2), stroke: on(theme.stroke), fills }
}

function channels(color: string): readonly number[] | null {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return null
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0').toUpperCase()
