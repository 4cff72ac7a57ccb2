import { useState } from 'react'
import { store } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { CellEdit, Edited } from '~/view/cellEdits.ts'
import { type Column, type Row, type Table, wayOf } from '~/view/dataTables.ts'
import { editCells } from './editCells.ts'

export type Told = { readonly what: string; readonly refused: readonly string[] }

/** The rows that are selected, and what is done to many cells at once; what could not be done is told row by row. */
export function useBulk() {
  const { data } = useScreenWords()
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const [told, setTold] = useState<Told | null>(null)

  function tell({ done, refused }: Edited, what: (count: number) => string, rows: readonly Row[]) {
    const numbers = new Map(rows.map(({ id, number }) => [id, number]))
    const sentences = refused.map(({ id, problem }) => data.rowWrong(numbers.get(id) ?? 0, problem))
    setTold({ what: what(done), refused: sentences })
    const count = refused.length === 0 ? '' : `. ${data.refused(refused.length)}`
    store.setState(say(`${what(done)}${count}`))
  }

  /** From a row and a column on, to the right and down; one value alone goes into all selected rows. */
  function paste(
    table: Table,
    cells: readonly (readonly string[])[],
    rows: readonly Row[],
    from: number,
    columns: readonly Column[],
  ) {
    const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : []
    const chosen = rows.filter(({ id }) => selected.has(id))
    const [column] = columns
    const edits: readonly CellEdit[] =
      only !== undefined && column !== undefined && chosen.length > 1
        ? chosen.map(({ id }) => ({ id, column, text: only }))
        : cells.flatMap((line, down) =>
            line.flatMap((text, right) => {
              const id = rows[from + down]?.id
              const into = columns[right]
              return id === undefined || into === undefined || wayOf(table, into) === 'fixed'
                ? []
                : [{ id, column: into, text }]
            }),
          )
    tell(editCells(table, edits, 'paste'), data.pasted, rows)
  }

  /** Every selected row gets what the first of them has. */
  function fill(table: Table, column: Column, rows: readonly Row[], textAt: (row: number) => string) {
    const [first, ...others] = rows.flatMap(({ id }, row) => (selected.has(id) ? [{ id, row }] : []))
    if (!first) return
    const text = textAt(first.row)
    const edits = others.map(({ id }) => ({ id, column, text }))
    tell(editCells(table, edits, 'fill'), data.filled, rows)
  }

  /** A cell that was left with what it cannot take. */
  function refuse(number: number, problem: string) {
    setTold({ what: data.refused(1), refused: [data.rowWrong(number, problem)] })
    store.setState(say(`${data.refused(1)}. ${problem}`))
  }

  return { refuse, selected, select, paste, fill, told, forget: () => setTold(null) }
}

export type Bulk = ReturnType<typeof useBulk>
