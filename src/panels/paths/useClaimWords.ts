import { useMemo } from 'react'
import type { Relation } from '~/map/map.ts'
import { selectIndex } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { PathClaim } from '~/view/pathSentence.ts'
import { type ClaimWords, claimAside } from '~/view/pathText.ts'
import { useTieWords } from '../pieces/useTieWords.ts'

/** What stands behind a claim, and the words of its footnote. */
export function useClaimWords(): ClaimWords & {
  readonly aside: (claim: PathClaim | undefined) => string
  readonly basis: (relation: Relation) => string
} {
  const { bases, citations, dates, ask } = useScreenWords()
  const map = useApp((state) => state.document.map)
  const index = useApp(selectIndex)
  const language = useApp((state) => state.language)
  const ties = useTieWords()
  return useMemo(() => {
    const words: ClaimWords = {
      language,
      bases,
      citations,
      dates,
      more: ask.paths.more,
      noEvidence: ask.paths.noEvidence,
    }
    return {
      ...words,
      aside: (claim) => (claim ? claimAside(map, index, claim, words) : ''),
      basis: (relation) => ties.basis(relation).toLocaleLowerCase(language),
    }
  }, [language, bases, citations, dates, ask, map, index, ties])
}
