// What is wrong with an input, said so that i18n can word it: every code, the values its sentence needs, its weight.

/** `error`: something was left out; `warning`: it was kept, repaired or ignored. */
export type Severity = 'error' | 'warning'

/** What stood there. `nothing`: the field is missing; `other`: no JSON value at all. */
export type Got = 'nothing' | 'null' | 'string' | 'number' | 'boolean' | 'list' | 'object' | 'other'

/** What should have stood there. `text`: a string, or one string a language; `language`: a BCP 47 tag. */
export type Expected = 'text' | 'string' | 'boolean' | 'number' | 'list' | 'object' | 'language'

/** Code → the values of its sentence. `closest` is '' when nothing is near; a long `value` is cut. */
export type ProblemValues = {
  // The file as a whole: nothing can be opened (`bad-version` aside).
  readonly empty: Record<never, never>
  /** Counted from 1, columns in UTF-16 units; `found` is the offending character, '' at the end of the text. */
  readonly 'not-json': { readonly line: number; readonly column: number; readonly found: string }
  /** Nested deeper than `levels`: the file, or one unknown field (then left out). */
  readonly 'too-deep': { readonly levels: number }
  /** Reading it threw, which no JSON can cause. */
  readonly unreadable: Record<never, never>
  /** JSON, but no object. */
  readonly 'not-a-map': { readonly got: Got }
  /** `format` is not "entente"; '' when it is missing. */
  readonly 'other-format': { readonly format: string }
  readonly 'newer-version': { readonly version: number; readonly known: number }
  /** Missing or no version number: read as `used`. */
  readonly 'bad-version': { readonly value: string; readonly used: number }

  // Left out: a row, an item of a list, a whole list.
  readonly 'left-out': { readonly expected: Expected; readonly got: Got }
  /** A row without a usable id. */
  readonly 'no-id': { readonly got: Got }
  /** An id, kind or type that names a part of JavaScript's own objects. */
  readonly 'reserved-id': { readonly id: string }
  /** Likewise the name of a field, or an empty one in a table. */
  readonly 'reserved-key': { readonly key: string }
  /** `first`: the path of the row that has the id already. */
  readonly 'duplicate-id': { readonly id: string; readonly first: string }
  /** A field that one object has twice: the last is kept. */
  readonly 'duplicate-key': { readonly key: string }
  /** A relation that names no actor at this end. */
  readonly 'no-end': { readonly end: 'from' | 'to'; readonly got: Got }
  /** `closest` is the id of an actor, `closestName` its name in the map's language. */
  readonly 'no-actor': { readonly id: string; readonly closest: string; readonly closestName: string }
  /** The basis of a piece of evidence is not one of the four. */
  readonly 'bad-basis': { readonly value: string; readonly closest: string }
  /** An unknown field holds what JSON cannot write: Infinity, a function. */
  readonly 'not-data': { readonly got: Got }

  // Not understood: not used, yet written back as it came.
  readonly 'ignored-field': { readonly field: string; readonly expected: Expected; readonly got: Got }
  /** Not in the form of EDTF levels 0 and 1. */
  readonly 'bad-date': { readonly value: string }
  /** 30 February, or an end before its beginning. */
  readonly 'no-such-date': { readonly value: string }
  readonly 'bad-strength': { readonly value: string }
  readonly 'bad-color': { readonly value: string }
  /** `choices`: the values there are, parted by commas. */
  readonly 'bad-choice': { readonly field: string; readonly value: string; readonly choices: string }

  // Repaired with `used`.
  readonly 'missing-field': { readonly field: string; readonly used: string }
  readonly 'replaced-field': {
    readonly field: string
    readonly expected: Expected
    readonly got: Got
    readonly used: string
  }

  // Kept as it is.
  readonly 'bad-language': { readonly tag: string }
  readonly 'unknown-kind': { readonly kind: string; readonly closest: string }
  readonly 'unknown-type': { readonly type: string; readonly closest: string }
  readonly 'unknown-source': { readonly source: string; readonly closest: string }

  /** A step of the presentation names an actor or a tie that is not there. */
  readonly 'gone-from-map': { readonly id: string; readonly what: 'actor' | 'relation' }

  // Dropped without loss.
  readonly 'empty-text': { readonly field: string }
  readonly 'bad-position': { readonly id: string }
  /** A position of no actor of the map. */
  readonly 'stray-position': { readonly id: string }
}

export type ProblemCode = keyof ProblemValues

/** Every code there is, with its severity. */
export const problemCodes: { readonly [code in ProblemCode]: Severity } = {
  empty: 'error',
  'not-json': 'error',
  'too-deep': 'error',
  unreadable: 'error',
  'not-a-map': 'error',
  'other-format': 'error',
  'newer-version': 'error',
  'bad-version': 'warning',
  'left-out': 'error',
  'no-id': 'error',
  'reserved-id': 'error',
  'reserved-key': 'error',
  'duplicate-id': 'error',
  'duplicate-key': 'error',
  'no-end': 'error',
  'no-actor': 'error',
  'bad-basis': 'error',
  'not-data': 'error',
  'ignored-field': 'warning',
  'bad-date': 'warning',
  'no-such-date': 'warning',
  'bad-strength': 'warning',
  'bad-color': 'warning',
  'bad-choice': 'warning',
  'missing-field': 'warning',
  'replaced-field': 'warning',
  'bad-language': 'warning',
  'unknown-kind': 'warning',
  'unknown-type': 'warning',
  'unknown-source': 'warning',
  'gone-from-map': 'warning',
  'empty-text': 'warning',
  'bad-position': 'warning',
  'stray-position': 'warning',
}

/** A problem with a code of such a table: a room with codes of its own makes its own table. */
export type ProblemIn<Values, Code extends keyof Values = keyof Values> = {
  [C in Code]: {
    /** Where: `relations[3].to`, '' for the whole file. */
    readonly path: string
    readonly code: C
    readonly severity: Severity
    readonly values: Values[C]
  }
}[Code]

export type Problem = ProblemIn<ProblemValues>
export type Report = (problem: Problem) => void

/** What could be read, and every problem met on the way. `value` is null only when nothing can be opened. */
export type Parsed<T, P = Problem> = { readonly value: T | null; readonly problems: readonly P[] }

export function problemOf<C extends ProblemCode>(
  path: string,
  code: C,
  values: ProblemValues[C],
): ProblemIn<ProblemValues, C> {
  return { path, code, severity: problemCodes[code], values }
}
