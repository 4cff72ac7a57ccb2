import type { ImportProblem } from './importProblem.ts'

export type CountedProblems = {
  readonly add: (problem: ImportProblem) => void
  readonly list: () => readonly ImportProblem[]
}

/** Many rows with one fault are one problem with a count: the first is kept, the others counted on it. */
export function countedProblems(): CountedProblems {
  const found = new Map<string, { readonly problem: ImportProblem; count: number }>()
  return {
    add(problem) {
      const { code, values, place } = problem
      const { count, ...what } = { count: 1, ...values }
      // One answer settles all dates of a column.
      const key = JSON.stringify([code, code === 'ambiguous-date' ? '' : what, place.table, place.column])
      const known = found.get(key)
      if (known) known.count += count
      else found.set(key, { problem, count })
    },
    list: () => [...found.values()].map(({ problem, count }) => (count > 1 ? withCount(problem, count) : problem)),
  }
}

function withCount(problem: ImportProblem, count: number): ImportProblem {
  return 'count' in problem.values ? ({ ...problem, values: { ...problem.values, count } } as ImportProblem) : problem
}
