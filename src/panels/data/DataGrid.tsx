import { Quote } from 'lucide-react'
import { type ClipboardEvent, type CSSProperties, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { pastedCells } from '~/view/cellEdits.ts'
import { type Column, columnsIn, type Table, textOf, wayOf } from '~/view/dataTables.ts'
import { rowKey } from '~/view/rowProblems.ts'
import { isCount } from '~/view/sortRows.ts'
import { SortHead } from '../pieces/SortHead.tsx'
import { useRowWindow } from '../pieces/useRowWindow.ts'
import { ActiveEditor } from './ActiveEditor.tsx'
import { columnName } from './columnName.ts'
import styles from './DataGrid.module.css'
import { DataRow } from './DataRow.tsx'
import { showRow as showDetails } from './showRow.ts'
import type { Bulk } from './useBulk.ts'
import { type Place, useGrid } from './useGrid.ts'
import type { TableNow } from './useTable.ts'

type Props = {
  readonly table: Table
  readonly now: TableNow
  readonly bulk: Bulk
  readonly onRemove: () => void
  /** Which column the reader is in. */
  readonly onColumn: (column: Column | null) => void
  readonly onDetails: () => void
}

/** One table: the grid pattern of ARIA, cells written in their place, blocks pasted and copied as spreadsheets do. */
export function DataGrid({ table, now, bulk, onRemove, onColumn, onDetails }: Props) {
  const words = useScreenWords()
  const { rows, map, words: cellWords, counts, problems } = now
  const region = useRef<HTMLElement>(null)
  const readOnly = useApp((state) => state.readOnly)
  const open = useApp(({ view }) => view.tie || (view.actors.length === 1 ? (view.actors[0] ?? '') : ''))
  const [editing, setEditing] = useState<{ readonly typed: string | undefined } | null>(null)
  /** Whether the pressed cell had the focus already: the second press writes. */
  const wasOn = useRef(false)
  const columns = useMemo(() => columnsIn(table), [table])
  const { isPart, first, last, before, after, showRow } = useRowWindow(region, rows.length)
  const grid = useGrid(region, rows, columns.length + 1, editing !== null, {
    showRow,
    edit,
    settle: (row) => showDetails(table, rows[row]?.id ?? ''),
    select: bulk.select,
    selected: bulk.selected,
    remove: () => !readOnly && onRemove(),
    fill: () => !readOnly && fill(),
  })
  const { active } = grid
  const here = columns[active.column - 1] ?? null
  useEffect(() => onColumn(here), [onColumn, here])
  const textAt = (row: number, column: Column): string => {
    const item = rows[row]?.item
    return item ? textOf(map.language, item, column, cellWords, counts) : ''
  }

  function edit({ row, column }: Place, typed?: string) {
    const name = columns[column - 1]
    if (readOnly || !name || wayOf(table, name) === 'fixed') {
      showDetails(table, rows[row]?.id ?? '')
      return onDetails()
    }
    setEditing({ typed: wayOf(table, name) === 'text' || wayOf(table, name) === 'actor' ? typed : undefined })
  }

  function fill() {
    const column = columns[active.column - 1]
    if (column) bulk.fill(table, column, rows, (row) => textAt(row, column))
  }

  function onClick(event: MouseEvent) {
    const place = placeOf(event.target)
    if (!place || editing) return
    grid.go(place, false)
    if (place.column === 0) grid.toggle(place.row)
    showDetails(table, rows[place.row]?.id ?? '')
    if (wasOn.current && place.column > 0 && !event.shiftKey) edit(place)
  }

  function onPaste(event: ClipboardEvent) {
    if (editing || readOnly || placeOf(event.target) === null) return
    event.preventDefault()
    bulk.paste(
      table,
      pastedCells(event.clipboardData.getData('text/plain')),
      rows,
      active.row,
      columns.slice(Math.max(0, active.column - 1)),
    )
  }

  function onCopy(event: ClipboardEvent) {
    if (editing || placeOf(event.target) === null) return
    event.preventDefault()
    const column = columns[active.column - 1]
    const chosen = rows.flatMap(({ id }, row) => (bulk.selected.has(id) ? [row] : []))
    const text =
      chosen.length > 0
        ? chosen.map((row) => columns.map((each) => quoted(textAt(row, each))).join('\t')).join('\n')
        : column
          ? textAt(active.row, column)
          : ''
    event.clipboardData.setData('text/plain', text)
  }

  const writes = columns[active.column - 1]
  const editor = editing && writes && (
    <ActiveEditor
      table={table}
      column={writes}
      id={rows[active.row]?.id ?? ''}
      text={textAt(active.row, writes)}
      typed={editing.typed}
      onRefused={(problem) => bulk.refuse(rows[active.row]?.number ?? 0, problem)}
      onOver={(then) => {
        setEditing(null)
        const next =
          then === 'below'
            ? { row: active.row + 1, column: active.column }
            : then === 'stay'
              ? active
              : grid.step(then === 'next' ? 1 : -1)
        if (then !== 'away') grid.go(next)
        if ((then === 'next' || then === 'before') && columns[next.column - 1]) setEditing({ typed: undefined })
      }}
    />
  )
  return (
    <section ref={region} className={styles.region} aria-label={words.data.tabs[table]}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move between the cells
        role="grid"
        className={`${styles.table} ${styles[table]} ${isPart ? '' : styles.all}`}
        aria-label={words.data.inView(rows.length, now.all)}
        aria-rowcount={rows.length + 1}
        aria-multiselectable="true"
        onFocus={({ target }) => {
          const at = target instanceof HTMLElement && target.dataset.cell !== undefined ? placeOf(target) : null
          if (at) grid.enter(at)
        }}
        onMouseDown={({ target }) => {
          wasOn.current =
            document.activeElement === target ||
            (target instanceof Element && target.closest('[data-cell]') === document.activeElement)
        }}
        onKeyDown={grid.onKeyDown}
        onClick={onClick}
        onPaste={onPaste}
        onCopy={onCopy}
      >
        <thead className={styles.heads}>
          <tr className={styles.head} aria-rowindex={1}>
            <SortHead by="number" first="down" className={styles.number} isNumber>
              {words.data.columns.number}
            </SortHead>
            {columns.map((column) => (
              <SortHead
                key={column}
                by={column}
                first={isCount(column) ? 'down' : 'up'}
                className={styles[column]}
                isNumber={column === 'ties' || column === 'cited'}
                {...(column === 'evidence' ? { label: columnName(column, words) } : {})}
              >
                {column === 'evidence' ? <EvidenceWord word={columnName(column, words)} /> : columnName(column, words)}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody className={styles.rows} style={{ '--before': `${before}px`, '--after': `${after}px` } as CSSProperties}>
          {rows.slice(first, last).map((row, index) => (
            <DataRow
              key={row.id}
              mapLanguage={map.language}
              item={row.item}
              number={row.number}
              position={first + index}
              columns={columns}
              words={cellWords}
              counts={counts}
              problems={problems.get(rowKey(table, row.number - 1))}
              active={first + index === active.row ? active.column : -1}
              isSelected={bulk.selected.has(row.id)}
              isOpen={row.id === open}
              editor={first + index === active.row ? editor : null}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** With little room its mark alone, the one that stands in the rows. */
const EvidenceWord = ({ word }: { readonly word: string }) => (
  <>
    <Quote className={styles.mark} size={13} strokeWidth={1.9} aria-hidden />
    <span className={styles.word}>{word}</span>
  </>
)

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined
  const [row, column] = (cell ?? '').split(':').map(Number)
  return cell === undefined || row === undefined || column === undefined ? null : { row, column }
}

/** As spreadsheets write a cell that holds their own signs. */
const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
