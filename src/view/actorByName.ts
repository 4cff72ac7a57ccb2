import { closestFinder, type Named } from '~/map/closest.ts'
import type { Actor, ActorId, EntenteMap, Text } from '~/map/map.ts'
import { nameOf } from '~/map/text.ts'

/** All that names depend on. */
type Cast = Pick<EntenteMap, 'actors' | 'language'>

/** What a reader writes for an actor, told apart where two have one name: “Georgia (georgia-2)”. */
export function actorNames(map: Cast, language: string): readonly { readonly id: ActorId; readonly name: string }[] {
  const counts = new Map<string, number>()
  const named = map.actors.map((actor) => ({ id: actor.id, name: nameOf(actor, language, map.language) }))
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  return named.map(({ id, name }) => ({ id, name: (counts.get(name) ?? 0) > 1 ? `${name} (${id})` : name }))
}

export type FoundActor = { readonly id: ActorId; readonly name: string }

/**
 * The actor that a text names: by its name as `actorNames` writes it, its id, any name or other name in any language.
 * Letters large or small are alike. `closest`: who may have been meant where none is.
 */
export function actorFinder(map: Cast, language: string) {
  const byName = new Map<string, ActorId>()
  const add = (name: string, id: ActorId) => {
    const key = folded(name)
    if (key !== '' && !byName.has(key)) byName.set(key, id)
  }
  for (const { id, name } of actorNames(map, language)) add(name, id)
  for (const { id } of map.actors) add(id, id)
  for (const actor of map.actors) for (const name of namesOf(actor)) add(name, actor.id)
  const names = new Map(map.actors.map((actor) => [actor.id, nameOf(actor, language, map.language)] as const))
  const closest = closestFinder(() =>
    map.actors.flatMap((actor): readonly Named<ActorId>[] =>
      [actor.id, ...namesOf(actor)].map((name) => ({ name, is: actor.id })),
    ),
  )
  const found = (id: ActorId | null | undefined): FoundActor | null =>
    id === null || id === undefined ? null : { id, name: names.get(id) ?? id }
  return {
    find: (text: string): FoundActor | null => found(byName.get(folded(text))),
    closest: (text: string): FoundActor | null => found(closest(text)),
  }
}
export type ActorFinder = ReturnType<typeof actorFinder>

const folded = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

function namesOf({ name, short, aliases = [] }: Actor): readonly string[] {
  return [...textsOf(name), ...textsOf(short), ...aliases]
}

const textsOf = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)

/** The languages that a map speaks: its own first, then those that any actor's name or its title has. */
export function languagesOf(map: Cast & Pick<EntenteMap, 'title'>): readonly string[] {
  const texts = [map.title, ...map.actors.map(({ name }) => name)]
  return [...new Set([map.language, ...texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)))])]
}

/** The language in which texts are written at first: the reader's where the map speaks it, else the map's own. */
export const writtenIn = (map: Cast & Pick<EntenteMap, 'title'>, language: string): string =>
  languagesOf(map).includes(language) ? language : map.language

/** Whether another actor has the name already, in any language. */
export const isNameTaken = (map: EntenteMap, name: string): boolean =>
  name.trim() !== '' && map.actors.some((actor) => textsOf(actor.name).some((each) => folded(each) === folded(name)))
