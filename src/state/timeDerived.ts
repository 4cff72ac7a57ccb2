import type { EntenteMap, Relation, RelationId } from '~/map/map.ts'
import type { Span } from '~/map/span.ts'
import { type Stretch, stretchOf, type TimeAxis, timeAxisSteps } from '~/view/timeAxis.ts'
import { type TimeMarks, timeMarksSteps } from '~/view/timeMarks.ts'
import { timeOf } from '~/view/timeOf.ts'
import { initialView, type View } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { selectIndex, selectVisible } from './derived.ts'
import { remember } from './remember.ts'
import { rememberSteps } from './rememberSteps.ts'
import type { AppState } from './store.ts'

const axis = rememberSteps((spans: ReadonlyMap<RelationId, Span>) => timeAxisSteps(spans.values()))
/** The map's time line; null where no tie has a date. */
export const selectTimeAxis = (state: AppState): TimeAxis | null => axis.of(selectIndex(state).when)

const timed = remember(
  (
    map: EntenteMap,
    hiddenKinds: View['hiddenKinds'],
    hiddenBases: View['hiddenBases'],
    hiddenTypes: View['hiddenTypes'],
    hiddenActors: View['hiddenActors'],
    focus: View['focus'],
    around: View['around'],
    way: View['way'],
  ): readonly Relation[] => {
    return visibleMap(map, { ...initialView, hiddenKinds, hiddenBases, hiddenTypes, hiddenActors, focus, around, way })
      .relations
  },
)
/** What the other filters leave, at whatever time. */
const selectAtAnyTime = (state: AppState): readonly Relation[] => {
  const { document, view } = state
  // What is visible at no time in particular is that already.
  if (view.from === '' && view.to === '' && view.undated !== 'hide') return selectVisible(state).relations
  return timed(
    document.map,
    view.hiddenKinds,
    view.hiddenBases,
    view.hiddenTypes,
    view.hiddenActors,
    view.focus,
    view.around,
    view.way,
  )
}

const marks = rememberSteps(function* (
  relations: readonly Relation[],
  line: TimeAxis | null,
  spans: ReadonlyMap<RelationId, Span>,
): Generator<void, TimeMarks | null> {
  return line && (yield* timeMarksSteps(line, relations, spans))
})
export const selectTimeMarks = (state: AppState): TimeMarks | null =>
  marks.of(selectAtAnyTime(state), selectTimeAxis(state), selectIndex(state).when)

/** Makes the time line and its marks a piece at a time: the selectors then find them made. */
export function* timeSteps(state: AppState): Generator<void, void> {
  const { when } = selectIndex(state)
  const line = yield* axis.steps(when)
  yield* marks.steps(selectAtAnyTime(state), line, when)
}

const stretch = remember(
  (line: TimeAxis | null, from: string, to: string): Stretch | null =>
    line && stretchOf(line, timeOf({ from, to }).time),
)
/** The part of the line that is looked at. */
export const selectStretch = (state: AppState): Stretch | null =>
  stretch(selectTimeAxis(state), state.view.from, state.view.to)

/** How many dated ties are on screen. */
export const selectHeld = (state: AppState): number => held(selectVisible(state).relations, selectIndex(state).when)

const held = remember((relations: readonly Relation[], when: ReadonlyMap<RelationId, Span>): number => {
  let count = 0
  if (when.size > 0) for (const { id } of relations) if (when.has(id)) count++
  return count
})
