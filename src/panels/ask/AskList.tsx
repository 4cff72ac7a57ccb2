import { GitCompareArrows, ListChecks, type LucideIcon, Route, Scale } from 'lucide-react'
import { askFor } from '~/state/askTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { Ask } from '~/view/view.ts'
import styles from './AskList.module.css'

const entries: readonly {
  readonly words: 'paths' | 'matters' | 'compare' | 'check'
  readonly ask: Ask
  readonly icon: LucideIcon
}[] = [
  { words: 'paths', ask: 'paths', icon: Route },
  { words: 'matters', ask: 'ties', icon: Scale },
  { words: 'compare', ask: 'compare', icon: GitCompareArrows },
  { words: 'check', ask: 'check', icon: ListChecks },
]

/** What any map can be asked. */
export function AskList() {
  const words = useScreenWords().ask
  const hasTies = useApp((state) => state.document.map.relations.length > 0)
  if (!hasTies) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.title}</h2>
      <ul>
        {entries.map(({ words: entry, ask, icon: Icon }) => (
          <li key={ask}>
            <button type="button" className={styles.entry} onClick={() => store.setState(askFor(ask))}>
              <Icon className={styles.icon} size={15} strokeWidth={1.9} aria-hidden />
              {words.entries[entry]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
