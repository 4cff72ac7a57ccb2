import { countLegend } from '~/view/countLegend.ts'
import { selectPart } from './derived.ts'
import type { AppState } from './store.ts'
import type { Transition } from './transition.ts'
import { expand, toggleHidden } from './transitions.ts'

/** Kinds, the most frequent first: nobody presses the twentieth next. */
const kindsAtMost = 6

/** What the reader is likely to do next with a large map: expand who is selected, switch a row of the legend. */
export function onePressAway(state: AppState): readonly Transition[] {
  const { kinds, bases } = countLegend(state.document.map)
  const frequent = [...kinds].sort((a, b) => b.count - a.count).slice(0, kindsAtMost)
  const [selected, ...more] = state.view.actors
  const isExpandable = selected !== undefined && more.length === 0 && (selectPart(state).beyond.get(selected) ?? 0) > 0
  return [
    ...(isExpandable ? [expand(selected)] : []),
    ...frequent.map(({ key }) => toggleHidden('hiddenKinds', key)),
    ...bases.filter(({ count }) => count > 0).map(({ key }) => toggleHidden('hiddenBases', key)),
  ]
}
