import type { Words } from '~/i18n/en.ts'
import { wordsFor } from '~/i18n/words.ts'
import { basisGroupOf, basisOf } from '~/map/basis.ts'
import type { EntenteMap, Relation } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { selectIndex } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { homeYear } from '~/view/homeYear.ts'
import { kindName } from '~/view/kindName.ts'
import { sayWhen } from '~/view/sayWhen.ts'
import { typeName } from '~/view/typeName.ts'

export type TieWords = {
  readonly kind: (key: string) => string
  readonly type: (key: string) => string
  readonly basis: (relation: Relation) => string
  /** '' for an undated tie. */
  readonly when: (relation: Relation, length: 'long' | 'short') => string
  /** What stands beside a tie in a list: how weakly it is known, or else its date. */
  readonly aside: (relation: Relation) => string
}

const tieWords = remember((map: EntenteMap, index: MapIndex, language: string, words: Words): TieWords => {
  const year = homeYear(index.when.values())
  const when: TieWords['when'] = ({ id }, length) => {
    const span = index.when.get(id)
    return span ? sayWhen(span, words.dates, length === 'long' ? { length } : { length, homeYear: year }) : ''
  }
  const basis = (relation: Relation) => {
    const known = basisOf(relation)
    return known === null ? words.basisGroups.none : words.bases[known]
  }
  return {
    kind: (key) => kindName(map, key, language, words.kinds),
    type: (key) => typeName(map, key, language, words.types),
    basis,
    when,
    aside: (relation) =>
      basisGroupOf(relation) === 'record' ? when(relation, 'short') : basis(relation).toLocaleLowerCase(language),
  }
})

export const selectTieWords = (state: AppState): TieWords =>
  tieWords(state.document.map, selectIndex(state), state.language, wordsFor(state.language))

/** Kinds, types, dates and bases in the reader's language. */
export const useTieWords = (): TieWords => useApp(selectTieWords)
