import { basisGroupOf } from '~/map/basis.ts'
import type { EntenteMap, Relation } from '~/map/map.ts'
import type { View } from './view.ts'

type Change = Pick<View, 'hiddenKinds' | 'hiddenBases' | 'hiddenTypes' | 'hiddenActors'>

/** The smallest change of the view that brings a tie back: its kind, its basis and its two ends, whatever hides them. */
export function unhideTie(map: EntenteMap, view: View, relation: Relation): Change {
  const ends = [relation.from, relation.to]
  const types = map.actors.filter(({ id }) => ends.includes(id)).map(({ type }) => type)
  const group: string = basisGroupOf(relation)
  return {
    hiddenKinds: view.hiddenKinds.filter((kind) => kind !== relation.kind),
    hiddenBases: view.hiddenBases.filter((basis) => basis !== group),
    hiddenTypes: view.hiddenTypes.filter((type) => !types.includes(type)),
    hiddenActors: view.hiddenActors.filter((id) => !ends.includes(id)),
  }
}
