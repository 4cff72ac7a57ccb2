import type { RelationId } from '~/map/map.ts'

// What an author asks of a figure: plain data, saved in the map as its field `figure`.

export const presets = [
  'article',
  'social',
  'square',
  'slide',
  'column',
  'page',
  'a4-portrait',
  'a4-landscape',
  'custom',
] as const
export type Preset = (typeof presets)[number]

export const units = ['px', 'mm', 'in'] as const
export type Unit = (typeof units)[number]

export const backgrounds = ['white', 'theme', 'dark', 'none'] as const
/** `theme`: the paper of the light theme; `none`: nothing, for a page that has a colour of its own. */
export type Background = (typeof backgrounds)[number]

export const scopes = ['all', 'view', 'selection'] as const
/** `view`: what the filters leave; `selection`: the selected actors, their neighbours, and the ties between them. */
export type Scope = (typeof scopes)[number]

export const parts = [
  'title',
  'subtitle',
  'legend',
  'filters',
  'notes',
  'sources',
  'credit',
  'date',
  'licence',
  'icons',
] as const
export type Part = (typeof parts)[number]

export const ownTexts = ['title', 'subtitle', 'filters', 'sources', 'credit', 'date', 'licence', 'alt'] as const
export type OwnText = (typeof ownTexts)[number]

export type FigureSettings = {
  readonly preset: Preset
  /** Used where `preset` is `custom`. A `height` of 0 is as high as the figure needs. */
  readonly custom: { readonly width: number; readonly height: number; readonly unit: Unit; readonly dpi: number }
  /** Pixels of the PNG for each px of a size in px: 1, 2 or 3. A size in print has its dpi. */
  readonly scale: number
  /** All text and lines, 1 is that of the size: 0.8 to 1.5. */
  readonly textScale: number
  readonly background: Background
  readonly scope: Scope
  readonly include: { readonly [part in Part]: boolean }
  /** '' is what the map says itself. */
  readonly texts: { readonly [text in OwnText]: string }
  readonly notes: {
    /** `all` that are shown, or those that `ties` names. */
    readonly which: 'all' | 'chosen'
    readonly ties: readonly RelationId[]
    /** What stands after the number, where it is not what the evidence says. */
    readonly texts: { readonly [id: RelationId]: string }
  }
  readonly panels: {
    /** `sides`: the two that the view compares. */
    readonly by: 'none' | 'kind' | 'date' | 'sides'
    /** EDTF, one a panel; none: as the dates of the ties suggest. */
    readonly dates: readonly string[]
  }
  /** Whether the map travels inside the file. */
  readonly keepMap: boolean
  /** '' is that of the reader. */
  readonly language: string
}

export const defaultSettings: FigureSettings = {
  preset: 'article',
  custom: { width: 1200, height: 800, unit: 'px', dpi: 300 },
  scale: 2,
  textScale: 1,
  background: 'white',
  scope: 'view',
  include: {
    title: true,
    subtitle: true,
    legend: true,
    filters: true,
    notes: false,
    sources: true,
    credit: true,
    date: false,
    licence: true,
    icons: true,
  },
  texts: { title: '', subtitle: '', filters: '', sources: '', credit: '', date: '', licence: '', alt: '' },
  notes: { which: 'all', ties: [], texts: {} },
  panels: { by: 'none', dates: [] },
  keepMap: true,
  language: '',
}
