import { useMemo } from 'react'
import type { ActorId, Relation } from '~/map/map.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { shortOf } from '~/map/text.ts'
import { selectIndex } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { tieLabel } from '~/view/tieLabel.ts'

export type SentencePiece = {
  readonly text: string
  /** '' for the words between the two names. */
  readonly actor: ActorId | ''
}

/** A tie as a sentence, in pieces: “CSTO”, “ sends troops to ”, “Kazakhstan”. In the reader's language unless in another. */
export function useSentence(relation: Relation, spoken?: string): readonly SentencePiece[] {
  const map = useApp((state) => state.document.map)
  const own = useApp((state) => state.language)
  const index = useApp(selectIndex)
  const verbs = useWords().kindVerbs
  const language = spoken ?? own
  return useMemo(
    () =>
      sentenceOf(tieLabel(map, relation, language, verbs)).map((part) => {
        if (part.kind === 'text') return { text: part.text, actor: '' }
        const actor = relation[part.kind]
        const known = index.actor.get(actor)
        return { text: part.text ?? (known ? shortOf(known, language, map.language) : actor), actor }
      }),
    [map, index, relation, language, verbs],
  )
}
