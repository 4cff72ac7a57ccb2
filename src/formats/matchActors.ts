// Which actors of two maps are the same.
import type { Actor, ActorId } from '~/map/map.ts'
import { plainName } from './nearNames.ts'

/** Of one map's actors to those of another. */
export type Ids = ReadonlyMap<ActorId, ActorId>

export type Matched = {
  /** The actors of the second map that are in the first. */
  readonly same: Ids
  /** Actors of the second map that have an id of the first and nothing else in common with it. */
  readonly clashing: readonly ActorId[]
}

/** Rows in one piece: some ms of work. */
const atOnce = 500

/**
 * By what is `told`, by id, or else by name. The same id under names that have no word in common is no sign: programs count
 * `n0`, `n1`, … anew in every file.
 */
export function* matchActors(
  open: readonly Actor[],
  more: readonly Actor[],
  told: Ids = new Map(),
): Generator<void, Matched> {
  const byId = new Map<ActorId, Actor>()
  const byName = new Map<string, ActorId>()
  for (const [at, actor] of open.entries()) {
    byId.set(actor.id, actor)
    for (const name of plainNames(actor)) byName.set(name, actor.id)
    if (at % atOnce === atOnce - 1) yield
  }
  const same = new Map<ActorId, ActorId>()
  const clashing: ActorId[] = []
  for (const [at, actor] of more.entries()) {
    if (at % atOnce === atOnce - 1) yield
    const namesake = byId.get(actor.id)
    const known =
      told.get(actor.id) ??
      (namesake && isAlike(namesake, actor) ? actor.id : undefined) ??
      plainNames(actor)
        .map((name) => byName.get(name))
        .find((id) => id !== undefined)
    if (known !== undefined && byId.has(known)) same.set(actor.id, known)
    else if (namesake) clashing.push(actor.id)
  }
  return { same, clashing }
}

/** An actor whose name is its id, as that of a row that gives no other, says no more than that. */
const isAlike = (a: Actor, b: Actor): boolean => {
  const [left, right] = [plainNames(a), plainNames(b)]
  if (left.length === 0 || right.length === 0 || a.name === a.id || b.name === b.id) return true
  const words = new Set(left.flatMap((name) => name.split(' ')))
  return right.some((name) => name.split(' ').some((word) => words.has(word)))
}

export const namesIn = ({ name, short, aliases = [] }: Actor): readonly string[] => [
  ...[name, short ?? ''].flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text))),
  ...aliases,
]

const plainNames = ({ name, short }: Actor): readonly string[] =>
  [name, short ?? '']
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .map(plainName)
    .filter((name) => name !== '')
