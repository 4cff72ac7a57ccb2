import type { Actor, EntenteMap } from '~/map/map.ts'

/**
 * Takes actors together: `into` says which is the same as which. The names that go become aliases of the one that
 * stays, and its open fields are filled from them; ties, evidence and places follow.
 */
export function mergeActors(map: EntenteMap, into: ReadonlyMap<string, string>): EntenteMap {
  if (into.size === 0) return map
  const byId = new Map(map.actors.map((actor) => [actor.id, actor]))
  const target = (id: string): string => {
    const seen = new Set<string>()
    let at = id
    for (let next = into.get(at); next !== undefined && byId.has(next) && !seen.has(next); next = into.get(at)) {
      seen.add(at)
      at = next
    }
    return at
  }
  for (const actor of map.actors) {
    const stays = byId.get(target(actor.id))
    if (stays && stays.id !== actor.id) byId.set(stays.id, together(stays, actor))
  }
  const actors = map.actors.flatMap(({ id }) => (target(id) === id ? (byId.get(id) ?? []) : []))
  const relations = map.relations.map((relation) => {
    const [from, to] = [target(relation.from), target(relation.to)]
    const evidence = relation.evidence.some(({ by }) => by !== undefined && into.has(by))
      ? relation.evidence.map((piece) => (piece.by === undefined ? piece : { ...piece, by: target(piece.by) }))
      : relation.evidence
    const same = from === relation.from && to === relation.to && evidence === relation.evidence
    return same ? relation : { ...relation, from, to, evidence }
  })
  const positions = Object.fromEntries(Object.entries(map.positions).filter(([id]) => target(id) === id))
  return { ...map, actors, relations, positions }
}

function together(stays: Actor, goes: Actor): Actor {
  const names = typeof goes.name === 'string' ? [goes.name] : Object.values(goes.name)
  const own = typeof stays.name === 'string' ? [stays.name] : Object.values(stays.name)
  const aliases = [...new Set([...(stays.aliases ?? []), ...(goes.aliases ?? []), ...names])].filter(
    (name) => !own.includes(name),
  )
  const extra = { ...goes.extra, ...stays.extra }
  return {
    ...goes,
    ...stays,
    type: stays.type === 'unknown' ? goes.type : stays.type,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  }
}
