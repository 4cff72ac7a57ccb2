import type { ImportCode, ImportProblem, ImportProblemValues } from '~/formats/importProblem.ts'
import type { PictureProblem } from '~/formats/packMap.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import type { Problem, ProblemCode, ProblemIn, ProblemValues } from '~/map/problem.ts'

export type AnyProblem = Problem | ImportProblem | PictureProblem

type MapWords = { readonly [C in ProblemCode]: (values: ProblemValues[C]) => string }
type FileWords = { readonly [C in ImportCode]: (values: ImportProblemValues[C]) => string }

/** A problem of a file, of a map or of a picture, in words. */
export function sayProblem(problem: AnyProblem, words: ScreenWords): string {
  if ('place' in problem) return ofFile(problem, words.importing.problemWords)
  if (problem.code === 'no-map-inside' || problem.code === 'map-damaged' || problem.code === 'map-too-large')
    return pictureWords(words)[problem.code]
  return ofMap(problem, words.problems)
}

function ofFile<C extends ImportCode>({ code, values }: ProblemIn<ImportProblemValues, C>, words: FileWords): string {
  return words[code](values)
}

function ofMap<C extends ProblemCode>({ code, values }: ProblemIn<ProblemValues, C>, words: MapWords): string {
  return words[code](values)
}

const pictureWords = ({ opening }: ScreenWords): { readonly [C in PictureProblem['code']]: string } => ({
  'no-map-inside': opening.noMapInside,
  'map-damaged': opening.mapDamaged,
  'map-too-large': opening.mapTooLarge,
})

/** Where it stands; '' for the file as a whole. */
export function sayPlace(problem: AnyProblem, words: ScreenWords): string {
  if (!('place' in problem)) return problem.path
  const { table, row, column } = problem.place
  return words.importing.where({ table, row: row === 0 ? '' : String(row), column })
}
