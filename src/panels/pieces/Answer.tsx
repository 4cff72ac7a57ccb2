import { ImageDown, Plus, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { stopAsking } from '~/state/askTransitions.ts'
import { selectVisible } from '~/state/derived.ts'
import { addAnswer } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { look, say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './Answer.module.css'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** What may be over-read. */
  readonly caveat?: string
  /** It shows on the map, so it can be a figure. */
  readonly hasPicture?: boolean
  /** The title that it has as a step; '' where a step cannot show it. */
  readonly step?: string
  /** Before it becomes a figure. */
  readonly onFigure?: Transition
}

/** A question that is asked of the map, with what it is counted over and the way out. */
export function Answer({ title, children, caveat, hasPicture = false, step = '', onFigure }: Props) {
  const { ask: words, present } = useScreenWords()
  const shown = useApp((state) => selectVisible(state).relations.length)
  const all = useApp((state) => state.document.map.relations.length)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const keep = () => {
    store.setState(addAnswer(step))
    store.setState(say(present.added(step)))
  }
  return (
    <section className={styles.answer} aria-label={title}>
      <header className={styles.head}>
        <div className={styles.top}>
          <p className={styles.overline}>{words.title}</p>
          <IconButton label={words.close} icon={X} onPress={() => store.setState(stopAsking)} />
        </div>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
      </header>
      {children}
      {caveat !== undefined && <p className={styles.caveat}>{caveat}</p>}
      <p className={styles.caveat}>{shown === all ? words.overAll(all) : words.over(shown, all)}</p>
      {hasPicture && (
        <div className={styles.doors}>
          <Button
            icon={ImageDown}
            onPress={() => store.setState((state) => look({ task: 'figure' })(onFigure?.(state) ?? state))}
          >
            {words.figure}
          </Button>
          {step !== '' && (
            <Button icon={Plus} onPress={keep}>
              {words.step}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
