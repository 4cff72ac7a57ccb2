import type { Shape } from '~/map/map.ts'

// The colours of a drawing. The interface's own stand in ui/tokens.css; a test holds the two together.

export type ThemeName = 'light' | 'dark'

export type CampTint = { readonly fill: string; readonly edge: string }

export type Theme = {
  readonly canvas: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly rule: string
  readonly accent: string
  readonly accentSoft: string
  readonly stroke: string
  readonly kinds: { readonly [kind: string]: string }
  /** Areas of camps, by turns. */
  readonly camps: readonly [CampTint, CampTint]
  /** For kinds that the theme does not know and the map gives no colour. */
  readonly otherKind: string
  readonly fills: { readonly [shape in Shape]: { readonly fill: string; readonly icon: string } }
}

export const light: Theme = {
  canvas: '#FBF9F4',
  ink: '#1C1B19',
  ink2: '#4A4741',
  ink3: '#6A655C',
  rule: '#E4DED2',
  accent: '#0B6A5B',
  accentSoft: '#DCEBE5',
  stroke: '#1C1B19',
  kinds: { support: '#0072B2', opposition: '#C24400', intervention: '#621A4C', affiliation: '#7C766D' },
  camps: [
    { fill: '#E9EAE6', edge: '#BFC3BC' },
    { fill: '#F3E8D6', edge: '#D6C3A1' },
  ],
  otherKind: '#4A4741',
  fills: {
    circle: { fill: '#FFFFFF', icon: '#1C1B19' },
    square: { fill: '#2E2C29', icon: '#FBF9F4' },
    hexagon: { fill: '#DDD6C8', icon: '#1C1B19' },
    diamond: { fill: '#F0EBDF', icon: '#1C1B19' },
    card: { fill: '#F0EBDF', icon: '#1C1B19' },
  },
}

export const dark: Theme = {
  canvas: '#181715',
  ink: '#EFEBE3',
  ink2: '#C2BCB1',
  ink3: '#989185',
  rule: '#302D29',
  accent: '#5FC7B2',
  accentSoft: '#1E3833',
  stroke: '#EFEBE3',
  kinds: { support: '#46A2DE', opposition: '#F3853A', intervention: '#F9DFF6', affiliation: '#827C73' },
  camps: [
    { fill: '#22262A', edge: '#3E464C' },
    { fill: '#2B251B', edge: '#54482F' },
  ],
  otherKind: '#C2BCB1',
  fills: {
    circle: { fill: '#181715', icon: '#EFEBE3' },
    square: { fill: '#EFEBE3', icon: '#181715' },
    hexagon: { fill: '#4A463F', icon: '#EFEBE3' },
    diamond: { fill: '#2A2723', icon: '#EFEBE3' },
    card: { fill: '#2A2723', icon: '#EFEBE3' },
  },
}

export const themes: { readonly [name in ThemeName]: Theme } = { light, dark }

/** Two colours and an accent, as a reader's forced-colours mode gives them: shape, dash, head and word carry the rest. */
export function forcedTheme(colours: { canvas: string; text: string; highlight: string }): Theme {
  const { canvas, text, highlight } = colours
  const plain = { fill: canvas, icon: text }
  return {
    canvas,
    ink: text,
    ink2: text,
    ink3: text,
    rule: text,
    accent: highlight,
    accentSoft: canvas,
    stroke: text,
    kinds: { support: text, opposition: text, intervention: text, affiliation: text },
    camps: [
      { fill: canvas, edge: text },
      { fill: canvas, edge: text },
    ],
    otherKind: text,
    fills: { circle: plain, square: { fill: text, icon: canvas }, hexagon: plain, diamond: plain, card: plain },
  }
}

/** The same theme for a reader who asks for more contrast: every grey becomes ink. */
export const moreContrast = (theme: Theme): Theme => ({
  ...theme,
  ink2: theme.ink,
  ink3: theme.ink,
  rule: theme.ink3,
  kinds: { ...theme.kinds, affiliation: theme.ink2 },
})
