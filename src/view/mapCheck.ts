import { signOf } from '~/map/basis.ts'
import type { Actor, ActorId, EntenteMap, Relation, RelationId } from '~/map/map.ts'
import { overlaps, type Span } from '~/map/span.ts'
import { spansOf } from '~/map/spansOf.ts'
import { foldName } from './foldName.ts'
import type { VisibleMap } from './visibleMap.ts'
import { weakTies } from './weakTies.ts'

/** What an author could mend, each a list of where. */
export type MapCheck = {
  readonly none: readonly Relation[]
  readonly alleged: readonly Relation[]
  readonly single: readonly Relation[]
  readonly undated: readonly Relation[]
  /** One actor is said to stand for and against another at the same time. */
  readonly contradictory: readonly (readonly [Relation, Relation])[]
  readonly loners: readonly Actor[]
  /** Two actors that may be one. */
  readonly alike: readonly (readonly [Actor, Actor])[]
}

/** Over what is visible, in the order of the map. */
export function mapCheck(map: EntenteMap, { actors, relations }: VisibleMap): MapCheck {
  const spans = spansOf(map.relations)
  const weak = weakTies(relations)
  const because = (wanted: string) => weak.flatMap(({ tie, why }) => (why === wanted ? [tie] : []))
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]))
  return {
    none: because('none'),
    alleged: because('alleged'),
    single: because('single'),
    undated: relations.filter(({ id }) => !spans.has(id)),
    contradictory: contradictionsIn(map, relations, spans),
    loners: actors.filter(({ id }) => !tied.has(id)),
    alike: alikeAmong(actors),
  }
}

/** How many places there are to look at. */
export const countOf = (check: MapCheck): number => Object.values(check).reduce((sum, places) => sum + places.length, 0)

const always = { begin: null, end: null }

function contradictionsIn(
  map: EntenteMap,
  relations: readonly Relation[],
  spans: ReadonlyMap<RelationId, Span>,
): readonly (readonly [Relation, Relation])[] {
  const between = new Map<string, Relation[]>()
  const add = (from: ActorId, to: ActorId, relation: Relation) => {
    const key = `${from}\n${to}`
    const there = between.get(key)
    if (there) there.push(relation)
    else between.set(key, [relation])
  }
  for (const relation of relations) {
    if (signOf(map, relation) === 0) continue
    add(relation.from, relation.to, relation)
    if (relation.mutual === true) add(relation.to, relation.from, relation)
  }
  const found = new Map<string, readonly [Relation, Relation]>()
  for (const ties of between.values())
    for (const [index, one] of ties.entries())
      for (const other of ties.slice(index + 1)) {
        const clash = signOf(map, one) === -signOf(map, other)
        const [a, b] = [spans.get(one.id) ?? always, spans.get(other.id) ?? always]
        if (clash && overlaps(a, b)) found.set(`${one.id}\n${other.id}`, [one, other])
      }
  return [...found.values()]
}

/** Names shorter than this differ by a letter too easily. */
const leastLetters = 5

/** Who has a name that is written the same in another script or order, or with one letter more, less or other. */
function alikeAmong(actors: readonly Actor[]): readonly (readonly [Actor, Actor])[] {
  const byForm = new Map<string, Set<Actor>>()
  for (const actor of actors)
    for (const form of new Set(namesOf(actor).flatMap(formsOf))) {
      const there = byForm.get(form)
      if (there) there.add(actor)
      else byForm.set(form, new Set([actor]))
    }
  const found = new Map<string, readonly [Actor, Actor]>()
  for (const there of byForm.values()) {
    const [one, ...others] = there
    if (one && there.size <= 6) for (const other of others) found.set(`${one.id}\n${other.id}`, [one, other])
  }
  return [...found.values()]
}

const namesOf = ({ name, short, aliases = [] }: Actor): readonly string[] => [
  ...[name, short ?? ''].flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text))),
  ...aliases,
]

/** The name itself and all that is left of it without one letter: names that share a form are one letter apart. */
function formsOf(name: string): readonly string[] {
  const folded = foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')
  const letters = folded.replaceAll(' ', '').length
  if (folded === '') return []
  if (letters < leastLetters || /\p{N}/u.test(folded)) return [folded]
  return [folded, ...[...folded].map((_, at) => `${folded.slice(0, at)}·${folded.slice(at + 1)}`)]
}
