import type { EntenteMap } from '~/map/map.ts'
import { type Filters, visibleMap } from '~/view/visibleMap.ts'
import type { Answering } from './answering.ts'
import { rememberSeveral } from './rememberSeveral.ts'

/** `visibleMap`, remembered by each of the fields that it reads, so that the rest of a view changes nothing. */
export const visibleOf = rememberSeveral(
  (
    map: EntenteMap,
    hiddenKinds: Filters['hiddenKinds'],
    hiddenBases: Filters['hiddenBases'],
    hiddenTypes: Filters['hiddenTypes'],
    hiddenActors: Filters['hiddenActors'],
    loners: Filters['loners'],
    from: Filters['from'],
    to: Filters['to'],
    undated: Filters['undated'],
    focus: Filters['focus'],
    around: Filters['around'],
    way: Filters['way'],
    ask: Filters['ask'],
    pathFrom: Filters['pathFrom'],
    pathTo: Filters['pathTo'],
    pathWay: Filters['pathWay'],
    path: Filters['path'],
    compare: Filters['compare'],
    before: Filters['before'],
    after: Filters['after'],
    answers: Answering | null,
  ) =>
    visibleMap(
      map,
      {
        hiddenKinds,
        hiddenBases,
        hiddenTypes,
        hiddenActors,
        loners,
        from,
        to,
        undated,
        focus,
        around,
        way,
        ask,
        pathFrom,
        pathTo,
        pathWay,
        path,
        compare,
        before,
        after,
      },
      answers?.litBy,
    ),
)
