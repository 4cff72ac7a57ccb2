// What a column of a file can mean for a map.

/** Of a relation or of an actor: which of them a table tells is its use. */
export const meanings = {
  relations: [
    ...(['from', 'to', 'kind', 'sign', 'label', 'when', 'begin', 'end', 'strength', 'direction', 'id'] as const),
    ...(['basis', 'source', 'locator', 'by', 'quote', 'note'] as const),
  ],
  actors: ['id', 'name', 'short', 'type', 'role', 'summary', 'aliases', 'x', 'y'],
} as const

export type Meaning = (typeof meanings)['relations' | 'actors'][number] | 'keep' | 'drop'

/** Of evidence: a tie may have several pieces, told apart by a number. */
export const ofEvidence: readonly Meaning[] = ['basis', 'source', 'locator', 'by', 'quote', 'note']

/** Which may be told in several languages. */
export const inLanguages: readonly Meaning[] = ['label', 'quote', 'note', 'name', 'short', 'role', 'summary']

export type ColumnPlan = {
  readonly means: Meaning
  /** Of a text told in several languages: a BCP 47 tag. */
  readonly language?: string
  /** Which piece of evidence, from 2. */
  readonly piece?: number
}
