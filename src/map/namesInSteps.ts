import type { ActorId, EntenteMap, Picked, RelationId, SourceId, Step } from './map.ts'

/** What becomes of a name: another one, itself, or null when it is gone. */
export type Rename = {
  readonly actor?: (id: ActorId) => ActorId | null
  readonly relation?: (id: RelationId) => RelationId | null
  readonly source?: (id: SourceId) => SourceId | null
}

/** The fields of a step's view that name actors and ties: see `viewFields`. */
const actorFields: readonly string[] = ['actor', 'without-actor', 'focus']

/** The presentation after actors, ties or sources were renamed or deleted. */
export function renameInSteps(steps: EntenteMap['steps'], rename: Rename): EntenteMap['steps'] {
  return steps.map((step) => {
    const next = renamed(step, rename)
    return JSON.stringify(next) === JSON.stringify(step) ? step : next
  })
}

/** In how many steps something is named that a renaming would change. */
export function countInSteps(steps: EntenteMap['steps'], rename: Rename): number {
  return renameInSteps(steps, rename).filter((step, index) => step !== steps[index]).length
}

function renamed(step: Step, { actor = keep, relation = keep, source = keep }: Rename): Step {
  const list = (ids: readonly string[], to: (id: string) => string | null) => [
    ...new Set(ids.flatMap((id) => to(id) ?? [])),
  ]
  const picked = (part: Picked): Picked => ({
    ...part,
    ...(part.actors && { actors: list(part.actors, actor) }),
    ...(part.relations && { relations: list(part.relations, relation) }),
  })
  const { view, shown, emphasised, frame, ask, sources } = step
  return {
    ...step,
    ...(view && {
      view: Object.fromEntries(
        Object.entries(view).map(([field, ids]) => [
          field,
          actorFields.includes(field) ? list(ids, actor) : field === 'tie' ? list(ids, relation) : ids,
        ]),
      ),
    }),
    ...(shown && { shown: picked(shown) }),
    ...(emphasised && { emphasised: picked(emphasised) }),
    ...(frame && { frame: list(frame, actor) }),
    ...(ask && {
      ask: {
        ...ask,
        ...(ask.names && { names: list(ask.names, actor) }),
        ...(ask.kinds && { kinds: list(ask.kinds, relation) }),
      },
    }),
    ...(sources && {
      sources: sources.flatMap((cited) => {
        const id = source(cited.source)
        return id === null ? [] : [{ ...cited, source: id }]
      }),
    }),
  }
}

const keep = (id: string): string => id
