import type { ChangeEvent, ReactNode } from 'react'
import { numberFormat } from '~/i18n/numberFormat.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import styles from './LegendRow.module.css'

export type Row = {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly sample: ReactNode
}

type Props = Omit<Row, 'key'> & {
  readonly isOn: boolean
  /** The only row of its section that is on. */
  readonly isAlone: boolean
  readonly hasOthers: boolean
  readonly onToggle: () => void
  /** Leaves this row on alone; a second time, all of them. */
  readonly onOnly: () => void
}

/** One row: a press switches it, with Alt it leaves only this one. */
export function LegendRow({ name, count, sample, isOn, isAlone, hasOthers, onToggle, onOnly }: Props) {
  const words = useWords().legend
  const language = useApp((state) => state.language)
  return (
    <div className={styles.row}>
      <label className={styles.toggle}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={words.row(name, count)}
          checked={isOn}
          onChange={(event) => (hasOthers && isWithAlt(event) ? onOnly() : onToggle())}
        />
        <span className={styles.sample}>{sample}</span>
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{numberFormat(language).format(count)}</span>
      </label>
      {hasOthers && (
        <button
          type="button"
          className={styles.only}
          aria-label={isAlone ? words.showAll : words.onlyThis(name)}
          onClick={onOnly}
        >
          {isAlone ? words.all : words.only}
        </button>
      )}
    </div>
  )
}

/** A press on the label comes to the box as a click of its own, with the same keys held. */
function isWithAlt({ nativeEvent }: ChangeEvent): boolean {
  return nativeEvent instanceof MouseEvent && nativeEvent.altKey
}
