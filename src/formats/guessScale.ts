import type { Draft } from './draft.ts'
import type { TablePlan } from './plan.ts'
import { readNumber } from './readNumber.ts'

/** px that an actor needs around it, on average. */
const room = 110

/** Programs count places in squares from 0 to 1, in pixels or in whatever: what is too close together is drawn apart. */
export function guessScale(draft: Draft, tables: readonly TablePlan[]): number {
  let [count, left, right, top, bottom] = [
    0,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  draft.tables.forEach(({ rows }, at) => {
    const columns = tables[at]?.use === 'actors' ? tables[at].columns : []
    const [xAt, yAt] = [
      columns.findIndex(({ means }) => means === 'x'),
      columns.findIndex(({ means }) => means === 'y'),
    ]
    if (xAt < 0 || yAt < 0) return
    for (const row of rows) {
      const [x, y] = [readNumber(row[xAt]), readNumber(row[yAt])]
      if (x === null || y === null) continue
      count++
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  })
  const side = Math.max(right - left, bottom - top)
  if (count < 2 || !(side > 0)) return 1
  const wanted = room * Math.sqrt(count)
  return side >= wanted / 3 ? 1 : wanted / side
}
