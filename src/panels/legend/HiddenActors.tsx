import { X } from 'lucide-react'
import { useRef } from 'react'
import { store, useApp } from '~/state/store.ts'
import { toggleHidden } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './HiddenActors.module.css'
import sectionStyles from './LegendSection.module.css'

/** The actors that the reader has hidden by name, each with the way back. */
export function HiddenActors() {
  const words = useWords().legend
  const hidden = useApp((state) => state.view.hiddenActors)
  const names = useNames()
  const list = useRef<HTMLUListElement>(null)
  if (hidden.length === 0) return null

  /** The chip goes, so the focus moves to its neighbour. */
  const bringBack = (actor: string) => {
    const at = hidden.indexOf(actor)
    const buttons = list.current?.querySelectorAll('button')
    buttons?.[at + 1 < hidden.length ? at + 1 : at - 1]?.focus()
    store.setState(toggleHidden('hiddenActors', actor))
  }
  return (
    <section className={sectionStyles.section}>
      <h2 className={sectionStyles.title}>{words.hiddenByYou}</h2>
      <ul ref={list} className={styles.chips}>
        {hidden.map((actor) => (
          <li key={actor}>
            <button
              type="button"
              className={styles.chip}
              aria-label={words.bringBack(names.short(actor))}
              onClick={() => bringBack(actor)}
            >
              {names.short(actor)}
              <X size={13} strokeWidth={2} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
