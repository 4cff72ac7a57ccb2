import type { AppState, AppStore } from '~/state/store.ts'

type Preferences = AppState['preferences']

const key = 'entente:preferences'

/** Takes the reader's choices from the browser's storage, and keeps them there. Without storage they last as long as the page. */
export function bindPreferences(store: AppStore): () => void {
  const preferences = { ...store.getState().preferences, ...readPreferences() }
  store.setState({ preferences })
  return store.subscribe((state, before) => {
    if (state.preferences !== before.preferences) keep(state.preferences)
  })
}

function readPreferences(): Partial<Preferences> {
  try {
    return understood(JSON.parse(window.localStorage.getItem(key) ?? '{}'))
  } catch {
    return {}
  }
}

function understood(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {}
  const theme = 'theme' in stored ? stored.theme : ''
  const language = 'language' in stored ? stored.language : ''
  return {
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(typeof language === 'string' ? { language } : {}),
  }
}

function keep(preferences: Preferences) {
  try {
    window.localStorage.setItem(key, JSON.stringify(preferences))
  } catch {
    // Storage is denied or full: the choice holds until the page is left.
  }
}
