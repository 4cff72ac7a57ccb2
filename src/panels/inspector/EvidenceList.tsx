import type { Relation } from '~/map/map.ts'
import { useWords } from '~/state/useWords.ts'
import { EvidenceCard } from './EvidenceCard.tsx'
import styles from './Section.module.css'

export function EvidenceList({ relation: { evidence } }: { readonly relation: Relation }) {
  const words = useWords().inspector
  const sources = new Set(evidence.flatMap(({ source }) => (source === undefined ? [] : [source])))
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.evidence}</h3>
        {evidence.length > 0 && <span className={styles.count}>{words.pieces(evidence.length, sources.size)}</span>}
      </div>
      {evidence.length === 0 && <p className={styles.none}>{words.noEvidence}</p>}
      {evidence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no id, and its order is the file's
        <EvidenceCard key={index} evidence={piece} />
      ))}
    </section>
  )
}
