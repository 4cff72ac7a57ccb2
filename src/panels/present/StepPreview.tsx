import { useRef } from 'react'
import type { Book } from '~/presentation/openBook.ts'
import { isQuestion } from '~/presentation/stages.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Segmented } from '~/ui/Segmented.tsx'
import { SlideView } from './SlideView.tsx'
import styles from './StepPreview.module.css'
import { stepTitle } from './stepTitle.ts'
import { useSize } from './useSize.ts'

type Props = {
  readonly book: Book
  readonly at: number
  readonly isAsking: boolean
  readonly onAsking: (isAsking: boolean) => void
}

/** The slide as the class sees it, before and after the answer. */
export function StepPreview({ book, at, isAsking, onAsking }: Props) {
  const words = useScreenWords().present
  const language = useApp((state) => state.language)
  const sheet = useRef<HTMLDivElement>(null)
  const { width } = useSize(sheet)
  const page = book.page(at)
  if (page === null) return null
  return (
    <div className={styles.preview}>
      {isQuestion(page.frame.step.ask) && (
        <Segmented
          label={words.previewOf}
          value={isAsking ? 'question' : 'answer'}
          options={[
            { value: 'question', label: words.question },
            { value: 'answer', label: words.answer },
          ]}
          onChange={(value) => onAsking(value === 'question')}
        />
      )}
      <div ref={sheet} className={styles.sheet}>
        {width > 0 && (
          <SlideView
            book={book}
            at={at}
            width={width}
            label={words.preview(stepTitle(book.map, page.frame.step, language, words))}
          />
        )}
      </div>
    </div>
  )
}
