import { type ReactNode, useMemo, useState } from 'react'
import { store, useApp } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { type Column, columnsIn, type Table, textOf, wayOf } from '~/view/dataTables.ts'
import { DataCards } from './DataCards.tsx'
import { DataFoot } from './DataFoot.tsx'
import { DataGrid } from './DataGrid.tsx'
import styles from './DataScreen.module.css'
import { DataTools } from './DataTools.tsx'
import { useBulk } from './useBulk.ts'
import { useTable, type Which } from './useTable.ts'

type Props = {
  /** What there is to say about the map. */
  readonly above: ReactNode
  /** The row that the reader is at, in words and in fields. */
  readonly details: ReactNode
  readonly hasDetails: boolean
  /** Null where they cannot be opened and closed: they stand there. */
  readonly onDetails: ((open: boolean) => void) | null
  readonly onDownload: () => void
  readonly onImport: (files: readonly File[]) => void
}

const thing = { relations: 'tie', actors: 'actor', sources: 'source' } as const

/** The map as tables, to be read through and changed row by row or many at once. */
export function DataScreen({ above, details, hasDetails, onDetails, onDownload, onImport }: Props) {
  const { data } = useScreenWords()
  const narrow = useApp((state) => state.surroundings.narrow)
  const tie = useApp((state) => state.view.tie)
  const actors = useApp((state) => state.view.actors)
  const [table, setTable] = useState<Table>(tie === '' && actors.length > 0 ? 'actors' : 'relations')
  const [filter, setFilter] = useState('')
  const [which, setWhich] = useState<Which>('all')
  const now = useTable(table, filter, which)
  const marked = useBulk()
  // A row that has been deleted is selected no longer.
  const selected = useMemo(
    () => new Set(now.map[table].flatMap(({ id }) => (marked.selected.has(id) ? [id] : []))),
    [now.map, table, marked.selected],
  )
  const bulk = { ...marked, selected }
  const isFiltered = filter.trim() !== '' || which !== 'all'

  const choose = (next: Table) => {
    setTable(next)
    setWhich('all')
    bulk.select(new Set())
  }
  const remove = () => {
    if (table === 'steps') return
    const ids = now.rows.flatMap(({ id }) => (bulk.selected.has(id) ? [id] : []))
    const open = table === 'actors' ? actors : tie === '' ? [] : [tie]
    const chosen = ids.length > 0 ? ids : open
    if (chosen.length > 0) store.setState(make({ kind: 'delete', what: thing[table], ids: chosen }))
  }
  const fillDown = (column: Column) =>
    bulk.fill(table, column, now.rows, (row) => {
      const item = now.rows[row]?.item
      return item ? textOf(now.map.language, item, column, now.words, now.counts) : ''
    })
  const [lastColumn, setLastColumn] = useState<Column | null>(null)

  return (
    <div className={styles.page}>
      <main id="map" tabIndex={-1} className={styles.main}>
        {above}
        <DataTools
          table={table}
          onTable={choose}
          filter={filter}
          onFilter={setFilter}
          which={which}
          onWhich={setWhich}
          now={now}
          hasDetails={hasDetails}
          onDetails={onDetails && (() => onDetails(!hasDetails))}
          onDownload={onDownload}
          onImport={onImport}
        />
        {now.rows.length === 0 ? (
          <p className={styles.empty}>{isFiltered ? data.none.filtered : data.none[table]}</p>
        ) : narrow ? (
          <DataCards table={table} now={now} onOpen={() => onDetails?.(true)} />
        ) : (
          <DataGrid
            key={table}
            table={table}
            now={now}
            bulk={bulk}
            onRemove={remove}
            onColumn={setLastColumn}
            onDetails={() => onDetails?.(true)}
          />
        )}
        {now.rows.length > 0 && (
          <DataFoot
            shown={now.rows.length}
            all={now.all}
            bulk={bulk}
            canFill={
              lastColumn !== null && columnsIn(table).includes(lastColumn) && wayOf(table, lastColumn) !== 'fixed'
            }
            onFill={() => lastColumn && fillDown(lastColumn)}
            onRemove={remove}
          />
        )}
      </main>
      {hasDetails && (
        <aside className={styles.details} data-over-map>
          {details}
        </aside>
      )}
    </div>
  )
}
