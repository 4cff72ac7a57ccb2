import { type Change, changeRow } from './changeRow.ts'
import { actorTypesOf, kindsOf } from './kinds.ts'
import type { ActorType, EntenteMap, RelationKind, Text } from './map.ts'
import { newId } from './newId.ts'
import { isKind, isType, soundKind, soundType } from './soundFields.ts'
import { textIn } from './text.ts'

/** A kind of the map's own, with a key made from its label; '' without a label, and nothing is added. */
export function addKind(map: EntenteMap, { label, ...look }: RelationKind & { readonly label: Text }) {
  const key = keyOf(map, label, kindsOf(map), 'kind')
  return key === '' ? { map, key } : { map: changeKind(map, key, { label, ...look }), key }
}

export function addType(map: EntenteMap, { label, ...look }: ActorType & { readonly label: Text }) {
  const key = keyOf(map, label, actorTypesOf(map), 'type')
  return key === '' ? { map, key } : { map: changeType(map, key, { label, ...look }), key }
}

/** Restyles a kind: a built-in one, one of the map's own, or one that its relations use undeclared. */
export function changeKind(map: EntenteMap, key: string, change: Change<RelationKind>): EntenteMap {
  const relationKinds = changeEntry(map.relationKinds, key, change, soundKind)
  return relationKinds === map.relationKinds ? map : { ...map, relationKinds }
}

export function changeType(map: EntenteMap, key: string, change: Change<ActorType>): EntenteMap {
  const actorTypes = changeEntry(map.actorTypes, key, change, soundType)
  return actorTypes === map.actorTypes ? map : { ...map, actorTypes }
}

/**
 * Without what the map says about a kind. Its relations become of another kind, which they must when it is one of the map's
 * own: with `into` none of the map's, nothing changes. A built-in kind goes back to its own look.
 */
export function deleteKind(map: EntenteMap, key: string, into: string): EntenteMap {
  const { [key]: _kind, ...relationKinds } = map.relationKinds
  const isUsed = map.relations.some(({ kind }) => kind === key)
  if (isUsed && !isKind({ relationKinds }, into)) return map
  if (!isUsed && !Object.hasOwn(map.relationKinds, key)) return map
  return {
    ...map,
    relationKinds,
    relations: isUsed ? map.relations.map((tie) => (tie.kind === key ? { ...tie, kind: into } : tie)) : map.relations,
  }
}

export function deleteType(map: EntenteMap, key: string, into: string): EntenteMap {
  const { [key]: _type, ...actorTypes } = map.actorTypes
  const isUsed = map.actors.some(({ type }) => type === key)
  if (isUsed && !isType({ actorTypes }, into)) return map
  if (!isUsed && !Object.hasOwn(map.actorTypes, key)) return map
  return {
    ...map,
    actorTypes,
    actors: isUsed ? map.actors.map((actor) => (actor.type === key ? { ...actor, type: into } : actor)) : map.actors,
  }
}

function keyOf(map: EntenteMap, label: Text, known: readonly { readonly key: string }[], otherwise: string): string {
  const words = textIn(label, map.language, map.language).trim()
  return words === ''
    ? ''
    : newId(
        words,
        known.map(({ key }) => key),
        otherwise,
      )
}

function changeEntry<T extends object>(
  table: { readonly [key: string]: T },
  key: string,
  change: Change<T>,
  sound: Parameters<typeof changeRow>[2],
): { readonly [key: string]: T } {
  const before = Object.hasOwn(table, key) ? table[key] : undefined
  // Nothing is asked of an entry: an empty one is a kind without a look of its own.
  const next = changeRow(before ?? ({} as T), change, sound)
  return next === before || (before === undefined && Object.keys(next).length === 0) ? table : { ...table, [key]: next }
}
