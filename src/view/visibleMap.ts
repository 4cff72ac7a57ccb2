import { basisGroupOf } from '~/map/basis.ts'
import { heldIn } from '~/map/heldIn.ts'
import type { Actor, ActorId, EntenteMap, Relation, RelationId } from '~/map/map.ts'
import { spansOf } from '~/map/spansOf.ts'
import { aroundActors } from './aroundActors.ts'
import type { Change } from './change.ts'
import type { Asked, Lit } from './litBy.ts'
import { timeOf } from './timeOf.ts'
import type { View } from './view.ts'

/** The part of a map that the filters leave. */
export type VisibleMap = {
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
  /** Relations that are there, and drawn pale. */
  readonly faded?: ReadonlySet<RelationId>
  readonly fadedActors?: ReadonlySet<ActorId>
  /** Where two sides are compared: what became of ties between them. */
  readonly changes?: ReadonlyMap<RelationId, Change>
  /** Of two maps: whom only one of them has. */
  readonly changedActors?: ReadonlyMap<ActorId, 'new' | 'gone'>
  /** Of a part that is drawn: how many more ties an actor has that are visible and not drawn. */
  readonly beyond?: ReadonlyMap<ActorId, number>
  /** Of a map that is drawn as groups: how many actors each of them is, and how many ties each sum of them. */
  readonly members?: ReadonlyMap<ActorId, number>
  readonly counts?: ReadonlyMap<RelationId, number>
}

export type Filters = Pick<
  View,
  | 'hiddenKinds'
  | 'hiddenBases'
  | 'hiddenTypes'
  | 'hiddenActors'
  | 'loners'
  | 'from'
  | 'to'
  | 'undated'
  | 'focus'
  | 'around'
  | 'way'
> &
  Asked

/** What is lit where the view asks; its own parameter, for the first picture needs none of it. */
type AnswerOf = (seen: VisibleMap, asked: Asked) => Lit | null
const noAnswer: AnswerOf = () => null

/** Filters compose; the order in which they were set makes no difference, but the focus is walked on what the others leave. */
export function visibleMap(map: EntenteMap, filters: Filters, answer: AnswerOf = noAnswer): VisibleMap {
  const gone = hiddenBy(map, filters)
  const spans = spansOf(map.relations)
  const kinds = new Set(filters.hiddenKinds)
  const groups = new Set(filters.hiddenBases)
  const held = heldIn(map.relations, spans, timeOf(filters).time, filters.undated === 'hide' ? 'never' : 'always')
  // Of a large map nothing is looked up that no filter asks for.
  const passing =
    gone.size + kinds.size + groups.size === 0
      ? held
      : held.filter(
          (relation) =>
            !kinds.has(relation.kind) &&
            !(gone.size > 0 && (gone.has(relation.from) || gone.has(relation.to))) &&
            !(groups.size > 0 && groups.has(basisGroupOf(relation))),
        )
  const near = aroundActors((id) => !gone.has(id), passing, filters)
  const relations = near === null ? passing : passing.filter(near.keeps)
  if (filters.loners === 'hide') for (const id of lonersAmong(map, relations)) gone.add(id)
  const actors =
    near === null && gone.size === 0
      ? map.actors
      : map.actors.filter(({ id }) => !gone.has(id) && (near === null || near.actors.has(id)))
  const seen = { actors, relations: relations.length === map.relations.length ? map.relations : relations }
  return { ...seen, ...fadedIn(seen, answer(seen, filters), filters.undated === 'fade', spans) }
}

/** What an answer does not light up, and undated ties where they are pale. */
function fadedIn(
  seen: VisibleMap,
  lit: Lit | null,
  fadesUndated: boolean,
  spans: ReadonlyMap<RelationId, unknown>,
): Pick<VisibleMap, 'faded' | 'fadedActors' | 'changes' | 'changedActors'> {
  if (lit === null && !fadesUndated) return {}
  const isFaded = ({ id }: Relation) => (lit !== null && !lit.ties.has(id)) || (fadesUndated && !spans.has(id))
  const faded = new Set(seen.relations.filter(isFaded).map(({ id }) => id))
  if (lit === null) return { faded }
  const fadedActors = new Set(seen.actors.map(({ id }) => id).filter((id) => !lit.actors.has(id)))
  return {
    faded,
    fadedActors,
    ...(lit.changes && { changes: lit.changes, changedActors: lit.changedActors ?? new Map() }),
  }
}

function hiddenBy(map: EntenteMap, filters: Filters): Set<ActorId> {
  if (filters.hiddenTypes.length + filters.hiddenActors.length === 0) return new Set()
  const passes = actorFilter(filters)
  return new Set(map.actors.flatMap((actor) => (passes(actor) ? [] : [actor.id])))
}

export function actorFilter({
  hiddenTypes,
  hiddenActors,
}: Pick<Filters, 'hiddenTypes' | 'hiddenActors'>): (actor: Actor) => boolean {
  const types = new Set(hiddenTypes)
  const actors = new Set(hiddenActors)
  return ({ id, type }) => !types.has(type) && !actors.has(id)
}

/** Actors that have ties in the map but none among the relations. One that never had a tie is no loner. */
function lonersAmong(map: EntenteMap, relations: readonly Relation[]): Set<ActorId> {
  const loners = new Set(map.relations.flatMap(({ from, to }) => [from, to]))
  for (const { from, to } of relations) {
    loners.delete(from)
    loners.delete(to)
  }
  return loners
}
