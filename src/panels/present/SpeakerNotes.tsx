import { AArrowDown, AArrowUp } from 'lucide-react'
import { type CSSProperties, useState } from 'react'
import { textIn } from '~/map/text.ts'
import type { Book, Page } from '~/presentation/openBook.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { Paragraphs } from './Caption.tsx'
import type { PresentDoors } from './presentDoors.ts'
import styles from './SpeakerNotes.module.css'

/** px */
const sizes: readonly number[] = [14, 16, 18, 21, 24, 28, 33, 40]

const usual = 3

type Props = {
  readonly book: Book
  readonly page: Page
  readonly doors: Pick<PresentDoors, 'notesSize' | 'keepNotesSize'>
}

/** What only the speaker sees, in the size that they set, also in another lesson. */
export function SpeakerNotes({ book, page, doors }: Props) {
  const words = useScreenWords().present.presenter
  const [size, setSize] = useState(() => {
    const kept = sizes.indexOf(doors.notesSize() ?? 0)
    return kept < 0 ? usual : kept
  })
  const choose = (next: number) => {
    setSize(next)
    doors.keepNotesSize(sizes[next] ?? 0)
  }
  const notes = textIn(page.frame.step.notes ?? '', book.language, book.map.language)
  return (
    <div className={styles.notes}>
      <div className={styles.head}>
        <h2>{words.notes}</h2>
        <IconButton
          label={words.smaller}
          icon={AArrowDown}
          isDisabled={size === 0}
          onPress={() => choose(Math.max(0, size - 1))}
        />
        <IconButton
          label={words.larger}
          icon={AArrowUp}
          isDisabled={size === sizes.length - 1}
          onPress={() => choose(Math.min(sizes.length - 1, size + 1))}
        />
      </div>
      <section
        className={styles.text}
        aria-label={words.notes}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        style={{ '--notes': `${sizes[size]}px` } as CSSProperties}
      >
        {notes === '' ? <p className={styles.none}>{words.noNotes}</p> : <Paragraphs text={notes} />}
      </section>
    </div>
  )
}
