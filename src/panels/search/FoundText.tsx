import type { Range } from '~/view/searchActors.ts'
import styles from './FoundText.module.css'

type Props = { readonly text: string; readonly ranges: readonly Range[] }

/** A text with the parts of it that were found set off. */
export function FoundText({ text, ranges }: Props) {
  const starts = [0, ...ranges.map(([, end]) => end)]
  return starts.map((start, index) => {
    const range = ranges[index]
    return (
      <span key={start}>
        {text.slice(start, range?.[0])}
        {range && <span className={styles.found}>{text.slice(...range)}</span>}
      </span>
    )
  })
}
