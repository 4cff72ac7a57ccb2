import type { Actor, ActorId, EntenteMap, Text } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { nameOf, shortOf, textIn } from '~/map/text.ts'
import { selectIndex } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { nameInSentence } from '~/view/nameInSentence.ts'
import { textLanguage } from '~/view/textLanguage.ts'

export type Names = {
  /** null for an id that the map does not have. */
  readonly actor: (id: ActorId) => Actor | null
  readonly full: (id: ActorId) => string
  readonly short: (id: ActorId) => string
  /** As it stands within a sentence: “the CSTO”. */
  readonly within: (id: ActorId) => string
  readonly text: (text: Text | undefined) => string
  /** The `lang` of what `text` gave; undefined where it is the reader's own. */
  readonly lang: (text: Text | undefined) => string | undefined
}

const names = remember((index: MapIndex, map: EntenteMap, language: string): Names => {
  const mapLanguage = map.language
  const known = (id: ActorId, say: typeof nameOf) => {
    const actor = index.actor.get(id)
    return actor ? say(actor, language, mapLanguage) : id
  }
  return {
    actor: (id) => index.actor.get(id) ?? null,
    full: (id) => known(id, nameOf),
    short: (id) => known(id, shortOf),
    within: (id) => nameInSentence(map, id, language),
    text: (text) => (text === undefined ? '' : textIn(text, language, mapLanguage)),
    lang: (text) => {
      const spoken = text === undefined ? language : textLanguage(text, language, mapLanguage)
      return spoken === language ? undefined : spoken
    },
  }
})

export const selectNames = (state: AppState): Names => names(selectIndex(state), state.document.map, state.language)

/** The map's own words in the reader's language. */
export const useNames = (): Names => useApp(selectNames)
