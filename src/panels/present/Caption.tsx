import type { Page } from '~/presentation/openBook.ts'
import { paragraphsOf } from '~/presentation/paragraphs.ts'
import styles from './Caption.module.css'

/** Title and text of a slide, or the question in place of the text. */
export function Caption({ page }: { readonly page: Page }) {
  const { title, text } = page.caption
  return (
    <div className={styles.caption}>
      {title !== '' && <h2 className={styles.title}>{title}</h2>}
      <div className={page.frame.stage.asking ? styles.question : styles.text}>
        <Paragraphs text={text} />
      </div>
    </div>
  )
}

/** Plain paragraphs with their emphasis. */
export function Paragraphs({ text }: { readonly text: string }) {
  return paragraphsOf(text).map((runs, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no names, and their order is what they are
    <p key={index}>
      {runs.map((run, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: nor have the words in them
        run.emphasis ? <em key={at}>{run.text}</em> : <span key={at}>{run.text}</span>,
      )}
    </p>
  ))
}
