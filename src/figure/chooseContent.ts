import type { Actor, ActorId, EntenteMap, Relation } from '~/map/map.ts'
import { indexMap, type MapIndex } from '~/map/mapIndex.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import type { Selection } from '~/scene/composeScene.ts'
import { drawnPart, isWithin } from '~/view/drawnPart.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import type { Scope } from './figureSettings.ts'

/** What a figure shows of a map. Private evidence is gone from all of it. */
export type Content = {
  readonly map: EntenteMap
  readonly index: MapIndex
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
  /** The actors round whom the figure is drawn; empty unless it shows a selection. */
  readonly around: readonly ActorId[]
  /** A selection was asked for, and there is none: what the filters leave is shown. */
  readonly nothingSelected: boolean
  readonly privateLeftOut: number
  /** The rest is too much for one picture. */
  readonly isMostConnected: boolean
  /** Of a map that is drawn as groups. */
  readonly members: VisibleMap['members'] | undefined
  readonly counts: VisibleMap['counts'] | undefined
}

export function chooseContent(whole: EntenteMap, visible: VisibleMap, selection: Selection, scope: Scope): Content {
  const { map, leftOut: privateLeftOut } = withoutPrivate(whole)
  const index = indexMap(map)
  const around = scope === 'selection' ? chosenActors(visible, selection) : []
  const nothingSelected = scope === 'selection' && around.length === 0
  const wanted =
    scope === 'all' ? whole : around.length > 0 ? near(visible, selection, new Set(around)) : litIn(visible)
  const shown = readable(whole, wanted, selection)
  return {
    map,
    index,
    actors: shown.actors.flatMap(({ id }) => index.actor.get(id) ?? []),
    // Theirs is the map with its private evidence.
    relations: shown.relations.flatMap(({ id }) => index.relation.get(id) ?? []),
    around,
    nothingSelected,
    privateLeftOut,
    isMostConnected: (shown.beyond?.size ?? 0) > 0,
    members: visible.members,
    counts: visible.counts,
  }
}

/** More actors than `most` are neither read on a sheet nor laid out while its author waits: then it shows so `few`, as a slide does. */
const actorsShown = { most: 600, few: 120 }

/** All of what is wanted, or of too much the most connected and who is selected. */
const readable = (map: EntenteMap, wanted: VisibleMap, { actors, tie }: Selection): VisibleMap =>
  isWithin(wanted, actorsShown.most)
    ? wanted
    : drawnPart(map, wanted, { actors: actorsShown.few, expanded: [], selected: { actors, tie } })

/** Where the view lights up an answer, a path say, the figure is of the answer alone. */
function litIn(visible: VisibleMap): VisibleMap {
  const { actors, relations, faded, fadedActors } = visible
  if (!fadedActors) return visible
  return {
    actors: actors.filter(({ id }) => !fadedActors.has(id)),
    relations: relations.filter(({ id }) => !faded?.has(id)),
  }
}

function chosenActors({ actors, relations }: VisibleMap, selection: Selection): readonly ActorId[] {
  const tie = relations.find(({ id }) => id === selection.tie)
  const chosen = new Set(tie ? [tie.from, tie.to] : selection.actors)
  return actors.map(({ id }) => id).filter((id) => chosen.has(id))
}

/** Selected actors, their neighbours and the ties between them; of a selected tie, its two ends. */
function near({ actors, relations }: VisibleMap, { tie }: Selection, chosen: ReadonlySet<ActorId>): VisibleMap {
  const touching = relations.filter(({ from, to }) =>
    tie === '' ? chosen.has(from) || chosen.has(to) : chosen.has(from) && chosen.has(to),
  )
  const there = new Set([...chosen, ...touching.flatMap(({ from, to }) => [from, to])])
  return { actors: actors.filter(({ id }) => there.has(id)), relations: touching }
}
