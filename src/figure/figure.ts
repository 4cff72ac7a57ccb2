import type { ActorId, RelationId } from '~/map/map.ts'
import type { Rect } from '~/scene/geometry.ts'
import type { Cut } from './measure.ts'
import type { Segment } from './path.ts'
import type { Proof } from './proof.ts'

// A figure, laid out: a flat list of rectangles, paths and lines of text. Whatever writes a file reads this list.

/** In drawing order; a writer may group by it. */
export const layers = [
  'ground',
  'heading',
  'areas',
  'ties',
  'actors',
  'names',
  'numbers',
  'notes',
  'legend',
  'foot',
] as const
export type Layer = (typeof layers)[number]

export type RectPrimitive = Rect & { readonly kind: 'rect'; readonly layer: Layer; readonly fill: string }

export type PathPrimitive = {
  readonly kind: 'path'
  readonly layer: Layer
  readonly d: readonly Segment[]
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
}

/** One line of text. `x` is its start, middle or end, as `anchor` says; `y` the line that letters stand on. */
export type TextPrimitive = {
  readonly kind: 'text'
  readonly layer: Layer
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly cut: Cut
  readonly color: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** BCP 47, of these very words. */
  readonly lang: string
  /** The colour that it stands on, where that is not the sheet. */
  readonly on?: string
}

export type Primitive = RectPrimitive | PathPrimitive | TextPrimitive

/** Where things came to stand, for the proof and for tests. In the figure's units. */
export type Placing = {
  readonly actors: readonly { readonly id: ActorId; readonly box: Rect }[]
  readonly names: readonly { readonly id: ActorId; readonly text: string; readonly box: Rect }[]
  readonly heads: readonly { readonly id: RelationId; readonly ends: readonly ActorId[]; readonly box: Rect }[]
  readonly numbers: readonly { readonly id: RelationId; readonly number: number; readonly box: Rect }[]
}

export type Figure = {
  readonly width: number
  readonly height: number
  /** What one unit is, on screen or on paper. */
  readonly unit: 'px' | 'pt'
  /** How wide the figure is printed, mm: that of its size in print, else what a reader may expect of a picture like this. */
  readonly printWidth: number
  /** Pixels a unit in a picture made of pixels, at the settings' own scale. */
  readonly pixelsPerUnit: number
  /** null: nothing behind it. */
  readonly background: string | null
  readonly primitives: readonly Primitive[]
  readonly language: string
  readonly title: string
  /** The alt text. */
  readonly description: string
  readonly source: string
  readonly credit: string
  readonly licence: string
  /** Today, as it was given: `2026-11-22`. */
  readonly date: string
  /** One a panel, in small multiples; else one. */
  readonly placing: readonly Placing[]
  readonly proof: Proof
  /** Pieces of private evidence that were left out. */
  readonly privateLeftOut: number
}
