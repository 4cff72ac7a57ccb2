import { basisOf } from '~/map/basis.ts'
import type { ActorId, Basis, EntenteMap, Relation } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { wordOf } from '~/map/sentence.ts'
import type { Span } from '~/map/span.ts'
import { shortOf } from '~/map/text.ts'
import { kindName } from './kindName.ts'
import { tieLabel } from './tieLabel.ts'
import type { VisibleMap } from './visibleMap.ts'

export type RelationRow = {
  readonly relation: Relation
  /** Its place in the whole map, from 1: the same whatever is filtered or sorted. */
  readonly number: number
  readonly from: string
  readonly to: string
  /** What stands between the two. */
  readonly word: string
  readonly kind: string
  readonly basis: Basis | null
  readonly when: Span | null
  readonly pieces: number
  /** Where in the sources, each place once. */
  readonly where: string
}

export type RowWords = {
  readonly kinds: { readonly [kind: string]: string }
  readonly kindVerbs: { readonly [kind: string]: string }
}

/** One row a relation on screen, in the map's own order. */
export function relationRows(
  map: EntenteMap,
  index: MapIndex,
  { relations }: VisibleMap,
  language: string,
  words: RowWords,
): readonly RelationRow[] {
  const numbers = new Map(map.relations.map(({ id }, position) => [id, position + 1]))
  const nameOfId = (id: ActorId) => {
    const actor = index.actor.get(id)
    return actor ? shortOf(actor, language, map.language) : id
  }
  return relations.map((relation) => ({
    relation,
    number: numbers.get(relation.id) ?? 0,
    from: nameOfId(relation.from),
    to: nameOfId(relation.to),
    word: wordOf(tieLabel(map, relation, language, words.kindVerbs)),
    kind: kindName(map, relation.kind, language, words.kinds),
    basis: basisOf(relation),
    when: index.when.get(relation.id) ?? null,
    pieces: relation.evidence.length,
    where: [...new Set(relation.evidence.flatMap(({ locator = '' }) => (locator === '' ? [] : [locator])))].join(', '),
  }))
}
