import type { Relation, RelationId } from '~/map/map.ts'
import { selectIndex } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { selectTie } from '~/state/transitions.ts'
import { useNames } from '../pieces/useNames.ts'
import { useSentence } from '../pieces/useSentence.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './TieLine.module.css'

/** A tie as one line of a list, with how it is known; a press opens it. */
export function TieLine({ id }: { readonly id: RelationId }) {
  const relation = useApp((state) => selectIndex(state).relation.get(id))
  return relation ? <Line relation={relation} /> : null
}

function Line({ relation }: { readonly relation: Relation }) {
  const names = useNames()
  const pieces = useSentence(relation)
  const { aside } = useTieWords()
  const beside = aside(relation)
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => store.setState(selectTie(relation.id))}>
        <span lang={names.lang(relation.label)}>{pieces.map(({ text }) => text).join('')}</span>
        {beside !== '' && <span className={styles.aside}> ({beside})</span>}
      </button>
    </li>
  )
}
