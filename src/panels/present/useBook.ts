import { useMemo } from 'react'
import { campTitles as titlesOf } from '~/i18n/campsSaid.ts'
import { type Book, openBook } from '~/presentation/openBook.ts'
import { selectIndex, selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'

/** The presentation of the open map, for a screen of this proportion. */
export function useBook(width: number, height: number): Book {
  const map = useApp((state) => state.document.map)
  const index = useApp(selectIndex)
  const language = useApp((state) => state.language)
  const theme = useApp(selectTheme)
  const words = useScreenWords()
  return useMemo(() => {
    const campTitles = (heads: readonly string[]) => titlesOf(heads, words.campNames)
    return openBook({ map, index, language, theme, kindWords: words.kindVerbs, width, height, campTitles, words })
  }, [map, index, language, theme, words, width, height])
}
