import type { CampsLook } from '~/scene/campAreas.ts'
import type { FigureSettings } from './figureSettings.ts'
import type { Note } from './notes.ts'

/** Camps in a figure: their areas, and the ties against the split as its notes. */
export type FigureCamps = {
  readonly look: CampsLook
  /** What the split comes to, in words. */
  readonly statement: string
}

/** Ties against the split are the notes of camps, with the numbers that the map shows. */
export const withNotesOn = (settings: FigureSettings, { look }: FigureCamps): FigureSettings => ({
  ...settings,
  include: { ...settings.include, notes: true },
  notes: { ...settings.notes, which: 'chosen', ties: [...look.numbers.keys()] },
})

export const notesAgainst = (notes: readonly Note[], { look }: FigureCamps): readonly Note[] =>
  notes
    .map((note) => ({ ...note, number: look.numbers.get(note.id) ?? note.number }))
    .sort((a, b) => a.number - b.number)

/** On paper a line at half its strength would not stand out, and areas stand closer round their actors than on the screen. */
export const figureLook = { fitting: 0.8, reach: { actor: 26, name: 12 } }

/** A figure of groups of which none is open: no areas, and no notes either, for sums of ties have none. */
export const noAreas: CampsLook = { camps: [], titles: [], numbers: new Map(), fitting: 1 }
