import { type Language, loadWords, pickLanguage, wordsFor } from '~/i18n/words.ts'
import { textIn } from '~/map/text.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { speak } from '~/state/transitions.ts'

/** The reader's choice in this view, or their last one, or what the browser asks for. */
export const wantedLanguage = ({ view, preferences }: AppState): Language =>
  pickLanguage([view.lang, preferences.language, ...window.navigator.languages].filter((tag) => tag !== ''))

/** Fetches the words of the wanted language and speaks it. If they cannot be fetched, the language stays as it is. */
export async function speakWanted(store: AppStore): Promise<void> {
  const language = wantedLanguage(store.getState())
  if (language === store.getState().language) return
  try {
    await loadWords(language)
  } catch {
    return
  }
  if (wantedLanguage(store.getState()) === language) store.setState(speak(language))
}

/** Follows the choice of language, and tells the page's own language and title. */
export function bindLanguage(store: AppStore): () => void {
  function tell({ language, document: { map } }: AppState) {
    const title = textIn(map.title, language, map.language)
    const { appName } = wordsFor(language)
    const whole = title === '' ? appName : `${title} – ${appName}`
    // Either costs some milliseconds even where it changes nothing, and this is asked for after every edit.
    if (document.documentElement.lang !== language) document.documentElement.lang = language
    if (document.title !== whole) document.title = whole
  }
  const follow = () => void speakWanted(store)

  tell(store.getState())
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view.lang !== before.view.lang || state.preferences !== before.preferences) follow()
    if (state.language !== before.language || state.document !== before.document) tell(state)
  })
  window.addEventListener('languagechange', follow)
  return () => {
    unsubscribe()
    window.removeEventListener('languagechange', follow)
  }
}
