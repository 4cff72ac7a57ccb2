import type { ReactNode } from 'react'
import { basisGroupOf, basisOf } from '~/map/basis.ts'
import type { Relation } from '~/map/map.ts'
import { useWords } from '~/state/useWords.ts'
import { BasisSample } from '../pieces/BasisSample.tsx'
import { TieSample } from '../pieces/TieSample.tsx'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './Facts.module.css'

export function RelationFacts({ relation }: { readonly relation: Relation }) {
  const words = useWords()
  const tieWords = useTieWords()
  const group = basisGroupOf(relation)
  const basis = basisOf(relation)
  const kind = tieWords.kind(relation.kind)
  return (
    <dl className={styles.facts}>
      <Fact name={words.inspector.kind}>
        <TieSample kind={relation.kind} basis={group} width={40} />
        {relation.mutual ? words.inspector.kindWay(kind, words.inspector.mutual) : kind}
      </Fact>
      <Fact name={words.inspector.when}>{tieWords.when(relation, 'long') || words.inspector.undated}</Fact>
      <Fact name={words.inspector.basis} {...(basis === null ? {} : { meaning: words.basisMeanings[basis] })}>
        <BasisSample basis={group} width={40} />
        {tieWords.basis(relation)}
      </Fact>
      {relation.strength !== undefined && <Fact name={words.inspector.strength}>{relation.strength}</Fact>}
    </dl>
  )
}

type FactProps = { readonly name: string; readonly children: ReactNode; readonly meaning?: string }

function Fact({ name, children, meaning }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {children}
        {meaning && <span className={styles.meaning}>{meaning}</span>}
      </dd>
    </div>
  )
}
