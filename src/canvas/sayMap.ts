import { wordsFor } from '~/i18n/words.ts'
import { basisOf } from '~/map/basis.ts'
import { actorTypeOf, kindsOf } from '~/map/kinds.ts'
import type { ActorId, RelationId } from '~/map/map.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { nameOf, shortOf, textIn } from '~/map/text.ts'
import { selectDrawn, selectDrawnIndex, selectDrawnMap } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import type { AppState } from '~/state/store.ts'

// The map in words, for the keyboard and for screen readers.

/** The short name; in full, also role, type and the number of visible ties. */
export function sayActor(state: AppState, id: ActorId, full = false): string {
  const { language } = state
  const map = selectDrawnMap(state)
  const actor = selectDrawnIndex(state).actor.get(id)
  if (!actor) return id
  if (!full) return shortOf(actor, language, map.language)
  const words = wordsFor(language)
  const role = actor.role ? textIn(actor.role, language, map.language) : ''
  const own = actorTypeOf(map, actor.type).label
  const type = own
    ? textIn(own, language, map.language)
    : ((words.types as Record<string, string>)[actor.type] ?? actor.type)
  const ties = tieCounts(selectDrawn(state)).get(id) ?? 0
  return words.say.actor(nameOf(actor, language, map.language), role, type, ties)
}

/** "Tie 2 of 5: CSTO sends troops to Kazakhstan, documented". */
export function sayTie(state: AppState, id: RelationId, position: number, count: number): string {
  const words = wordsFor(state.language)
  const relation = selectDrawnIndex(state).relation.get(id)
  if (!relation) return ''
  const basis = basisOf(relation)
  return words.say.tie(
    position,
    count,
    saySentence(state, id),
    basis === null ? words.basisGroups.none : words.bases[basis],
  )
}

export function saySentence(state: AppState, id: RelationId): string {
  const { language } = state
  const map = selectDrawnMap(state)
  const index = selectDrawnIndex(state)
  const relation = index.relation.get(id)
  if (!relation) return ''
  const verbs = wordsFor(language).kindVerbs as Record<string, string>
  const label = relation.label
    ? textIn(relation.label, language, map.language)
    : (verbs[relation.kind] ?? relation.kind)
  return sentenceOf(label)
    .map((part) => (part.kind === 'text' ? part.text : (part.text ?? sayActor(state, relation[part.kind]))))
    .join('')
}

/** How many visible ties each actor has, in sums and beyond what is drawn too; a loop counts once. */
const tieCounts = remember(
  ({ relations, counts, beyond }: ReturnType<typeof selectDrawn>): ReadonlyMap<ActorId, number> => {
    const ties = new Map<ActorId, number>(beyond)
    for (const { id, from, to } of relations) {
      const count = counts?.get(id) ?? 1
      ties.set(from, (ties.get(from) ?? 0) + count)
      if (to !== from) ties.set(to, (ties.get(to) ?? 0) + count)
    }
    return ties
  },
)

const summary = remember(
  (language: string, map: AppState['document']['map'], drawn: ReturnType<typeof selectDrawn>) => {
    const words = wordsFor(language)
    const counts = kindsOf(map).flatMap(({ key, label }) => {
      const count = drawn.relations.filter(({ kind }) => kind === key).length
      const own = label ? textIn(label, language, map.language) : ''
      const name = own || ((words.kinds as Record<string, string>)[key] ?? key)
      return count > 0 ? [words.map.kindCount(count, name)] : []
    })
    const ties = tieCounts(drawn)
    const most = [...drawn.actors]
      .filter(({ id }) => ties.has(id))
      .sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0))
      .slice(0, 3)
      .map((actor) => shortOf(actor, language, map.language))
    return words.map.summary(
      textIn(map.title, language, map.language),
      drawn.actors.length,
      drawn.relations.length,
      counts.join(', '),
      most.join(', '),
    )
  },
)

/** One sentence for the whole map: "Network of 18 actors and 33 ties (9 support, …). Most connected: …". */
export const summarise = (state: AppState): string => summary(state.language, selectDrawnMap(state), selectDrawn(state))

const names = remember((language: string, map: AppState['document']['map'], drawn: ReturnType<typeof selectDrawn>) =>
  drawn.actors.map((actor) => ({ id: actor.id, name: nameOf(actor, language, map.language) })),
)
export const selectNames = (state: AppState) => names(state.language, selectDrawnMap(state), selectDrawn(state))
