// What there is to ask and to tell before one map is added to another.
import type { ActorId, EntenteMap, Text } from '~/map/map.ts'
import { type KeptApart, keptApart } from './keptApart.ts'
import { type Matched, namesIn } from './matchActors.ts'
import type { NamedActor } from './nearNames.ts'

/** Two that may be one; `why`: their names are near, or their ids are the same under different names. */
export type Pair = {
  readonly id: ActorId
  readonly name: Text
  readonly here: ActorId
  readonly nameHere: Text
  readonly why: 'name' | 'id'
}

export type JoinCheck = {
  readonly pairs: readonly Pair[]
  readonly apart: readonly KeptApart[]
  /** Actors that are in both, as many as are known without asking. */
  readonly same: number
  readonly actors: number
  readonly relations: number
  /** What is not added: only what is said of actors and ties is. */
  readonly steps: number
  readonly hasFigure: boolean
}

/** Of which map an actor is stands before its id. */
const [ofOpen, ofMore] = ['o', 'm']

/** The actors of both whose names are to be compared: those of the second map that are not known to be in the first. */
export const comparedNames = (open: EntenteMap, more: EntenteMap, { same }: Matched): readonly NamedActor[] => [
  ...open.actors.map((actor) => ({ id: ofOpen + actor.id, names: namesIn(actor) })),
  ...more.actors.flatMap((actor) => (same.has(actor.id) ? [] : [{ id: ofMore + actor.id, names: namesIn(actor) }])),
]

/** `near`: of `comparedNames`, groups that may be one. `keepsKinds`: as for `addMap`. */
export function joinCheck(
  open: EntenteMap,
  more: EntenteMap,
  matched: Matched,
  near: readonly (readonly string[])[],
  keepsKinds: boolean,
): JoinCheck {
  return {
    pairs: pairsOf(open, more, matched, near),
    apart: keepsKinds ? keptApart(open, more).kept : [],
    same: matched.same.size,
    actors: more.actors.length,
    relations: more.relations.length,
    steps: more.steps.length,
    hasFigure: more.extra !== undefined && Object.hasOwn(more.extra, 'figure'),
  }
}

function pairsOf(
  open: EntenteMap,
  more: EntenteMap,
  { clashing }: Matched,
  near: readonly (readonly string[])[],
): readonly Pair[] {
  const hereOf = new Map<ActorId, ActorId>()
  for (const ids of near) {
    const here = ids.find((id) => id.startsWith(ofOpen))
    if (here === undefined) continue
    for (const id of ids) if (id.startsWith(ofMore)) hereOf.set(id.slice(1), here.slice(1))
  }
  const asked: readonly (readonly [ActorId, ActorId, Pair['why']])[] = [
    ...[...hereOf].map(([id, here]) => [id, here, 'name'] as const),
    ...clashing.flatMap((id) => (hereOf.has(id) ? [] : [[id, id, 'id'] as const])),
  ]
  const namesOf = (map: EntenteMap) => new Map(map.actors.map(({ id, name }) => [id, name]))
  const [names, namesHere] = [namesOf(more), namesOf(open)]
  return asked.map(([id, here, why]) => ({
    id,
    here,
    why,
    name: names.get(id) ?? id,
    nameHere: namesHere.get(here) ?? here,
  }))
}
