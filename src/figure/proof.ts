import type { ActorId } from '~/map/map.ts'

/** What an author should know before publishing. Sizes are of the printed figure. */
export type Proof = {
  /** pt. */
  readonly smallestText: number
  readonly thinnestLine: number
  /** Least contrast of a text, and of a line, with the background; 21 is the most there can be. */
  readonly textContrast: number
  readonly lineContrast: number
  /** Names that have no place and are told in words below the picture. */
  readonly unplaced: readonly { readonly id: ActorId; readonly name: string }[]
  readonly notes: readonly ProofNote[]
}

/** Code → the values of its sentence (i18n: figure.proof). `bad` must be changed, `mind` may be meant. */
export type ProofValues = {
  readonly 'tiny-text': { readonly points: number }
  readonly 'small-text': { readonly points: number }
  readonly 'thin-line': { readonly points: number }
  readonly 'faint-text': { readonly ratio: number }
  readonly 'names-unplaced': { readonly count: number; readonly names: string }
  readonly 'numbers-unplaced': { readonly count: number }
  readonly 'notes-left-out': { readonly shown: number; readonly all: number }
  readonly 'actors-overlap': { readonly count: number }
  readonly 'little-room': { readonly percent: number }
  readonly 'foreign-letters': { readonly count: number; readonly example: string }
  readonly 'nothing-selected': Record<never, never>
  readonly 'nothing-shown': Record<never, never>
  readonly 'no-dates': Record<never, never>
}
export type ProofNote = {
  [Code in keyof ProofValues]: {
    readonly code: Code
    readonly weight: 'bad' | 'mind'
    readonly values: ProofValues[Code]
  }
}[keyof ProofValues]
