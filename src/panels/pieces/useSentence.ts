import { useMemo } from 'react'
import type { ActorId, Relation } from '~/map/map.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import { useNames } from './useNames.ts'

export type SentencePiece = {
  readonly text: string
  /** '' for the words between the two names. */
  readonly actor: ActorId | ''
}

/** A tie as a sentence, in pieces: “CSTO”, “ sends troops to ”, “Kazakhstan”. */
export function useSentence(relation: Relation): readonly SentencePiece[] {
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const verbs = useWords().kindVerbs
  const names = useNames()
  return useMemo(
    () =>
      sentenceOf(tieLabel(map, relation, language, verbs)).map((part) => {
        if (part.kind === 'text') return { text: part.text, actor: '' }
        const actor = relation[part.kind]
        return { text: part.text ?? names.short(actor), actor }
      }),
    [map, relation, language, verbs, names],
  )
}
