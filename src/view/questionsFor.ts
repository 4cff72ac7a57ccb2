import { cutsOf } from '~/analysis/cutsOf.ts'
import { basisGroupOf, basisGroups } from '~/map/basis.ts'
import { kindOf, kindsOf } from '~/map/kinds.ts'
import type { ActorId, EntenteMap, Relation, Sign } from '~/map/map.ts'
import { initialView, noFilters, type View } from './view.ts'

/** A question to start with, and the view whose picture answers it. */
export type Question = {
  readonly ask: 'supporters' | 'opponents' | 'interveners' | 'alleged' | 'mostTies' | 'cuts' | 'paths'
  readonly actor: ActorId | ''
  /** The other end of a path. */
  readonly other?: ActorId
  readonly change: Partial<View>
}

const most = 5

/** Up to five questions that this map has an answer to. */
export function questionsFor(map: EntenteMap): readonly Question[] {
  const kinds = kindsOf(map)
    .map(({ key }) => key)
    .filter((key) => map.relations.some(({ kind }) => kind === key))
  const without = (wanted: (kind: string) => boolean) => kinds.filter((kind) => !wanted(kind))
  const bySign = (sign: Sign) => (kind: string) => kindOf(map, kind).sign === sign

  const aimedAt = (ask: 'supporters' | 'opponents', sign: Sign): Question | null => {
    const actor = mostAimedAt(
      map,
      map.relations.filter(({ kind }) => bySign(sign)(kind)),
    )
    return actor === '' ? null : { ask, actor, change: look({ actors: [actor], hiddenKinds: without(bySign(sign)) }) }
  }
  const isIntervention = (kind: string) => kind === 'intervention'
  const interveners: Question = {
    ask: 'interveners',
    actor: '',
    change: look({ hiddenKinds: without(isIntervention), loners: 'hide' }),
  }
  const groups = basisGroups.filter((group) => map.relations.some((relation) => basisGroupOf(relation) === group))
  const alleged: Question = {
    ask: 'alleged',
    actor: '',
    change: look({ hiddenBases: groups.filter((group) => group !== 'alleged'), loners: 'hide' }),
  }
  const mostTies: Question = { ask: 'mostTies', actor: '', change: look({ mode: 'list', sort: '-ties' }) }
  const cuts: Question = { ask: 'cuts', actor: '', change: look({ ask: 'cuts' }) }
  const questions = [
    aimedAt('supporters', 1),
    aimedAt('opponents', -1),
    pathQuestion(map),
    kinds.some(isIntervention) ? interveners : null,
    groups.includes('alleged') ? alleged : null,
    map.relations.length > 0 ? mostTies : null,
    cutsOf(map.actors, map.relations).points.length > 0 ? cuts : null,
  ]
  return questions.filter((question) => question !== null).slice(0, most)
}

/** How many of the most connected a path may be asked for between. */
const ends = 12

/** Of the most connected, the first two that have no tie of their own and yet one third in common. */
function pathQuestion({ actors, relations }: EntenteMap): Question | null {
  const near = new Map<ActorId, Set<ActorId>>(actors.map(({ id }) => [id, new Set()]))
  for (const { from, to } of relations) {
    if (from === to) continue
    near.get(from)?.add(to)
    near.get(to)?.add(from)
  }
  const ranked = [...near].sort(([, a], [, b]) => b.size - a.size).slice(0, ends)
  for (const [at, [to, around]] of ranked.entries())
    for (const [from, others] of ranked.slice(0, at)) {
      if (around.has(from) || ![...others].some((id) => around.has(id))) continue
      const change = look({ ask: 'paths', pathFrom: from, pathTo: to, pathWay: 'any', path: 1 })
      return { ask: 'paths', actor: from, other: to, change }
    }
  return null
}

/** A question starts from a clean slate, or an earlier filter or answer would hide part of its own. */
function look(change: Partial<View>): Partial<View> {
  const { ask, actors, tie, mode } = initialView
  return { ...noFilters, ask, actors, tie, mode, ...change }
}

/** Whom most of these ties point at; the more connected of two, and then the first. '' without ties. */
function mostAimedAt(map: EntenteMap, relations: readonly Relation[]): ActorId | '' {
  const aimed = new Map<ActorId, number>()
  const all = new Map<ActorId, number>()
  const add = (counts: Map<ActorId, number>, id: ActorId) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { from, to, mutual } of relations) {
    if (from === to) continue
    add(aimed, to)
    if (mutual === true) add(aimed, from)
  }
  for (const { from, to } of map.relations) for (const id of new Set([from, to])) add(all, id)
  const ranked = map.actors
    .filter(({ id }) => aimed.has(id))
    .sort((a, b) => (aimed.get(b.id) ?? 0) - (aimed.get(a.id) ?? 0) || (all.get(b.id) ?? 0) - (all.get(a.id) ?? 0))
  return ranked[0]?.id ?? ''
}
