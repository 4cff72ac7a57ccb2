import type { Actor, ActorId, Text } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { nameOf, shortOf, textIn } from '~/map/text.ts'
import { selectIndex } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { textLanguage } from '~/view/textLanguage.ts'

export type Names = {
  /** null for an id that the map does not have. */
  readonly actor: (id: ActorId) => Actor | null
  readonly full: (id: ActorId) => string
  readonly short: (id: ActorId) => string
  readonly text: (text: Text | undefined) => string
  /** The `lang` of what `text` gave; undefined where it is the reader's own. */
  readonly lang: (text: Text | undefined) => string | undefined
}

const names = remember((index: MapIndex, language: string, mapLanguage: string): Names => {
  const known = (id: ActorId, say: typeof nameOf) => {
    const actor = index.actor.get(id)
    return actor ? say(actor, language, mapLanguage) : id
  }
  return {
    actor: (id) => index.actor.get(id) ?? null,
    full: (id) => known(id, nameOf),
    short: (id) => known(id, shortOf),
    text: (text) => (text === undefined ? '' : textIn(text, language, mapLanguage)),
    lang: (text) => {
      const spoken = text === undefined ? language : textLanguage(text, language, mapLanguage)
      return spoken === language ? undefined : spoken
    },
  }
})

export const selectNames = (state: AppState): Names =>
  names(selectIndex(state), state.language, state.document.map.language)

/** The map's own words in the reader's language. */
export const useNames = (): Names => useApp(selectNames)
