import { loadScreenWords, pickLanguage, screenWordsFor } from '~/i18n/words.ts'
import { emptyMap } from '~/map/map.ts'
import type { AppStore } from '~/state/store.ts'
import { openMap } from '~/state/transitions.ts'
import { initialView, type View } from '~/view/view.ts'

/** An empty map in the reader's language. It is kept from its first change on. */
export async function openNew(store: AppStore, view: View = initialView): Promise<void> {
  await loadScreenWords(pickLanguage([store.getState().language]))
  const { language } = store.getState()
  const title = screenWordsFor(language).keeping.newTitle
  store.setState(openMap({ ...emptyMap, title, language }, { kind: 'new' }, [], view))
}
