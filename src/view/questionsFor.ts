import { cutSteps } from '~/analysis/cutsOf.ts'
import { basisGroupOf, basisGroups } from '~/map/basis.ts'
import { type Kind, kindsOf } from '~/map/kinds.ts'
import type { ActorId, EntenteMap, Sign } from '~/map/map.ts'
import { neighboursIn, ordinalsOf } from './ordinals.ts'
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
  const steps = questionSteps(map)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same a step at a time: of a large map each takes some ms, and no more are asked than are shown. */
export function* questionSteps(map: EntenteMap): Generator<void, readonly Question[]> {
  const used = new Set(map.relations.map(({ kind }) => kind))
  const kinds = kindsOf(map).filter(({ key }) => used.has(key))
  const without = (wanted: (kind: Kind) => boolean) => kinds.filter((kind) => !wanted(kind)).map(({ key }) => key)

  const aimedAt = (ask: 'supporters' | 'opponents', sign: Sign): Question | null => {
    const isWanted = (kind: Kind) => kind.sign === sign
    const actor = mostAimedAt(map, new Set(kinds.filter(isWanted).map(({ key }) => key)))
    return actor === '' ? null : { ask, actor, change: look({ actors: [actor], hiddenKinds: without(isWanted) }) }
  }
  const isIntervention = ({ key }: Kind) => key === 'intervention'
  const alleged = (): Question | null => {
    const groups = new Set(map.relations.map(basisGroupOf))
    const hiddenBases = basisGroups.filter((group) => group !== 'alleged' && groups.has(group))
    return groups.has('alleged') ? { ask: 'alleged', actor: '', change: look({ hiddenBases, loners: 'hide' }) } : null
  }
  const candidates: readonly (() => Question | null)[] = [
    () => aimedAt('supporters', 1),
    () => aimedAt('opponents', -1),
    () => pathQuestion(map),
    () =>
      kinds.some(isIntervention)
        ? { ask: 'interveners', actor: '', change: look({ hiddenKinds: without(isIntervention), loners: 'hide' }) }
        : null,
    alleged,
    () =>
      map.relations.length > 0 ? { ask: 'mostTies', actor: '', change: look({ mode: 'list', sort: '-ties' }) } : null,
  ]
  const questions: Question[] = []
  for (const candidate of candidates) {
    if (questions.length === most) break
    yield
    const question = candidate()
    if (question !== null) questions.push(question)
  }
  if (questions.length === most) return questions
  const { points } = yield* cutSteps(map.actors, map.relations)
  return points.length > 0 ? [...questions, { ask: 'cuts', actor: '', change: look({ ask: 'cuts' }) }] : questions
}

/** How many of the most connected a path may be asked for between. */
const ends = 12

/** Of the most connected, the first two that have no tie of their own and yet one third in common. */
function pathQuestion(map: EntenteMap): Question | null {
  const near = neighboursIn(map.actors.length, ordinalsOf(map))
  const ranked: { readonly at: number; readonly count: number }[] = []
  for (let at = 0; at < map.actors.length; at++) {
    const count = near.countOf(at)
    if (ranked.length === ends && count <= (ranked.at(-1)?.count ?? 0)) continue
    const place = ranked.findIndex((other) => count > other.count)
    ranked.splice(place < 0 ? ranked.length : place, 0, { at, count })
    if (ranked.length > ends) ranked.pop()
  }
  const sets = ranked.map(({ at }) => ({ at, around: new Set(near.of(at)) }))
  for (const [rank, { at: second, around }] of sets.entries())
    for (const { at: first, around: others } of sets.slice(0, rank)) {
      if (around.has(first) || ![...others].some((at) => around.has(at))) continue
      const [from, to] = [map.actors[first]?.id ?? '', map.actors[second]?.id ?? '']
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

/** Whom most ties of these kinds point at; the more connected of two, and then the first. '' without ties. */
function mostAimedAt(map: EntenteMap, kinds: ReadonlySet<string>): ActorId | '' {
  const { from, to } = ordinalsOf(map)
  const aimed = new Int32Array(map.actors.length)
  const all = new Int32Array(map.actors.length)
  const add = (counts: Int32Array, at: number) => {
    counts[at] = (counts[at] ?? 0) + 1
  }
  for (const [tie, { kind, mutual }] of map.relations.entries()) {
    const [a, b] = [from[tie] ?? -1, to[tie] ?? -1]
    add(all, a)
    if (a === b) continue
    add(all, b)
    if (!kinds.has(kind)) continue
    add(aimed, b)
    if (mutual === true) add(aimed, a)
  }
  let [best, most, connected] = [-1, 0, 0]
  for (let at = 0; at < aimed.length; at++) {
    const [count, ties] = [aimed[at] ?? 0, all[at] ?? 0]
    if (count === 0 || count < most || (count === most && ties <= connected)) continue
    best = at
    most = count
    connected = ties
  }
  return map.actors[best]?.id ?? ''
}
