import type { Book, Page } from '~/presentation/openBook.ts'
import { sideBySide } from '~/presentation/slideSize.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { shortCitation } from '~/view/shortCitation.ts'
import styles from './Progress.module.css'

const mostDots = 12
const fewDots = 8
const mostSources = 2

/** Where in the presentation the class is, and what the slide rests on. */
export function Progress({ book, page }: { readonly book: Book; readonly page: Page }) {
  const words = useScreenWords()
  const { steps, sources } = book.map
  const now = page.frame.stage.step
  const cited = page.cited.slice(0, mostSources).flatMap(({ source, locator = '' }) => {
    const found = sources.find(({ id }) => id === source)
    const where = locator.replace(/^¶\s*/u, '¶\u2009')
    return found ? [[shortCitation(found, words.citations), where].filter(Boolean).join(', ')] : []
  })
  const more = page.cited.length - cited.length
  return (
    <div className={`${styles.aside} ${sideBySide(book.size.width) ? '' : styles.low}`}>
      {steps.length <= mostDots && (
        <div className={`${styles.dots} ${steps.length > fewDots ? styles.many : ''}`} aria-hidden="true">
          {steps.map(({ id }, index) => (
            <span key={id} className={index < now ? styles.done : index === now ? styles.now : styles.coming} />
          ))}
        </div>
      )}
      <p>{words.present.stepOf(now + 1, steps.length)}</p>
      {cited.length > 0 && (
        <p className={styles.sources}>
          {cited.map((each) => (
            <span key={each}>{each}</span>
          ))}
          {more > 0 && <span>{words.present.moreSources(more)}</span>}
        </p>
      )}
    </div>
  )
}
