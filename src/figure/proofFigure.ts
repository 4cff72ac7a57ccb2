import { contrast } from './contrast.ts'
import type { Primitive } from './figure.ts'
import { isCovered } from './fonts.ts'
import type { Proof, ProofNote, ProofValues } from './proof.ts'

/** Below these a printed figure is hard to read, pt (INTERFACE: “too small for print”, “small”), and ratio. */
const limits = { tiny: 6, small: 7, line: 0.4, contrast: 4.5, room: 0.34 }

export type Measured = {
  readonly primitives: readonly Primitive[]
  readonly background: string
  readonly pointsPerUnit: number
  readonly unplaced: Proof['unplaced']
  readonly unplacedNumbers: number
  readonly notes: { readonly shown: number; readonly all: number }
  readonly overlaps: number
  /** Share of the sheet's height that the graph has. */
  readonly room: number
  readonly nothingSelected: boolean
  readonly nothingShown: boolean
  readonly noDates: boolean
}

export function proofOf(measured: Measured): Proof {
  const { primitives, background, pointsPerUnit, unplaced } = measured
  const texts = primitives.filter((each) => each.kind === 'text')
  const widths = primitives.flatMap((each) => (each.kind === 'path' && each.stroke ? (each.width ?? 1) : []))
  const strokes = primitives.flatMap((each) =>
    each.kind === 'path' && each.layer === 'ties' ? (each.stroke ?? []) : [],
  )
  const points = (units: number) => round(units * pointsPerUnit, 1)
  const least = (values: readonly number[], none: number) => values.reduce((low, value) => Math.min(low, value), none)
  const sizes = texts.map(({ size }) => size)
  const smallestText = sizes.length === 0 ? 0 : points(least(sizes, Infinity))
  const thinnestLine = widths.length === 0 ? 0 : round(least(widths, Infinity) * pointsPerUnit, 2)
  const ratio = (colors: readonly string[]) =>
    round(
      least(
        [...new Set(colors)].filter((color) => color !== background).map((color) => contrast(color, background)),
        21,
      ),
      1,
    )
  const onShapes = texts.flatMap(({ color, on }) => (on === undefined ? [] : [round(contrast(color, on), 1)]))
  const onSheet = texts.flatMap(({ color, on }) => (on === undefined ? [color] : []))
  const textContrast = Math.min(ratio(onSheet), ...onShapes)
  const lineContrast = ratio(strokes)
  const foreign = texts.filter(({ text, cut }) => !isCovered(text, cut))
  return {
    smallestText,
    thinnestLine,
    textContrast,
    lineContrast,
    unplaced,
    notes: notesOf(measured, { smallestText, thinnestLine, textContrast, foreign: foreign.map(({ text }) => text) }),
  }
}

type Sizes = Pick<Proof, 'smallestText' | 'thinnestLine' | 'textContrast'> & { readonly foreign: readonly string[] }

function notesOf(
  measured: Measured,
  { smallestText, thinnestLine, textContrast, foreign }: Sizes,
): readonly ProofNote[] {
  const { unplaced, unplacedNumbers, notes, overlaps, room } = measured
  const found: ProofNote[] = []
  const bad = <C extends ProofNote['code']>(
    is: boolean,
    code: C,
    values: ProofValues[C],
    weight: 'bad' | 'mind' = 'bad',
  ) => {
    if (is) found.push({ code, weight, values } as ProofNote)
  }
  const isText = smallestText > 0
  bad(measured.nothingShown, 'nothing-shown', {})
  bad(measured.nothingSelected, 'nothing-selected', {}, 'mind')
  bad(measured.noDates, 'no-dates', {}, 'mind')
  bad(isText && smallestText < limits.tiny, 'tiny-text', { points: smallestText })
  bad(
    isText && smallestText >= limits.tiny && smallestText < limits.small,
    'small-text',
    { points: smallestText },
    'mind',
  )
  bad(thinnestLine > 0 && thinnestLine < limits.line, 'thin-line', { points: thinnestLine })
  bad(textContrast < limits.contrast, 'faint-text', { ratio: textContrast })
  bad(unplaced.length > 0, 'names-unplaced', {
    count: unplaced.length,
    names: unplaced.map(({ name }) => name).join(', '),
  })
  bad(unplacedNumbers > 0, 'numbers-unplaced', { count: unplacedNumbers })
  bad(notes.shown < notes.all, 'notes-left-out', notes)
  bad(overlaps > 0, 'actors-overlap', { count: overlaps })
  bad(room < limits.room, 'little-room', { percent: Math.round(room * 100) })
  bad(foreign.length > 0, 'foreign-letters', { count: foreign.length, example: foreign[0] ?? '' }, 'mind')
  return found
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
