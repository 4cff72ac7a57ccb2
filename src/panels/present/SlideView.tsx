import { type CSSProperties, type ReactNode, useRef } from 'react'
import { kindWord } from '~/figure/legendWords.ts'
import { textIn } from '~/map/text.ts'
import type { Book } from '~/presentation/openBook.ts'
import { sideBySide } from '~/presentation/slideSize.ts'
import { kindStyle } from '~/scene/kindStyle.ts'
import { sampleTie } from '~/scene/marks.ts'
import { themes } from '~/scene/theme.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Marks } from '~/ui/Marks.tsx'
import { ChangeRows } from '../pieces/ChangeRows.tsx'
import { Caption } from './Caption.tsx'
import { Progress } from './Progress.tsx'
import type { Zoom } from './paintSlide.ts'
import styles from './SlideView.module.css'
import { usePaintedSlide } from './usePaintedSlide.ts'

type Props = {
  readonly book: Book
  /** Its place among the stages. */
  readonly at: number
  /** px. The height follows from the book. */
  readonly width: number
  readonly zoom?: Zoom
  /** Moves and fades on the way to the next slide. */
  readonly isMoving?: boolean
  /** One picture with a name, rather than a page to be read. */
  readonly label?: string
  /** What lies over the map: a pointer. */
  readonly children?: ReactNode
}

/** One slide, the same in every size: the map on a canvas, its words as text. */
export function SlideView({ book, at, width, zoom, isMoving = false, label, children }: Props) {
  const words = useScreenWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const page = book.page(at)
  const { size, map, theme, language } = book
  const unit = width / size.width
  usePaintedSlide(canvas, { book, at, unit, zoom, isMoving })
  if (page === null) return null
  const shape = {
    '--u': `${unit}px`,
    '--slide-w': size.width,
    '--slide-h': size.height,
    '--rule-y': size.rule,
    '--title': page.letters.title,
    '--text': page.letters.text,
  } as CSSProperties
  const picture = label === undefined ? {} : ({ role: 'img', 'aria-label': label } as const)
  return (
    <div
      className={`${styles.slide} ${sideBySide(size.width) ? '' : styles.tall}`}
      style={shape}
      data-theme={theme === themes.dark ? 'dark' : 'light'}
      {...picture}
    >
      <div className={styles.map}>
        <canvas ref={canvas} className={styles.canvas} />
        {children}
      </div>
      <div className={styles.head}>
        <p className={styles.mapTitle}>{textIn(map.title, language, map.language)}</p>
        <ul className={styles.legend} aria-label={words.present.legend}>
          {page.frame.legend.map((kind) => (
            <li key={kind}>
              <Marks
                marks={sampleTie({ ...kindStyle(map, kind, theme), dash: 'solid' }, 52, 14, theme.canvas)}
                width={52}
                height={14}
                className={styles.sample}
              />
              <span>{kindWord(map, kind, language, words)}</span>
            </li>
          ))}
          {page.frame.step.legend !== false && (
            <ChangeRows of={page.frame} map={map} theme={theme} sample={styles.mark} />
          )}
        </ul>
      </div>
      <div className={styles.foot}>
        <Caption page={page} />
        <Progress book={book} page={page} />
      </div>
    </div>
  )
}

/** The width at which a book fits into a box, px. */
export const widthIn = ({ size }: Book, width: number, height: number): number =>
  Math.min(width, (height * size.width) / size.height)
