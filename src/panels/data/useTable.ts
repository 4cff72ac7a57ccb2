import { useDeferredValue, useMemo } from 'react'
import { basisOf } from '~/map/basis.ts'
import { useApp } from '~/state/store.ts'
import { type Counts, columnsIn, type Row, rowsIn, type Table, textOf } from '~/view/dataTables.ts'
import { foldName } from '~/view/foldName.ts'
import { rowKey, rowProblems } from '~/view/rowProblems.ts'
import { useCellWords, useCounts } from './useCellWords.ts'

export type Which = 'all' | 'bare' | 'wrong'

/** The rows of a table that a filter leaves, and how many there are of each sort. */
export function useTable(table: Table, filter: string, which: Which) {
  const map = useApp(({ document }) => document.map)
  const words = useCellWords()
  const all = useCounts()
  // The relations are counted nowhere: their rows stay as they are while another is written.
  const counts = table === 'relations' ? none : all
  // The map is written and read anew for them: what has been edited is shown first.
  const settled = useDeferredValue(map)
  const problems = useMemo(() => rowProblems(settled), [settled])
  const wanted = foldName(useDeferredValue(filter).trim())

  return useMemo(() => {
    const all = rowsIn(map, table)
    const bare = table === 'relations' ? map.relations.filter((tie) => basisOf(tie) === null).length : 0
    const isWrong = ({ number }: Row) => problems.has(rowKey(table, number - 1))
    const fits = (row: Row) => {
      if (which === 'bare' && !isBare(row)) return false
      if (which === 'wrong' && !isWrong(row)) return false
      return (
        wanted === '' ||
        columnsIn(table).some((column) =>
          foldName(textOf(map.language, row.item, column, words, counts)).includes(wanted),
        )
      )
    }
    return {
      map,
      words,
      counts,
      problems,
      all: all.length,
      bare,
      wrong: all.filter(isWrong).length,
      rows: all.filter(fits),
    }
  }, [map, table, words, counts, problems, wanted, which])
}

const isBare = ({ item }: Row): boolean =>
  'evidence' in item && Array.isArray(item.evidence) && item.evidence.length === 0

const none: Counts = { ties: new Map(), cited: new Map() }

export type TableNow = ReturnType<typeof useTable>
