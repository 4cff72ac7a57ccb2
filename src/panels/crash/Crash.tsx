import { useWords } from '~/state/useWords.ts'
import button from '~/ui/Button.module.css'
import styles from './Crash.module.css'

type Props = {
  /** What the browser says about it. */
  readonly what: string
  readonly onDownload: () => void
  readonly onReload: () => void
}

/** In place of a page that broke. It is made of nothing that may have broken with it. */
export function Crash({ what, onDownload, onReload }: Props) {
  const { crash, bar } = useWords()
  return (
    <main className={styles.crash}>
      <div role="alert">
        <h1 className={styles.title}>{crash.title}</h1>
        <p className={styles.text}>{crash.text}</p>
      </div>
      <div className={styles.actions}>
        <button type="button" className={`${button.button} ${button.primary}`} onClick={onDownload}>
          {bar.downloadCopy}
        </button>
        <button type="button" className={`${button.button} ${button.outline}`} onClick={onReload}>
          {crash.reload}
        </button>
      </div>
      <details className={styles.details}>
        <summary>{crash.details}</summary>
        <pre className={styles.what}>{what}</pre>
      </details>
    </main>
  )
}
