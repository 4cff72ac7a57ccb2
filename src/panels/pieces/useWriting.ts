import { languageNames } from '~/i18n/languageNames.ts'
import { languages } from '~/i18n/words.ts'
import { textFor, withText } from '~/map/editText.ts'
import type { EntenteMap, Text } from '~/map/map.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { actorFinder, actorNames, languagesOf, writtenIn } from '~/view/actorByName.ts'

/** The language that texts are written in, and a text in it. */
export type Writing = {
  readonly language: string
  readonly read: (text: Text | undefined) => string
  /** undefined when no words are left in any language. */
  readonly write: (text: Text | undefined, words: string) => Text | undefined
}

const writing = remember(
  (language: string, mapLanguage: string): Writing => ({
    language,
    read: (text) => textFor(text, language, mapLanguage),
    write: (text, words) => withText(text, language, mapLanguage, words),
  }),
)

export const selectWriting = ({ document: { map }, writing: chosen, language }: AppState): Writing =>
  writing(chosen || first(map.title, map.actors, map.language, language), map.language)

/** Not for every edit of the map: all names of a large one are gone through. */
const first = remember((title: Text, actors: EntenteMap['actors'], mapLanguage: string, language: string) =>
  writtenIn({ title, actors, language: mapLanguage }, language),
)
export const useWriting = (): Writing => useApp(selectWriting)

const choices = remember((title: Text, actors: EntenteMap['actors'], language: string) => [
  ...new Set([...languagesOf({ title, actors, language }), ...languages]),
])
/** The languages that may be written in: those of the map, then those of the interface. */
export const useLanguages = () => useApp(({ document: { map } }) => choices(map.title, map.actors, map.language))

export const languageName = (tag: string): string =>
  languages.flatMap((each) => (each === tag ? languageNames[each] : []))[0] ?? tag

const finder = remember((actors: EntenteMap['actors'], mapLanguage: string, language: string) =>
  actorFinder({ actors, language: mapLanguage }, language),
)
export const selectActorFinder = ({ document: { map }, language }: AppState) =>
  finder(map.actors, map.language, language)
/** Actors by what a person writes for them. */
export const useActorFinder = () => useApp(selectActorFinder)

const names = remember((actors: EntenteMap['actors'], mapLanguage: string, language: string) =>
  actorNames({ actors, language: mapLanguage }, language),
)
export const selectActorNames = ({ document: { map }, language }: AppState) => names(map.actors, map.language, language)
export const useActorNames = () => useApp(selectActorNames)
