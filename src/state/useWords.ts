import type { Words } from '~/i18n/en.ts'
import { wordsFor } from '~/i18n/words.ts'
import { useApp } from './store.ts'

/** The interface's words in the reader's language. */
export const useWords = (): Words => wordsFor(useApp((state) => state.language))
