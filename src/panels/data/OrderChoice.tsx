import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { columnsIn, type Table } from '~/view/dataTables.ts'
import { isCount } from '~/view/sortRows.ts'
import { columnName } from './columnName.ts'
import styles from './DataTools.module.css'

/** The order of the rows where they are cards, which have no heads to press. */
export function OrderChoice({ table }: { readonly table: Table }) {
  const words = useScreenWords()
  const sort = useApp(({ view }) => view.sort)
  const columns = columnsIn(table).map((column) => ({
    value: isCount(column) ? `-${column}` : column,
    label: columnName(column, words),
  }))
  return (
    <select
      className={styles.which}
      aria-label={words.data.order}
      value={columns.some(({ value }) => value === sort) ? sort : ''}
      onChange={({ target }) => store.setState(look({ sort: target.value }))}
    >
      <option value="">{words.data.ownOrder}</option>
      {columns.map(({ value, label }) => (
        <option key={value} value={value}>
          {words.data.orderBy(label)}
        </option>
      ))}
    </select>
  )
}
