import { selectKindKeys } from '~/panels/pieces/selectKindKeys.ts'
import { TieSample } from '~/panels/pieces/TieSample.tsx'
import { useTieWords } from '~/panels/pieces/useTieWords.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import styles from './KindKey.module.css'

/** What the lines mean, where the reader has no filters that would say it. */
export function KindKey() {
  const { legend } = useWords()
  const { kind: nameOf } = useTieWords()
  const kinds = useApp(selectKindKeys)
  return (
    <ul className={styles.key} aria-label={legend.kindChips}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.kind}>
          <TieSample kind={kind} width={36} />
          {nameOf(kind)}
        </li>
      ))}
    </ul>
  )
}
