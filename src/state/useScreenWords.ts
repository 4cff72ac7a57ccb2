import type { ScreenWords } from '~/i18n/enScreens.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import { useApp } from './store.ts'

/** The words of the screens in the reader's language. */
export const useScreenWords = (): ScreenWords => screenWordsFor(useApp((state) => state.language))
