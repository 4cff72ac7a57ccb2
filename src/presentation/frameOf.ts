import { kindsOf } from '~/map/kinds.ts'
import type { ActorId, EntenteMap, Relation, RelationId, Step, Text } from '~/map/map.ts'
import type { Change } from '~/view/change.ts'
import { litBy } from '~/view/litBy.ts'
import { initialView, type View } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import type { Stage } from './stages.ts'
import { viewOfStep } from './stepView.ts'

/** What one stage shows: ids of what is there, in the order of the map. Names that the map lacks are simply not in it. */
export type Frame = {
  readonly step: Step
  readonly stage: Stage
  readonly view: View
  /** Revealed: with outline and name. */
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
  /** All other actors of the map, as shapes without a name. */
  readonly ghosts: readonly ActorId[]
  /** Ties drawn as a grey "?". */
  readonly secretKinds: readonly RelationId[]
  /** Actors whose name is a "?". */
  readonly secretNames: readonly ActorId[]
  readonly emphasised: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] }
  /** What became of ties, where the step compares two sides. */
  readonly changes: ReadonlyMap<RelationId, Change>
  readonly changedActors: ReadonlyMap<ActorId, Change>
  /** Whom the camera frames; never empty unless nobody is revealed. */
  readonly framed: readonly ActorId[]
  /** The kinds to explain, in the order of the legend: those that are seen as such, none when the legend is off. */
  readonly legend: readonly string[]
  readonly caption: Caption
  /** Revealed actors in all: more than `actors` when they are more than a slide holds, of which these have most ties. */
  readonly revealed: number
}

/** While a question is open, its prompt stands in place of the text, which may give the answer away. */
export type Caption = { readonly title: Text; readonly text: Text }

export function frameOf(map: EntenteMap, stage: Stage, reader: Pick<View, 'lang'> = { lang: '' }): Frame | null {
  const step = map.steps[stage.step]
  if (step === undefined) return null
  const { shown = {}, emphasised = {}, ask = {} } = step
  const view = viewAsked(viewOfStep(step, reader), stage.asking && ask.camps === true)
  // Who is named is shown, with or without ties.
  const seen = visibleMap(map, shown.actors ? { ...view, loners: 'keep' } : view, litBy)
  const revealed = chosen(seen.actors, shown.actors)
  const actors = revealed.length > mostActors ? mostTied(map, revealed) : revealed
  const there = new Set(actors)
  const between = seen.relations.filter(({ from, to }) => there.has(from) && there.has(to))
  const ties = new Set(chosen(between, shown.relations))
  const relations = between.filter(({ id }) => ties.has(id))
  const secret = <T extends string>(ids: readonly T[] = []) => (stage.asking ? ids : [])
  const secretKinds = secret(ask.kinds).filter((id) => ties.has(id))
  const framed = (step.frame ?? []).filter((id) => map.actors.some((actor) => actor.id === id))
  return {
    step,
    stage,
    view,
    actors,
    relations: relations.map(({ id }) => id),
    ghosts: map.actors.map(({ id }) => id).filter((id) => !there.has(id)),
    secretKinds,
    secretNames: secret(ask.names).filter((id) => there.has(id)),
    emphasised: {
      actors: (emphasised.actors ?? []).filter((id) => there.has(id)),
      relations: (emphasised.relations ?? []).filter((id) => ties.has(id)),
    },
    changes: seen.changes ?? unchanged,
    changedActors: seen.changedActors ?? unchanged,
    framed: framed.length > 0 ? framed : actors,
    legend: step.legend === false ? [] : kindsSeen(map, relations, secretKinds),
    caption: captionOf(step, stage),
    revealed: revealed.length,
  }
}

const unchanged: ReadonlyMap<string, Change> = new Map()

/** More would be neither read nor laid out while a class waits. */
export const mostActors = 120

function mostTied(map: EntenteMap, ids: readonly ActorId[]): readonly ActorId[] {
  const ties = new Map(ids.map((id) => [id, 0]))
  for (const { from, to } of map.relations) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1)
  const kept = new Set([...ids].sort((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0)).slice(0, mostActors))
  return ids.filter((id) => kept.has(id))
}

export function captionOf(step: Step, { asking }: Stage): Caption {
  const { title = '', text = '', ask } = step
  return { title, text: asking ? (ask?.prompt ?? '') : text }
}

/** Fields of the view that draw camps, by name: they are switched off while the camps are asked for. */
function viewAsked(view: View, withoutCamps: boolean): View {
  if (!withoutCamps) return view
  const kept = Object.entries(view).filter(([field, value]) => !/camp/i.test(field) && value !== 'camps')
  return { ...initialView, ...Object.fromEntries(kept) }
}

function chosen<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[] | undefined): string[] {
  const wanted = ids && new Set(ids)
  return all.map(({ id }) => id).filter((id) => wanted === undefined || wanted.has(id))
}

function kindsSeen(map: EntenteMap, relations: readonly Relation[], secret: readonly RelationId[]): readonly string[] {
  const hidden = new Set(secret)
  const seen = new Set(relations.filter(({ id }) => !hidden.has(id)).map(({ kind }) => kind))
  return [...new Set([...kindsOf(map).map(({ key }) => key), ...seen])].filter((kind) => seen.has(kind))
}
