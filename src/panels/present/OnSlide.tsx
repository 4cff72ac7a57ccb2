import type { Book } from '~/presentation/openBook.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { sayActor, sayTie } from './sayStage.ts'

/** Who and what a slide shows, for readers who do not see it. */
export function OnSlide({ book, at }: { readonly book: Book; readonly at: number }) {
  const words = useScreenWords()
  const page = book.page(at)
  if (page === null) return null
  return (
    <ul className="visually-hidden" aria-label={words.present.onSlide}>
      {page.frame.actors.map((id) => (
        <li key={`a ${id}`}>{sayActor(book, book.index, words, page.frame, id)}</li>
      ))}
      {page.frame.relations.map((id) => (
        <li key={`t ${id}`}>{sayTie(book, book.index, words, page.frame, id)}</li>
      ))}
    </ul>
  )
}
