// What the reader decides about a file: which table is what, what each column and each value means, what is mended.
import type { TableUse } from './draft.ts'
import type { ColumnPlan } from './meaning.ts'
import type { DateOrder } from './readDate.ts'

export type TablePlan = {
  readonly use: TableUse
  readonly columns: readonly ColumnPlan[]
  /** The ends were taken from what stands in the columns: no name of theirs says so. */
  readonly guessed?: boolean
}

/** Lists of pairs, for the left side is what anyone wrote into a file. */
type Pairs<T> = readonly (readonly [value: string, T])[]

/** Of an end that no actor answers to: left out, a new actor, or the actor with this id. */
export type EndChoice =
  | { readonly do: 'skip' }
  | { readonly do: 'create' }
  | { readonly do: 'use'; readonly id: string }
/** Of a second actor with an id: left out, taken together with the first, or kept under another id. */
export type TwinChoice = 'skip' | 'merge' | 'apart'

export type Plan = {
  readonly tables: readonly TablePlan[]
  /** '' for the language that the words are in, where the file does not say. */
  readonly language: string
  readonly title: string
  /** Value → key of a kind, built in or new. */
  readonly kinds: Pairs<string>
  /** Value → key of a type. */
  readonly types: Pairs<string>
  /** The kind of a tie that tells none, and has no sign either. */
  readonly otherKind: string
  /** Whether a positive weight means support, as a negative one means opposition. */
  readonly signedWeights: boolean
  /** What `7/1/22` means: '' while nobody has said. */
  readonly dateOrder: DateOrder | ''
  /** What is done with ends that are not decided one by one. */
  readonly otherEnds: 'skip' | 'create'
  readonly ends: Pairs<EndChoice>
  readonly otherTwins: TwinChoice
  readonly twins: Pairs<TwinChoice>
  /** Actor → the actor that it is the same as. */
  readonly merged: Pairs<string>
  /** The same names that are known to mean different actors: the ids of each group, joined as `apartKey` does. */
  readonly apart: readonly string[]
  /** How many times larger places are drawn than the file counts them. */
  readonly scale: number
}

export const apartKey = (ids: readonly string[]): string => JSON.stringify([...ids].sort())
