import { useDeferredValue, useMemo } from 'react'
import { basisOf } from '~/map/basis.ts'
import type { EntenteMap } from '~/map/map.ts'
import { wordOf } from '~/map/sentence.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { EditWords } from '~/view/cellEdits.ts'
import {
  type Column,
  type Counts,
  columnsIn,
  isRelation,
  type Row,
  rowsIn,
  type Table,
  textOf,
} from '~/view/dataTables.ts'
import { foldName } from '~/view/foldName.ts'
import { rowKey, rowProblems } from '~/view/rowProblems.ts'
import { ranksOf } from '~/view/sortRows.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import { useCalm } from '../pieces/useCalm.ts'
import { useNames } from '../pieces/useNames.ts'
import { useCellWords, useCounts } from './useCellWords.ts'

export type Which = 'all' | 'bare' | 'wrong'

/** The rows of a table that a filter leaves, in the order that is asked for, and how many there are of each sort. */
export function useTable(table: Table, filter: string, which: Which) {
  const map = useApp(({ document }) => document.map)
  const words = useCellWords()
  const all = useCounts()
  // The relations are counted nowhere: their rows stay as they are while another is written.
  const counts = table === 'relations' ? none : all
  // The map is written and read anew for them: not for every edit of many.
  const settled = useCalm(map, 400)
  const found = useMemo(() => rowProblems(settled), [settled])
  // They are told by the numbers of rows.
  const problems = settled[table].length === map[table].length ? found : noProblems
  const wanted = foldName(useDeferredValue(filter).trim())
  const ranks = useRanks(table, map, words, counts)

  return useMemo(() => {
    const all = rowsIn(map, table)
    const bare = table === 'relations' ? map.relations.filter((tie) => basisOf(tie) === null).length : 0
    const isWrong = ({ number }: Row) => problems.size > 0 && problems.has(rowKey(table, number - 1))
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
      rows: inOrder(all.filter(fits), ranks),
    }
  }, [map, table, words, counts, problems, wanted, which, ranks])
}

/** Places by id. An edit moves no row under the reader's hands: the order is that of the moment in which it was asked for. */
function useRanks(table: Table, map: EntenteMap, words: EditWords, counts: Counts): ReadonlyMap<string, number> | null {
  const sort = useApp(({ view }) => view.sort)
  const language = useApp((state) => state.language)
  const origin = useApp((state) => state.origin)
  const { kindVerbs } = useScreenWords()
  const names = useNames()
  const asRead = ({ item }: Row, column: Column): string => {
    if (isRelation(item) && column === 'relation') return wordOf(tieLabel(map, item, language, kindVerbs))
    if (isRelation(item) && (column === 'from' || column === 'to')) return names.short(item[column])
    return textOf(map.language, item, column, words, counts)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: not for every edit of the map
  return useMemo(
    () => (sort === '' ? null : ranksOf(table, rowsIn(map, table), sort, language, asRead)),
    [table, sort, language, origin],
  )
}

/** What has come since stands last. */
const inOrder = (rows: readonly Row[], ranks: ReadonlyMap<string, number> | null): readonly Row[] =>
  ranks === null
    ? rows
    : rows.toSorted((a, b) => (ranks.get(a.id) ?? ranks.size + a.number) - (ranks.get(b.id) ?? ranks.size + b.number))

const isBare = ({ item }: Row): boolean =>
  'evidence' in item && Array.isArray(item.evidence) && item.evidence.length === 0

const noProblems: ReturnType<typeof rowProblems> = new Map()
const none: Counts = { ties: new Map(), cited: new Map() }

export type TableNow = ReturnType<typeof useTable>
