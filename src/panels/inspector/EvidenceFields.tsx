import { Plus } from 'lucide-react'
import type { Relation } from '~/map/map.ts'
import { addEvidence } from '~/state/editTransitions.ts'
import { store } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import fieldStyles from './Fields.module.css'
import { PieceFields } from './PieceFields.tsx'
import styles from './Section.module.css'

/** The evidence of a relation, each piece with its fields. A new one is reported by nobody yet: the plainest claim. */
export function EvidenceFields({ relation: { id, evidence } }: { readonly relation: Relation }) {
  const words = useScreenWords()
  const { actions, said } = words.making
  const add = () => {
    const source = evidence.at(-1)?.source
    store.setState(addEvidence(id, { basis: 'reported', ...(source !== undefined && { source }) }))
    store.setState(say(said.added(actions.piece(evidence.length + 1))))
  }
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.inspector.evidence}</h3>
      </div>
      {evidence.length === 0 && <p className={styles.none}>{words.inspector.noEvidence}</p>}
      {evidence.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no id, and its order is the file's
        <PieceFields key={place} tie={id} piece={piece} place={place} count={evidence.length} />
      ))}
      <div className={fieldStyles.add}>
        <Button icon={Plus} onPress={add}>
          {actions.addEvidence}
        </Button>
      </div>
    </section>
  )
}
