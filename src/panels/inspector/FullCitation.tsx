import { useMemo } from 'react'
import type { Source } from '~/map/map.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { citation } from '~/view/citation.ts'
import styles from './FullCitation.module.css'

/** A source in full. Its title is a text like any other; only an http(s) address is a link, and nothing is fetched. */
export function FullCitation({ source }: { readonly source: Source }) {
  const words = useWords()
  const language = useApp((state) => state.language)
  const { runs, url } = useMemo(() => {
    const { monthsOf, months, day, inYear, year } = words.dates
    return citation(source, {
      ...words.citations,
      date: (dayOfMonth, month, yearText) => {
        const name = (dayOfMonth === null ? months : monthsOf)[month - 1] ?? ''
        return inYear(dayOfMonth === null ? name : day(String(dayOfMonth), name), year(yearText))
      },
    })
  }, [source, words])
  const spoken = typeof source.language === 'string' ? source.language : ''
  return (
    <div className={styles.citation}>
      <p lang={spoken !== '' && spoken !== language ? spoken : undefined}>
        {runs.map(({ text, italic }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence have only their order
          italic ? <cite key={index}>{text}</cite> : <span key={index}>{text}</span>,
        )}
      </p>
      {url !== '' && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {words.inspector.openSource}
        </a>
      )}
    </div>
  )
}
