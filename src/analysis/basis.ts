import { type Factors, factorise } from './factorise.ts'
import type { EntriesOf } from './openMatrix.ts'

/** The columns of a basis, kept so that systems with them are solved fast while one after the other is replaced. */
export type Basis = {
  /** Solves for how much of each place makes `column` (by row, used up); the answer is by place. */
  readonly into: (column: Float64Array, answer: Float64Array) => void
  /**
   * Solves for what each row has to be worth so that the place of `kept` are worth what `worth` says (by place, used up); only the
   * places in `where` may be other than 0.
   */
  readonly across: (worth: Float64Array, where: number[], answer: Float64Array) => void
  /** Puts a column, in the form that `into` gives it, at a place. */
  readonly replace: (place: number, column: Float64Array) => void
  /** How many were replaced since the factors were made. */
  readonly age: () => number
  /** Of one solution, in touched cells. */
  readonly cost: () => number
  readonly spare: Factors['spare']
  /** What the factors took. */
  readonly work: number
}

/** Factors, and for every column that was replaced since then how it was made of the others (Dantzig & Orchard-Hays 1954). */
export function basisOf(size: number, entriesOf: EntriesOf): Basis {
  const { row, place, pivot, lower, upper, spare, work } = factorise(size, entriesOf)
  const news: { readonly place: number; readonly column: Float64Array; readonly pivot: number }[] = []
  const stepOf = new Int32Array(size)
  for (const [step, each] of place.entries()) stepOf[each] = step
  const entries = lower.at.length + upper.at.length + 2 * size

  const down = (column: Float64Array, answer: Float64Array) => {
    const { start, at, value } = lower
    for (let step = 0; step < size; step++) {
      const [from, to] = [start[step] ?? 0, start[step + 1] ?? 0]
      if (from === to) continue
      const here = column[row[step] ?? 0] ?? 0
      if (here === 0) continue
      for (let each = from; each < to; each++) {
        const other = at[each] ?? 0
        column[other] = (column[other] ?? 0) - (value[each] ?? 0) * here
      }
    }
    up(column, answer)
  }
  const up = (column: Float64Array, answer: Float64Array) => {
    const { start, at, value } = upper
    for (let step = size - 1; step >= 0; step--) {
      const here = (column[row[step] ?? 0] ?? 0) / (pivot[step] ?? 1)
      answer[place[step] ?? 0] = here
      if (here === 0) continue
      column[row[step] ?? 0] = 0
      const to = start[step + 1] ?? 0
      for (let each = start[step] ?? 0; each < to; each++) {
        const other = at[each] ?? 0
        column[other] = (column[other] ?? 0) - (value[each] ?? 0) * here
      }
    }
  }
  const across = (worth: Float64Array, first: number, answer: Float64Array) => {
    for (let step = 0; step < first; step++) answer[row[step] ?? 0] = 0
    for (let step = first; step < size; step++) {
      const to = upper.start[step + 1] ?? 0
      let sum = worth[place[step] ?? 0] ?? 0
      for (let each = upper.start[step] ?? 0; each < to; each++)
        sum -= (upper.value[each] ?? 0) * (answer[upper.at[each] ?? 0] ?? 0)
      answer[row[step] ?? 0] = sum / (pivot[step] ?? 1)
    }
    for (let step = size - 1; step >= 0; step--) {
      const [from, to] = [lower.start[step] ?? 0, lower.start[step + 1] ?? 0]
      if (from === to) continue
      let sum = answer[row[step] ?? 0] ?? 0
      for (let each = from; each < to; each++) sum -= (lower.value[each] ?? 0) * (answer[lower.at[each] ?? 0] ?? 0)
      answer[row[step] ?? 0] = sum
    }
  }

  return {
    into: (column, answer) => {
      down(column, answer)
      for (const { place: own, column: made, pivot: by } of news) {
        const here = (answer[own] ?? 0) / by
        if (here !== 0)
          for (let each = 0; each < size; each++) answer[each] = (answer[each] ?? 0) - here * (made[each] ?? 0)
        answer[own] = here
      }
    },
    across: (worth, where, answer) => {
      for (let at = news.length - 1; at >= 0; at--) {
        const made = news[at]
        if (!made) continue
        let sum = worth[made.place] ?? 0
        for (const each of where) if (each !== made.place) sum -= (made.column[each] ?? 0) * (worth[each] ?? 0)
        if (worth[made.place] === 0 && sum !== 0 && !where.includes(made.place)) where.push(made.place)
        worth[made.place] = sum / made.pivot
      }
      let first = size
      for (const each of where) if ((stepOf[each] ?? 0) < first) first = stepOf[each] ?? 0
      across(worth, first, answer)
      for (const each of where) worth[each] = 0
    },
    replace: (at, column) => news.push({ place: at, column: column.slice(), pivot: column[at] ?? 1 }),
    age: () => news.length,
    cost: () => entries + news.length * size,
    spare,
    work,
  }
}
