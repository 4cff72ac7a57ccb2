import type { TableUse } from '~/formats/draft.ts'
import type { ColumnPlan } from '~/formats/meaning.ts'
import type { Plan, TablePlan } from '~/formats/plan.ts'

const withTable = (plan: Plan, at: number, change: (table: TablePlan) => TablePlan): Plan => ({
  ...plan,
  tables: plan.tables.map((table, index) => (index === at ? change(table) : table)),
})

/** Its columns are guessed anew. */
export const putTable = (plan: Plan, table: number, use: TableUse): Plan =>
  withTable(plan, table, () => ({ use, columns: [] }))

const isSame = (a: ColumnPlan, b: ColumnPlan): boolean =>
  a.means === b.means && a.language === b.language && a.piece === b.piece

/** What one column means, no other of its table does; it is kept as a field then. */
export const mapColumn = (plan: Plan, table: number, column: number, chosen: ColumnPlan): Plan =>
  withTable(plan, table, ({ use, columns }) => ({
    use,
    columns: columns.map((each, at) => {
      if (at === column) return chosen
      const isTaken = chosen.means !== 'keep' && chosen.means !== 'drop' && isSame(each, chosen)
      return isTaken ? { means: 'keep' } : each
    }),
  }))

export const confirmEnds = (plan: Plan): Plan => ({
  ...plan,
  tables: plan.tables.map(({ use, columns }) => ({ use, columns })),
})

type Values = Plan['kinds']

/** A pair whose left side is there already takes its place. */
export function withPair<T>(
  pairs: readonly (readonly [string, T])[],
  key: string,
  value: T,
): readonly (readonly [string, T])[] {
  const rest = pairs.filter(([each]) => each !== key)
  return rest.length === pairs.length
    ? [...pairs, [key, value]]
    : pairs.map((pair) => (pair[0] === key ? ([key, value] as const) : pair))
}

export const mapValue = (plan: Plan, list: 'kinds' | 'types', value: string, key: string): Plan => ({
  ...plan,
  [list]: withPair<string>(plan[list] satisfies Values, value, key),
})
