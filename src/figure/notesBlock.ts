import type { EntenteMap } from '~/map/map.ts'
import { kindStyle } from '~/scene/kindStyle.ts'
import type { Theme } from '~/scene/theme.ts'
import { readable } from './contrast.ts'
import type { Primitive } from './figure.ts'
import { widthOf, wrapText } from './measure.ts'
import type { Note } from './notes.ts'
import { type Block, textAt } from './primitives.ts'

export type NotesLook = {
  readonly map: EntenteMap
  readonly theme: Theme
  readonly background: string
  readonly language: string
}

/** As many notes as the height lets in, in columns; the rest is for the caller to tell. */
export type NotesBlock = Block & { readonly shown: readonly Note[] }

/** Larger first: the smallest is read at 6.4 pt where the others are at 7. */
const sizes = [12.5, 12, 11.5, 11]
const columnGap = 22
const [gap, numberGap, locatorGap] = [4.5, 8, 10]

export function notesBlock(
  notes: readonly Note[],
  look: NotesLook,
  width: number,
  height: number,
  columns: number,
): NotesBlock {
  if (notes.length === 0) return { primitives: [], height: 0, shown: [] }
  let best: NotesBlock | null = null
  for (const size of sizes) {
    const laid = layNotes(notes, look, width, height, columns, size)
    if (laid.shown.length === notes.length) return laid
    if (best === null || laid.shown.length > best.shown.length) best = laid
  }
  return best ?? { primitives: [], height: 0, shown: [] }
}

function layNotes(
  notes: readonly Note[],
  look: NotesLook,
  width: number,
  height: number,
  columns: number,
  size: number,
): NotesBlock {
  const columnWidth = (width - columnGap * (columns - 1)) / columns
  const rows = notes.map((note) => noteRow(note, notes.length, look, columnWidth, size))
  const total = rows.reduce((sum, row) => sum + row.height + gap, 0)
  // The columns end about level, unless there is more than fits.
  const target = Math.min(height, Math.max(total / columns, ...rows.map((row) => row.height)) + gap)
  const primitives: Primitive[] = []
  const shown: Note[] = []
  let [column, y, lowest] = [0, 0, 0]
  for (const [index, row] of rows.entries()) {
    const limit = column === columns - 1 ? height : Math.min(height, target + row.height * 0.5)
    if (y > 0 && y + row.height > limit) {
      column += 1
      y = 0
    }
    if (column >= columns || y + row.height > height) break
    primitives.push(...row.at(column * (columnWidth + columnGap), y))
    y += row.height + gap
    lowest = Math.max(lowest, y - gap)
    const note = notes[index]
    if (note) shown.push(note)
  }
  return { primitives, height: lowest, shown }
}

function noteRow(
  note: Note,
  count: number,
  { map, theme, background, language }: NotesLook,
  width: number,
  size: number,
) {
  const bold = { size, cut: 'inter-650' } as const
  const plain = { size, cut: 'inter-400' } as const
  const lineHeight = size * 1.32
  const numbers = widthOf(String(count), size, bold.cut)
  const own = note.locator === '' ? 0 : widthOf(note.locator, size, plain.cut)
  // A place that would take a third of the row follows the words instead.
  const isBeside = own > 0 && own < width * 0.3
  const text = isBeside || own === 0 ? note.text : `${note.text} (${note.locator})`
  const left = numbers + numberGap
  const lines = wrapText(text, width - left - (isBeside ? own + locatorGap : 0), size, plain.cut)
  const color = readable(kindStyle(map, note.kind, theme).color, background, theme.ink2)
  const at = (x: number, top: number): readonly Primitive[] => {
    const middle = top + lineHeight / 2
    return [
      textAt(String(note.number), x + numbers, middle, bold, color, language, 'notes', 'end'),
      ...lines.map((line, index) =>
        textAt(line, x + left, middle + index * lineHeight, plain, theme.ink, note.lang, 'notes'),
      ),
      ...(isBeside ? [textAt(note.locator, x + width, middle, plain, theme.ink3, language, 'notes', 'end')] : []),
    ]
  }
  return { at, height: lines.length * lineHeight }
}
