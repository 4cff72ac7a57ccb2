import type { Ask, EntenteMap, Picked, Step } from '~/map/map.ts'
import { indexMap, type MapIndex } from '~/map/mapIndex.ts'
import { isGroup, isSum } from '~/view/groupIds.ts'
import { reconcileView } from '~/view/reconcileView.ts'
import { viewOfStep } from './stepView.ts'

/** What a step names and the map does not have, each id once. */
export type Gone = {
  readonly actors: readonly string[]
  readonly relations: readonly string[]
  readonly sources: readonly string[]
}

/**
 * What a step names and the map no longer has. Showing needs no repair: what is gone is not drawn. `step` is the step
 * without it, for an author who wants it out; a list that loses all its names stays, as an empty one.
 */
export function reconcileStep(step: Step, index: MapIndex): { readonly step: Step; readonly gone: Gone } {
  const { shown = {}, emphasised = {}, ask = {}, frame = [], sources = [] } = step
  const { missing } = reconcileView(viewOfStep(step, { lang: '' }), index)
  const lost = (table: ReadonlyMap<string, unknown>, ...lists: readonly (readonly string[] | undefined)[]) => [
    ...new Set(lists.flatMap((list) => list ?? []).filter((id) => !table.has(id) && !isGroup(id) && !isSum(id))),
  ]
  const gone: Gone = {
    actors: lost(index.actor, shown.actors, emphasised.actors, frame, ask.names, missing.actors),
    relations: lost(index.relation, shown.relations, emphasised.relations, ask.kinds, missing.ties),
    sources: lost(
      index.source,
      sources.map(({ source }) => source),
    ),
  }
  if (gone.actors.length + gone.relations.length + gone.sources.length === 0) return { step, gone }
  const has = (table: ReadonlyMap<string, unknown>) => (id: string) => table.has(id) || isGroup(id) || isSum(id)
  const actor = has(index.actor)
  const tie = has(index.relation)
  const there = ({ actors, relations, ...rest }: Picked): Picked => ({
    ...rest,
    ...(actors && { actors: actors.filter(actor) }),
    ...(relations && { relations: relations.filter(tie) }),
  })
  const asked = ({ kinds, names, ...rest }: Ask): Ask => ({
    ...rest,
    ...(kinds && { kinds: kinds.filter(tie) }),
    ...(names && { names: names.filter(actor) }),
  })
  return {
    step: {
      ...step,
      ...(step.view && { view: viewWithout(step.view, missing.actors) }),
      ...(step.shown && { shown: there(step.shown) }),
      ...(step.emphasised && { emphasised: there(step.emphasised) }),
      ...(step.frame && { frame: step.frame.filter(actor) }),
      ...(step.ask && { ask: asked(step.ask) }),
      ...(step.sources && { sources: step.sources.filter(({ source }) => index.source.has(source)) }),
    },
    gone,
  }
}

/** Fields of the view that name an actor who is gone lose that name and nothing else. */
function viewWithout(view: NonNullable<Step['view']>, names: readonly string[]): NonNullable<Step['view']> {
  return Object.fromEntries(
    Object.entries(view).map(([field, texts]) => [field, texts.filter((text) => !names.includes(text))]),
  )
}

/** The steps that name something that is gone. */
export function staleSteps(map: EntenteMap): readonly { readonly index: number; readonly gone: Gone }[] {
  const index = indexMap(map)
  return map.steps.flatMap((step, at) => {
    const { gone } = reconcileStep(step, index)
    return gone.actors.length + gone.relations.length + gone.sources.length === 0 ? [] : [{ index: at, gone }]
  })
}
