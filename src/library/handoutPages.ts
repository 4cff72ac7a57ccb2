import { type HandoutOptions, type HandoutPage, handoutSteps } from '~/figure/composeHandout.ts'
import { campTitles } from '~/i18n/campsSaid.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import type { AppState } from '~/state/store.ts'
import { inSteps } from './breath.ts'

/** The pages of the open map's handout in the reader's language, without private evidence. The page lives on meanwhile. */
export function handoutPages(
  { document, language }: Pick<AppState, 'document' | 'language'>,
  options: HandoutOptions,
): Promise<readonly HandoutPage[]> {
  const words = screenWordsFor(language)
  const steps = handoutSteps({
    map: withoutPrivate(document.map).map,
    language,
    words,
    options,
    campTitles: (heads) => campTitles(heads, words.campNames),
  })
  return inSteps(steps)
}
