import { type Change, changeRow } from './changeRow.ts'
import type { Actor, ActorId, EntenteMap, Point, Text } from './map.ts'
import { renameInSteps } from './namesInSteps.ts'
import { newId } from './newId.ts'
import { soundActor } from './soundFields.ts'
import { textIn } from './text.ts'

export type NewActor = { readonly name: Text; readonly type?: string; readonly at?: Point }

/** An actor with an id made from its name. `id` is '' when it has no name, and nothing is added. */
export function addActor(map: EntenteMap, { name, type = 'person', at }: NewActor): { map: EntenteMap; id: ActorId } {
  const words = textIn(name, map.language, map.language).trim()
  const sound = soundActor(map)
  if (words === '' || !sound.name?.(name) || !sound.type?.(type)) return { map, id: '' }
  const id = newId(
    words,
    map.actors.map((actor) => actor.id),
    'actor',
  )
  const stands = at !== undefined && Number.isFinite(at.x) && Number.isFinite(at.y)
  const positions = stands ? { ...map.positions, [id]: { x: at.x + 0, y: at.y + 0 } } : map.positions
  return { map: { ...map, actors: [...map.actors, { id, name, type }], positions }, id }
}

export function changeActor(map: EntenteMap, id: ActorId, change: Change<Actor>): EntenteMap {
  const actors = map.actors.map((actor) => (actor.id === id ? changeRow(actor, change, soundActor(map)) : actor))
  return actors.every((actor, index) => actor === map.actors[index]) ? map : { ...map, actors }
}

/**
 * Without the actor, its ties and its place. What it says of others stays said by it: in its place stands its name, in the
 * map's own language.
 */
export function deleteActor(map: EntenteMap, id: ActorId): EntenteMap {
  const actor = map.actors.find((each) => each.id === id)
  if (!actor) return map
  const name = textIn(actor.name, map.language, map.language) || id
  const gone = new Set(map.relations.filter(({ from, to }) => from === id || to === id).map((tie) => tie.id))
  const { [id]: _place, ...positions } = map.positions
  return {
    ...map,
    actors: map.actors.filter((each) => each.id !== id),
    relations: saidBy(
      map.relations.filter((tie) => !gone.has(tie.id)),
      id,
      name,
    ),
    positions,
    steps: renameInSteps(map.steps, {
      actor: (each) => (each === id ? null : each),
      relation: (each) => (gone.has(each) ? null : each),
    }),
  }
}

/** What one says, said by another. */
export function saidBy(relations: EntenteMap['relations'], by: string, other: string): EntenteMap['relations'] {
  return relations.map((tie) =>
    tie.evidence.some((piece) => piece.by === by)
      ? { ...tie, evidence: tie.evidence.map((piece) => (piece.by === by ? { ...piece, by: other } : piece)) }
      : tie,
  )
}
