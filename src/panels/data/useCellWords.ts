import type { ScreenWords } from '~/i18n/enScreens.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import type { EntenteMap } from '~/map/map.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import type { ActorFinder, actorNames } from '~/view/actorByName.ts'
import type { EditWords } from '~/view/cellEdits.ts'
import { countsOf } from '~/view/dataTables.ts'
import { kindName } from '~/view/kindName.ts'
import { typeName } from '~/view/typeName.ts'
import { selectActorFinder, selectActorNames, selectWriting } from '../pieces/useWriting.ts'

type Names = ReturnType<typeof actorNames>

const cellWords = remember(
  (
    language: string,
    all: Names,
    find: ActorFinder,
    words: ScreenWords,
    reader: string,
    mapLanguage: string,
    relationKinds: EntenteMap['relationKinds'],
    actorTypes: EntenteMap['actorTypes'],
  ): EditWords => {
    const nameOf = new Map(all.map(({ id, name }) => [id, name]))
    return {
      language,
      actor: (id) => nameOf.get(id) ?? id,
      kind: (key) => kindName({ relationKinds, language: mapLanguage }, key, reader, words.kinds),
      type: (key) => typeName({ actorTypes, language: mapLanguage }, key, reader, words.types),
      basis: (basis) => words.bases[basis],
      finder: find,
      wrong: words.making.wrong,
    }
  },
)

export const selectCellWords = (state: AppState): EditWords => {
  const { language, document } = state
  const { map } = document
  return cellWords(
    selectWriting(state).language,
    selectActorNames(state),
    selectActorFinder(state),
    screenWordsFor(language),
    language,
    map.language,
    map.relationKinds,
    map.actorTypes,
  )
}
/** How the cells of the tables are written and read. */
export const useCellWords = (): EditWords => useApp(selectCellWords)

const counts = remember(countsOf)
export const useCounts = () => useApp(({ document }) => counts(document.map))
