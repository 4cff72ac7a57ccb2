import type { Cell, Column, Table, TableUse } from './draft.ts'
import { mostColumns } from './limits.ts'
import type { ColumnPlan } from './meaning.ts'

/** Collects rows whose fields come in any order, each under its name; columns appear in the order in which they are met. */
export type RowsByField = {
  readonly add: (fields: Iterable<readonly [name: string, value: Cell]>) => void
  /** A column that the format knows the meaning of. */
  readonly means: (name: string, plan: ColumnPlan) => void
  readonly table: (name: string, use: TableUse) => Table
}

export function rowsByField(): RowsByField {
  const places = new Map<string, number>()
  const plans = new Map<string, ColumnPlan>()
  const rows: Cell[][] = []
  // Names beyond what is read are only counted, and not without end.
  const more = new Set<string>()
  return {
    add(fields) {
      const row: Cell[] = []
      for (const [name, value] of fields) {
        const known = places.get(name)
        const place = known ?? places.size
        if (known === undefined) {
          if (places.size >= mostColumns && !plans.has(name)) {
            if (more.size < 1_000_000) more.add(name)
            continue
          }
          places.set(name, place)
        }
        row[place] = value
      }
      rows.push(row)
    },
    means: (name, plan) => void plans.set(name, plan),
    table(name, use) {
      const columns = [...places.keys()].map((each): Column => {
        const means = plans.get(each)
        return means ? { name: shownName(each), means } : { name: shownName(each) }
      })
      return more.size === 0
        ? { name, use, columns, rows }
        : { name, use, columns, rows, wide: columns.length + more.size }
    },
  }
}

/** What an element or object says of itself has a name that no attribute can have. */
export const own = (name: string): string => `${name}\u0000`
const shownName = (name: string): string => name.replace('\u0000', '')
