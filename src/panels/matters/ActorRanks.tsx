import type { CSSProperties } from 'react'
import { numberFormat } from '~/i18n/numberFormat.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { Rank } from '~/view/ranks.ts'
import { ActorRow } from './ActorRow.tsx'
import styles from './MattersPanel.module.css'
import { ShortList } from './ShortList.tsx'
import { useRanked } from './useRanked.ts'

/** Actors by a measure; on the map they are as large as they score. */
export function ActorRanks({ rank }: { readonly rank: Rank }) {
  const words = useScreenWords().ask.matters
  const language = useApp((state) => state.language)
  const { rows, done, failed } = useRanked(rank)
  const share = (part: number) => words.share(numberFormat(language).format(Math.round(part * 1000) / 10))
  const said = { ties: words.ties, opposed: words.against, between: share }
  if (failed) return <p role="alert">{words.failed}</p>
  if (rows === null)
    return (
      <>
        <p className={styles.none} role="status">
          {words.counting(String(Math.round(done * 100)))}
        </p>
        <progress className={styles.progress} value={done} max={1} aria-label={words.questions[rank]} />
      </>
    )
  if (rows.length === 0) return <p className={styles.none}>{words.none[rank]}</p>
  const most = rows[0]?.score ?? 1
  return (
    <ShortList rows={rows} keyOf={({ actor }) => actor}>
      {({ actor, score }) => (
        <ActorRow id={actor} aside={said[rank](score)}>
          <span className={styles.bar} style={{ '--share': score / most } as CSSProperties} />
        </ActorRow>
      )}
    </ShortList>
  )
}
