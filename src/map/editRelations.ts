import { type Change, changeRow } from './changeRow.ts'
import { defined } from './defined.ts'
import type { ActorId, EntenteMap, Relation, RelationId } from './map.ts'
import { renameInSteps } from './namesInSteps.ts'
import { newId } from './newId.ts'
import { soundRelation } from './soundFields.ts'

export type NewRelation = {
  readonly from: ActorId
  readonly to: ActorId
  readonly kind: string
} & Partial<Pick<Relation, 'label' | 'when' | 'mutual' | 'evidence'>>

/** Without evidence, which is allowed. `id` is '' when an end or the kind is none of the map's, and nothing is added. */
export function addRelation(map: EntenteMap, wanted: NewRelation): { map: EntenteMap; id: RelationId } {
  const { from, to, kind, evidence = [], ...rest } = wanted
  const sound = soundRelation(map)
  if (!sound.from?.(from) || !sound.to?.(to) || !sound.kind?.(kind)) return { map, id: '' }
  const id = newId(
    `${from} ${kind} ${to}`,
    map.relations.map((relation) => relation.id),
    'relation',
  )
  const bare: Relation = { id, from, to, kind, evidence }
  return { map: { ...map, relations: [...map.relations, changeRow(bare, defined(rest), sound)] }, id }
}

export function changeRelation(
  map: EntenteMap,
  id: RelationId,
  change: Change<Omit<Relation, 'evidence'>>,
): EntenteMap {
  return changeRelations(map, new Map([[id, change]]))
}

/** Many at once, for a column that is pasted or filled down. */
export function changeRelations(
  map: EntenteMap,
  changes: ReadonlyMap<RelationId, Change<Omit<Relation, 'evidence'>>>,
): EntenteMap {
  const sound = soundRelation(map)
  const relations = map.relations.map((relation) => {
    const change = changes.get(relation.id)
    return change ? changeRow(relation, { ...change }, sound) : relation
  })
  return relations.every((relation, index) => relation === map.relations[index]) ? map : { ...map, relations }
}

export function deleteRelations(map: EntenteMap, ids: readonly RelationId[]): EntenteMap {
  const gone = new Set(ids)
  const relations = map.relations.filter(({ id }) => !gone.has(id))
  if (relations.length === map.relations.length) return map
  return { ...map, relations, steps: renameInSteps(map.steps, { relation: (id) => (gone.has(id) ? null : id) }) }
}
