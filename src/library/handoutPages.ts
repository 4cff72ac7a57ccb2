import { composeHandout, type HandoutOptions, type HandoutPage } from '~/figure/composeHandout.ts'
import { campTitles } from '~/i18n/campsSaid.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import type { AppState } from '~/state/store.ts'

/** The pages of the open map's handout in the reader's language, without private evidence. */
export function handoutPages(
  { document, language }: Pick<AppState, 'document' | 'language'>,
  options: HandoutOptions,
): readonly HandoutPage[] {
  const words = screenWordsFor(language)
  return composeHandout({
    map: withoutPrivate(document.map).map,
    language,
    words,
    options,
    campTitles: (heads) => campTitles(heads, words.campNames),
  })
}
