import type { CSSProperties } from 'react'
import type { Figure } from '~/figure/figure.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './Preview.module.css'

type Props = {
  readonly figure: Figure
  /** Of the SVG that is written, '' while it is on its way. */
  readonly url: string
  readonly hasFailed: boolean
  readonly onRetry: () => void
}

/** The figure itself, as a picture at its own proportion. */
export function Preview({ figure, url, hasFailed, onRetry }: Props) {
  const words = useScreenWords().figureScreen
  const { width, height, unit, background, description } = figure
  const pixels = unit === 'px' ? width : (width / 72) * 96
  const shape = { '--width': pixels, '--ratio': width / height } as CSSProperties
  return (
    <div className={`${styles.sheet} ${background === null ? styles.clear : ''}`} style={shape}>
      {url === '' ? (
        <div className={styles.waiting} role="status">
          {hasFailed ? (
            <>
              <p>{words.noFonts}</p>
              <Button onPress={onRetry}>{words.again}</Button>
            </>
          ) : (
            <p className={styles.late}>{words.drawing}</p>
          )}
        </div>
      ) : (
        <img src={url} alt={description} className={styles.picture} />
      )}
    </div>
  )
}
