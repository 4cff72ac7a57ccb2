import type { ImportCode, ImportProblem, ImportProblemValues } from '~/formats/importProblem.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import type { ProblemIn } from '~/map/problem.ts'

/** Every code must be worded, and with values that it has: i18n knows no file, so that is checked here. */
type ProblemWords = { readonly [C in ImportCode]: (values: ImportProblemValues[C]) => string }

export const wordImportProblem = (problem: ImportProblem, { importing }: ScreenWords): string =>
  wordOne(problem, importing.problemWords)

function wordOne<C extends ImportCode>(problem: ProblemIn<ImportProblemValues, C>, words: ProblemWords): string {
  const { code, values } = problem
  return words[code](values)
}

/** Where it stands, in words; '' for the file as a whole. */
export const whereIn = ({ place: { table, row, column } }: ImportProblem, { importing }: ScreenWords): string =>
  importing.where({ table, row: row === 0 ? '' : String(row), column })
