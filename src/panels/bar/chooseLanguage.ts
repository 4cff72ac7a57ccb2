import type { Language } from '~/i18n/words.ts'
import type { Transition } from '~/state/transition.ts'
import { look } from '~/state/transitions.ts'

/** For this view, which a link carries, and for the reader's next visit. The words follow once they are loaded. */
export const chooseLanguage =
  (language: Language): Transition =>
  (state) => ({ ...look({ lang: language })(state), preferences: { ...state.preferences, language } })
