import { Suspense } from 'react'
import type { Relation } from '~/map/map.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { ActorLink } from '../pieces/ActorLink.tsx'
import { useNames } from '../pieces/useNames.ts'
import { useSentence } from '../pieces/useSentence.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Head } from './Head.tsx'
import { HiddenNote } from './HiddenNote.tsx'
import { RelationFields } from './lazyFields.ts'
import { MoreFields } from './MoreFields.tsx'
import { OtherTies } from './OtherTies.tsx'
import { RelationFacts } from './RelationFacts.tsx'
import styles from './RelationView.module.css'

/** One tie: the sentence, the facts, the evidence, and what else its two ends do. */
export function RelationView({ relation }: { readonly relation: Relation }) {
  const words = useWords().inspector
  const editing = useApp((state) => state.editing)
  return (
    <>
      <Head overline={words.relation} title={<Claim relation={relation} />} />
      <HiddenNote relation={relation} />
      {editing ? (
        <Suspense>
          <RelationFields key={relation.id} relation={relation} />
        </Suspense>
      ) : (
        <>
          <RelationFacts relation={relation} />
          <EvidenceList relation={relation} />
        </>
      )}
      {[...new Set([relation.from, relation.to])].map((id) => (
        <OtherTies key={id} actor={id} except={relation.id} />
      ))}
      <MoreFields extra={relation.extra} />
    </>
  )
}

/** Each name walks on; the words between them have the colour of the kind. */
function Claim({ relation }: { readonly relation: Relation }) {
  const pieces = useSentence(relation)
  const lang = useNames().lang(relation.label)
  return (
    <span lang={lang}>
      {pieces.map(({ text, actor }, index) =>
        actor === '' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have only their order
          <span key={index} className={styles.verb} data-kind={relation.kind}>
            {text}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have only their order
          <ActorLink key={index} id={actor} text={text} />
        ),
      )}
    </span>
  )
}
