import { type Cell, cellText, isMissing } from './draft.ts'
import { importProblem, type Place, type ReportImport } from './importProblem.ts'
import { type DateOrder, type ReadDate, readDate, spanOf } from './readDate.ts'
import type { RowOf } from './rowOf.ts'

/** The time of a row, undefined when it tells none. What is not understood is reported, and put into `more`. */
export type ReadRowDate = (row: RowOf, place: Place, more: [string, Cell][]) => string | undefined

/** Files repeat their dates, row after row: each is read once. */
export function dateReader(order: DateOrder | '', report: ReportImport): ReadRowDate {
  const dates = new Map<string, ReadDate>()
  const spans = new Map<string, string | null>()
  const readOnce = (text: string): ReadDate => {
    const known = dates.get(text)
    if (known !== undefined) return known
    const found = readDate(text, order)
    dates.set(text, found)
    return found
  }
  const spanOnce = (begin: string | null, end: string | null): string | null => {
    const key = `${begin} ${end}`
    const known = spans.get(key)
    if (known !== undefined) return known
    const found = spanOf(begin, end)
    spans.set(key, found)
    return found
  }

  return (row, place, more) => {
    const read = (means: 'when' | 'begin' | 'end'): string | null => {
      const cell = row.cell(means)
      const text = cellText(cell)
      if (isMissing(cell) || text === '..') return ''
      const found = readOnce(text)
      if (found && 'date' in found) return found.date
      const at = { ...place, column: row.column(means) }
      const value = text.slice(0, 80)
      report(
        found
          ? importProblem('ambiguous-date', { value, ...found, count: 1 }, at)
          : importProblem('bad-date', { value, count: 1 }, at),
      )
      more.push([row.column(means), cell])
      return null
    }
    const when = read('when')
    if (when !== null && when !== '') return when
    const [begin, end] = [read('begin'), read('end')]
    if (begin === '' && end === '') return undefined
    const span = spanOnce(begin, end)
    if (span === null && begin !== null && end !== null) {
      report(importProblem('bad-date', { value: `${begin}/${end}`, count: 1 }, { ...place, column: row.column('end') }))
      more.push([row.column('begin'), begin], [row.column('end'), end])
      return undefined
    }
    return span || begin || end || undefined
  }
}
