import { useMemo } from 'react'
import { campTitles as titlesOf } from '~/i18n/campsSaid.ts'
import { type Book, openBook } from '~/presentation/openBook.ts'
import { selectIndex, selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'

/** The presentation of the open map, for a screen of this proportion. */
export function useBook(width: number, height: number): Book {
  const map = useApp((state) => state.document.map)
  const index = useApp(selectIndex)
  const language = useApp((state) => state.language)
  const theme = useApp(selectTheme)
  const { kindVerbs: kindWords, campNames } = useWords()
  return useMemo(() => {
    const campTitles = (heads: readonly string[]) => titlesOf(heads, campNames)
    return openBook({ map, index, language, theme, kindWords, width, height, campTitles })
  }, [map, index, language, theme, kindWords, campNames, width, height])
}
