import type { ImportProblem } from '~/formats/importProblem.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import type { Problem, ProblemCode, ProblemIn, ProblemValues } from '~/map/problem.ts'
import { whereIn, wordImportProblem } from './wordImportProblem.ts'

/** Every code must be worded, and with values that it has: i18n knows no map, so that is checked here. */
type ProblemWords = { readonly [C in ProblemCode]: (values: ProblemValues[C]) => string }

export const wordProblem = (problem: Problem | ImportProblem, words: ScreenWords): string =>
  'place' in problem ? wordImportProblem(problem, words) : wordOne(problem, words.problems)

function wordOne<C extends ProblemCode>(problem: ProblemIn<ProblemValues, C>, words: ProblemWords): string {
  const { code, values } = problem
  return words[code](values)
}

/** Where a problem is, as its file counts. */
export const placeOf = (problem: Problem | ImportProblem, words: ScreenWords): string =>
  ('place' in problem ? whereIn(problem, words) : problem.path) || words.opening.wholeFile
