import { saidBy } from './editActors.ts'
import type { Actor, ActorId, EntenteMap, Relation, RelationId, Text } from './map.ts'
import { renameInSteps } from './namesInSteps.ts'

/** The ties that merging two actors would make ties of one to itself, and so deletes. */
export function tiesBetween(map: EntenteMap, one: ActorId, other: ActorId): readonly Relation[] {
  return map.relations.filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
}

/**
 * Makes `gone` a part of `kept`: its ties, what it says, and its names as other names. Where `kept` says nothing of itself,
 * what `gone` says is taken over. Ties between the two are deleted: see `tiesBetween`.
 */
export function mergeActors(map: EntenteMap, kept: ActorId, gone: ActorId): EntenteMap {
  const one = map.actors.find(({ id }) => id === kept)
  const other = map.actors.find(({ id }) => id === gone)
  if (!one || !other || one === other) return map
  const lost = new Set<RelationId>(tiesBetween(map, kept, gone).map(({ id }) => id))
  const actor = (id: ActorId) => (id === gone ? kept : id)
  const ties = map.relations
    .filter(({ id }) => !lost.has(id))
    .map((tie) => (tie.from === gone || tie.to === gone ? { ...tie, from: actor(tie.from), to: actor(tie.to) } : tie))
  const { [gone]: _place, ...positions } = map.positions
  return {
    ...map,
    actors: map.actors.flatMap((each) => (each === other ? [] : each === one ? [asOne(one, other)] : [each])),
    relations: saidBy(ties, gone, kept),
    positions,
    steps: renameInSteps(map.steps, { actor, relation: (id) => (lost.has(id) ? null : id) }),
  }
}

function asOne(one: Actor, other: Actor): Actor {
  const own = new Set([...namesOf(one.name), ...namesOf(one.short)])
  const others = [...namesOf(other.name), ...namesOf(other.short), ...(other.aliases ?? [])]
  const aliases = [...new Set([...(one.aliases ?? []), ...others.filter((name) => name !== '' && !own.has(name))])]
  const { id: _id, name: _name, short: _short, aliases: _aliases, extra: _extra, ...facts } = other
  const extra = { ...other.extra, ...one.extra }
  return {
    ...facts,
    ...one,
    ...(aliases.length > 0 && { aliases }),
    ...(Object.keys(extra).length > 0 && { extra }),
  }
}

const namesOf = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)
