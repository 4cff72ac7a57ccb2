import { withSide, withTitles } from '~/map/comparedMaps.ts'
import type { Actor, ActorId, EntenteMap, Relation, Source, Text } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import { matchTies } from './compareTies.ts'
import { foldName } from './foldName.ts'

/**
 * Two maps as one to be compared. Actors are one by their id, else by a name that both have; ties as in `compareTies`. Of what
 * is in both stands the first map's row, with the evidence of either; everyone keeps the place of the first map.
 */
export function joinMaps(first: EntenteMap, second: EntenteMap, title: Text): EntenteMap {
  const other = spokenFor(second, first.language)
  const idOf = matchActors(first.actors, other.actors)
  const inBoth = new Set(idOf.values())
  const added = other.actors.filter(({ id }) => !idOf.has(id))
  const taken = new Set(first.actors.map(({ id }) => id))
  for (const { id } of added) idOf.set(id, freeId(id, taken))

  const { sources, sourceOf } = joinSources(first.sources, other.sources)
  const ties = other.relations.map((tie) => moved(tie, idOf, sourceOf))
  const { pairs, added: fresh } = matchTies(first.relations, ties)
  const same = new Map(
    pairs.filter(({ kind, basis }) => !kind && !basis).map(({ before, after }) => [before, after] as const),
  )
  const takenTies = new Set(first.relations.map(({ id }) => id))
  const told = new Set([...fresh, ...pairs.filter(({ kind, basis }) => kind || basis).map(({ after }) => after)])
  const joined: EntenteMap = {
    title,
    language: first.language,
    sources,
    actorTypes: { ...other.actorTypes, ...first.actorTypes },
    relationKinds: { ...other.relationKinds, ...first.relationKinds },
    actors: [
      ...first.actors.map((actor) => withSide(actor, inBoth.has(actor.id) ? 'both' : 'first')),
      ...added.map((actor) => withSide({ ...actor, id: idOf.get(actor.id) ?? actor.id }, 'second')),
    ],
    relations: [
      ...first.relations.map((tie) => {
        const twin = same.get(tie)
        return twin ? withSide({ ...tie, evidence: joinEvidence(tie, twin) }, 'both') : withSide(tie, 'first')
      }),
      ...ties
        .filter((tie) => told.has(tie))
        .map((tie) => withSide({ ...tie, id: freeId(tie.id, takenTies) }, 'second')),
    ],
    positions: first.positions,
    steps: [],
  }
  return withTitles(joined, titleOf(first), titleOf(second))
}

/** In the tongue of its map, so that a plain text of one is not taken for the other's language. */
const titleOf = ({ title, language }: EntenteMap): Text => (typeof title === 'string' ? { [language]: title } : title)

/** Plain texts say their language where it is not that of the map that they come into. */
function spokenFor(map: EntenteMap, language: string): EntenteMap {
  if (map.language === language) return map
  const say = (text: Text): Text => (typeof text === 'string' ? { [map.language]: text } : text)
  const said = <Row extends object>(row: Row, ...fields: readonly (keyof Row)[]): Row => {
    const texts = fields.flatMap((field) => {
      const text = row[field]
      return typeof text === 'string' ? [[field, say(text)] as const] : []
    })
    return texts.length === 0 ? row : { ...row, ...Object.fromEntries(texts) }
  }
  return {
    ...map,
    actors: map.actors.map((actor) => said(actor, 'name', 'short', 'role', 'summary')),
    relations: map.relations.map((tie) => ({
      ...said(tie, 'label'),
      evidence: tie.evidence.map((piece) => said(piece, 'quote', 'note')),
    })),
  }
}

/** Of the second map's actors that the first has too: whom they are there. Each is matched once. */
function matchActors(first: readonly Actor[], second: readonly Actor[]): Map<ActorId, ActorId> {
  const open = new Map(first.map((actor) => [actor.id, actor]))
  const found = new Map<ActorId, ActorId>()
  for (const { id } of second) if (open.delete(id)) found.set(id, id)
  const byName = new Map<string, ActorId>()
  for (const actor of open.values())
    for (const name of namesOf(actor)) if (!byName.has(name)) byName.set(name, actor.id)
  for (const actor of second) {
    if (found.has(actor.id)) continue
    const match = namesOf(actor)
      .map((name) => byName.get(name))
      .find((id) => id !== undefined && open.has(id))
    if (match === undefined) continue
    open.delete(match)
    found.set(actor.id, match)
  }
  return found
}

const namesOf = ({ name, short = '', aliases = [] }: Actor): readonly string[] =>
  [name, short]
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .concat(aliases)
    .map(foldName)
    .filter((folded) => folded !== '')

function joinSources(first: readonly Source[], second: readonly Source[]) {
  const sources = [...first]
  const taken = new Set(first.map(({ id }) => id))
  const sourceOf = new Map<string, string>()
  for (const source of second) {
    const twin = first.find(({ title, URL }) => title === source.title && URL === source.URL)
    const id = twin?.id ?? freeId(source.id, taken)
    if (!twin) sources.push({ ...source, id })
    sourceOf.set(source.id, id)
  }
  return { sources, sourceOf }
}

const moved = (tie: Relation, idOf: ReadonlyMap<string, string>, sourceOf: ReadonlyMap<string, string>): Relation => ({
  ...tie,
  from: idOf.get(tie.from) ?? tie.from,
  to: idOf.get(tie.to) ?? tie.to,
  evidence: tie.evidence.map((piece) => ({
    ...piece,
    ...(piece.source === undefined ? {} : { source: sourceOf.get(piece.source) ?? piece.source }),
    ...(piece.by === undefined ? {} : { by: idOf.get(piece.by) ?? piece.by }),
  })),
})

function joinEvidence(tie: Relation, twin: Relation): Relation['evidence'] {
  const there = new Set(tie.evidence.map((piece) => JSON.stringify(piece)))
  return [...tie.evidence, ...twin.evidence.filter((piece) => !there.has(JSON.stringify(piece)))]
}

/** Takes the id, or it with the next number that is free. */
function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  taken.add(free)
  return free
}

/** “First / Second”, for a map that has no title of its own yet. */
export const joinedTitle = (first: EntenteMap, second: EntenteMap, language: string): string =>
  [first, second].map((map) => textIn(map.title, language, map.language)).join(' / ')
