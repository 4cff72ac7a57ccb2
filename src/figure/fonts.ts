import type { Figure, TextPrimitive } from './figure.ts'
import { fontCoverage } from './fontCoverage.ts'
import type { Cut } from './measure.ts'
import { readTtf, type Ttf } from './readTtf.ts'

// Which font files a figure needs, and the fonts in them. Whoever writes a file hands the bytes in: the browser fetches
// them, the command line reads them from disk.

/** By name, without ending: `inter-400-latin`. */
export type FontFiles = { readonly [name: string]: Uint8Array }

/** The slices of each cut, in the order in which a character is looked for. */
export type Fonts = { readonly [cut in Cut]: readonly Ttf[] }

/** The first also gives the box for what no slice has. */
const slices = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const

export const fontNames: readonly string[] = (
  ['inter-400', 'inter-500', 'inter-650', 'source-serif-650'] satisfies readonly Cut[]
).flatMap((cut) => slices.map((slice) => `${cut}-${slice}`))

const typefaceOf = (cut: Cut): string => cut.replace(/-\d+$/, '')

const coverage = new Map(
  Object.entries(fontCoverage).map(([typeface, table]) => [
    typeface,
    new Map(Object.entries(table).map(([slice, runs]) => [slice, once(() => codesIn(runs))])),
  ]),
)

function codesIn(runs: string): ReadonlySet<number> {
  return new Set(
    runs.split(' ').flatMap((run) => {
      const [first = 0, last = first] = run.split('-').map((hex) => Number.parseInt(hex, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    }),
  )
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function sliceOf(cut: Cut, code: number): string | null {
  const table = coverage.get(typefaceOf(cut))
  return slices.find((slice) => table?.get(slice)?.().has(code)) ?? null
}

/** Whether our fonts have every character: what they lack is left to the reader's own. */
export const isCovered = (text: string, cut: Cut): boolean => [...text].every((char) => isDrawn(char, cut))

const isDrawn = (char: string, cut: Cut): boolean => sliceOf(cut, char.codePointAt(0) ?? 0) !== null

/** The names of the files that the texts of a figure need, in order. */
export function fontsNeeded({ primitives }: Pick<Figure, 'primitives'>): readonly string[] {
  const needed = new Set<string>()
  for (const [cut, text] of textByCut(primitives.filter((each) => each.kind === 'text'))) {
    needed.add(`${cut}-latin`)
    for (const char of text) {
      const slice = sliceOf(cut, char.codePointAt(0) ?? 0)
      if (slice !== null) needed.add(`${cut}-${slice}`)
    }
  }
  return fontNames.filter((name) => needed.has(name))
}

/** Every character that is set in a cut, once, in order. */
export function textByCut(texts: readonly TextPrimitive[]): ReadonlyMap<Cut, string> {
  const chars = new Map<Cut, Set<string>>()
  for (const { text, cut } of texts) {
    const known = chars.get(cut) ?? new Set()
    chars.set(cut, known)
    for (const char of text) known.add(char)
  }
  return new Map([...chars].map(([cut, set]) => [cut, [...set].sort().join('')]))
}

const opened = new WeakMap<Uint8Array, Ttf>()

function open(file: Uint8Array): Ttf {
  const known = opened.get(file)
  if (known) return known
  const font = readTtf(file)
  opened.set(file, font)
  return font
}

/** Files that are not handed in are done without: their characters are then drawn as text, or as boxes where none can be. */
export function openFonts(files: FontFiles): Fonts {
  const cut = (name: Cut): readonly Ttf[] =>
    slices.flatMap((slice) => {
      const file = files[`${name}-${slice}`]
      return file ? [open(file)] : []
    })
  return {
    'inter-400': cut('inter-400'),
    'inter-500': cut('inter-500'),
    'inter-650': cut('inter-650'),
    'source-serif-650': cut('source-serif-650'),
  }
}
