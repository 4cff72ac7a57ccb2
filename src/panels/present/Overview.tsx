import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Book } from '~/presentation/openBook.ts'
import { stageOfStep } from '~/presentation/stages.ts'
import { steer } from '~/state/showTransitions.ts'
import { store } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './Overview.module.css'
import { SlideView } from './SlideView.tsx'
import { stepTitle } from './stepTitle.ts'

const width = 256

type Props = { readonly book: Book; readonly step: number; readonly onClose: () => void }

/** All steps as small slides; Enter or a press goes to one. */
export function Overview({ book, step, onClose }: Props) {
  const words = useScreenWords().present
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelectorAll('button')[step]?.focus()
  }, [step])
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => document.activeElement?.isSameNode(button))
    const across = Math.max(1, buttons.filter(({ offsetTop }) => offsetTop === buttons[0]?.offsetTop).length)
    const moves: { readonly [key: string]: number } = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + across,
      ArrowUp: at - across,
      Home: 0,
      End: buttons.length - 1,
    }
    const to = moves[event.key]
    if (event.key === 'Escape' || event.code === 'KeyO') onClose()
    else if (to === undefined) return
    else buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus()
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: arrow keys move between the slides inside
    <div
      role="dialog"
      aria-modal="true"
      aria-label={words.screen.overview}
      className={styles.overview}
      onKeyDown={onKeyDown}
    >
      <ol ref={list} className={styles.list}>
        {book.map.steps.map((each, index) => {
          const title = stepTitle(book.map, each, book.language, words)
          return (
            <li key={each.id}>
              <button
                type="button"
                className={styles.step}
                aria-current={index === step ? 'step' : undefined}
                aria-label={words.presenter.goTo(index + 1, title)}
                onClick={() => {
                  store.setState(steer({ do: 'step', to: index }, Date.now()))
                  onClose()
                }}
              >
                <SlideView
                  book={book}
                  at={stageOfStep(book.stages, index)}
                  width={width}
                  label={words.preview(title)}
                />
                <span className={styles.name}>
                  {index + 1}. {title}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
