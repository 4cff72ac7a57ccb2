import type { Words } from '~/i18n/en.ts'
import { wordsFor } from '~/i18n/words.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { type ActorFinder, actorFinder, actorNames } from '~/view/actorByName.ts'
import type { EditWords } from '~/view/cellEdits.ts'
import { countsOf } from '~/view/dataTables.ts'
import { rowProblems } from '~/view/rowProblems.ts'
import { selectTieWords, type TieWords } from '../pieces/useTieWords.ts'
import { selectWriting } from '../pieces/useWriting.ts'

type Names = ReturnType<typeof actorNames>
const finder = remember(actorFinder)
const names = remember(actorNames)

const cellWords = remember(
  (language: string, all: Names, ties: TieWords, find: ActorFinder, words: Words): EditWords => {
    const nameOf = new Map(all.map(({ id, name }) => [id, name]))
    return {
      language,
      actor: (id) => nameOf.get(id) ?? id,
      kind: ties.kind,
      type: ties.type,
      basis: (basis) => words.bases[basis],
      finder: find,
      wrong: words.making.wrong,
    }
  },
)

export const selectCellWords = (state: AppState): EditWords => {
  const { document, language } = state
  return cellWords(
    selectWriting(state).language,
    names(document.map, language),
    selectTieWords(state),
    finder(document.map, language),
    wordsFor(language),
  )
}
/** How the cells of the tables are written and read. */
export const useCellWords = (): EditWords => useApp(selectCellWords)

const counts = remember(countsOf)
export const useCounts = () => useApp(({ document }) => counts(document.map))

const problems = remember(rowProblems)
export const useRowProblems = () => useApp(({ document }) => problems(document.map))
