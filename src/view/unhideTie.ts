import { basisGroupOf } from '~/map/basis.ts'
import { heldIn } from '~/map/heldIn.ts'
import type { EntenteMap, Relation } from '~/map/map.ts'
import { spansOf } from '~/map/spansOf.ts'
import { timeOf } from './timeOf.ts'
import type { View } from './view.ts'
import { visibleMap } from './visibleMap.ts'

type Filters = 'hiddenKinds' | 'hiddenBases' | 'hiddenTypes' | 'hiddenActors' | 'from' | 'to' | 'undated' | 'focus'
type Change = Pick<View, Filters>

/** The smallest change of the view that brings a tie back: its kind, its basis, its two ends, its time and the focus. */
export function unhideTie(map: EntenteMap, view: View, relation: Relation): Change {
  const ends = [relation.from, relation.to]
  const types = map.actors.filter(({ id }) => ends.includes(id)).map(({ type }) => type)
  const group: string = basisGroupOf(relation)
  const isDated = spansOf(map.relations).has(relation.id)
  const isOutOfTime = !isHeld(map, view, relation)
  const change: Change = {
    from: isOutOfTime && isDated ? '' : view.from,
    to: isOutOfTime && isDated ? '' : view.to,
    undated: isOutOfTime && !isDated ? 'show' : view.undated,
    focus: view.focus,
    hiddenKinds: view.hiddenKinds.filter((kind) => kind !== relation.kind),
    hiddenBases: view.hiddenBases.filter((basis) => basis !== group),
    hiddenTypes: view.hiddenTypes.filter((type) => !types.includes(type)),
    hiddenActors: view.hiddenActors.filter((id) => !ends.includes(id)),
  }
  const isBack = visibleMap(map, { ...view, ...change }).relations.includes(relation)
  return isBack ? change : { ...change, focus: [] }
}

/** Whether it passes the time and the rule for undated ties alone. */
function isHeld(map: EntenteMap, { from, to, undated }: View, relation: Relation): boolean {
  const { time } = timeOf({ from, to })
  return heldIn([relation], spansOf(map.relations), time, undated === 'hide' ? 'never' : 'always').length > 0
}
