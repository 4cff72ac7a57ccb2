import type { ActorId, RelationId } from '~/map/map.ts'

/** `pale`: drawn back behind what is emphasised. */
export type Strength = 'full' | 'pale'

export type Emphasised = { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] }

/** What is drawn back behind the emphasised: still to be read from the back of the room, and on paper. */
export const paleShare = { tie: 0.3, actor: 0.42 }

type Tie = { readonly id: RelationId; readonly from: ActorId; readonly to: ActorId }

/** As a selection on the map: emphasised actors light up their ties and neighbours, emphasised ties their ends. */
export function lightOf(ties: readonly Tie[], emphasised: Emphasised) {
  const [actors, relations] = [new Set(emphasised.actors), new Set(emphasised.relations)]
  if (actors.size + relations.size === 0) {
    const full = (): Strength => 'full'
    return { tie: full, actor: full }
  }
  const lit = ties.filter(({ id, from, to }) => relations.has(id) || actors.has(from) || actors.has(to))
  const litTies = new Set(lit.map(({ id }) => id))
  const litActors = new Set([...actors, ...lit.flatMap(({ from, to }) => [from, to])])
  return {
    tie: (id: RelationId): Strength => (litTies.has(id) ? 'full' : 'pale'),
    actor: (id: ActorId): Strength => (litActors.has(id) ? 'full' : 'pale'),
  }
}
