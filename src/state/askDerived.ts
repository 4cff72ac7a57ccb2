import type { Path } from '~/analysis/pathsBetween.ts'
import type { EntenteMap, Relation } from '~/map/map.ts'
import { pathsIn } from '~/view/litBy.ts'
import { type Ranked, rankBy } from '~/view/matters.ts'
import { inlineAtMost, isRank } from '~/view/ranks.ts'
import type { View } from '~/view/view.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { selectVisible } from './derived.ts'
import { remember } from './remember.ts'
import type { AppState } from './store.ts'

const paths = remember(
  (
    relations: readonly Relation[],
    pathFrom: View['pathFrom'],
    pathTo: View['pathTo'],
    pathWay: View['pathWay'],
  ): readonly Path[] => pathsIn(relations, { pathFrom, pathTo, pathWay }),
)
/** The paths between the two actors that are asked for, over what is visible; the shortest first. */
export const selectPaths = (state: AppState): readonly Path[] =>
  paths(selectVisible(state).relations, state.view.pathFrom, state.view.pathTo, state.view.pathWay)

const ranks = remember((ask: string, map: EntenteMap, seen: VisibleMap): readonly Ranked[] | null => {
  if (!isRank(ask) || (ask === 'between' && seen.actors.length > inlineAtMost)) return null
  return rankBy(ask, map, seen)
})
/** The actors by the measure that is asked for; null where none is, or where it is counted beside the page. */
export const selectRanked = (state: AppState): readonly Ranked[] | null =>
  ranks(state.view.ask, state.document.map, selectVisible(state))
