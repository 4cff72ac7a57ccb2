// Relation kinds and actor types: the built-in ones, what a map changes about them, and its own.
import {
  type Actor,
  type ActorType,
  builtInKinds,
  builtInTypes,
  type EntenteMap,
  type Head,
  type Relation,
  type RelationKind,
  type Shape,
  type Sign,
  type Text,
} from './map.ts'
import { once } from './once.ts'

/** `undeclared`: used in the map, and neither built in nor defined there. */
export type Origin = 'built-in' | 'own' | 'undeclared'

export type Kind = {
  readonly key: string
  readonly origin: Origin
  /** Undefined unless the map gives one: i18n words the built-in ones; the key stands in for the others. */
  readonly label: Text | undefined
  readonly sign: Sign
  /** `#rrggbb`, undefined unless the map gives one: the theme colours the built-in ones. */
  readonly color: string | undefined
  readonly head: Head
}

export type ActorKind = {
  readonly key: string
  readonly origin: Origin
  /** As for `Kind`. */
  readonly label: Text | undefined
  readonly shape: Shape
}

type Kinds = Pick<EntenteMap, 'relationKinds'>
type Types = Pick<EntenteMap, 'actorTypes'>

const builtInKind: ReadonlyMap<string, { readonly sign: Sign; readonly head: Head }> = new Map([
  ['support', { sign: 1, head: 'triangle' }],
  ['opposition', { sign: -1, head: 'bar' }],
  ['intervention', { sign: 0, head: 'chevron' }],
  ['affiliation', { sign: 0, head: 'none' }],
])

const builtInShape: ReadonlyMap<string, Shape> = new Map([
  ['person', 'circle'],
  ['state', 'square'],
  ['organisation', 'hexagon'],
  ['alliance', 'hexagon'],
  ['group', 'diamond'],
  ['media', 'card'],
])

/** Every key has an answer: a kind that nobody declared says nothing of friend or foe. */
export function kindOf(map: Kinds, key: string): Kind {
  const own: RelationKind = ownEntry(map.relationKinds, key) ?? {}
  const base = builtInKind.get(key) ?? { sign: 0, head: 'triangle' }
  return {
    key,
    origin: originOf(builtInKind, map.relationKinds, key),
    label: own.label,
    sign: own.sign ?? base.sign,
    color: own.color,
    head: own.head ?? base.head,
  }
}

export function actorTypeOf(map: Types, key: string): ActorKind {
  const own: ActorType = ownEntry(map.actorTypes, key) ?? {}
  const shape = own.shape ?? builtInShape.get(key) ?? 'circle'
  return { key, origin: originOf(builtInShape, map.actorTypes, key), label: own.label, shape }
}

/** The built-in ones, then the map's own, then what its relations use undeclared, each in the order of the file. */
export function kindsOf(map: Kinds & { readonly relations: readonly Relation[] }): readonly Kind[] {
  const keys = new Set<string>([...builtInKinds, ...Object.keys(map.relationKinds), ...kindsUsed(map.relations)])
  return [...keys].map((key) => kindOf(map, key))
}

/** Likewise. */
export function actorTypesOf(map: Types & { readonly actors: readonly Actor[] }): readonly ActorKind[] {
  const keys = new Set<string>([...builtInTypes, ...Object.keys(map.actorTypes), ...typesUsed(map.actors)])
  return [...keys].map((key) => actorTypeOf(map, key))
}

const kindsUsed = once((relations: readonly Relation[]): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const { kind } of relations) keys.add(kind)
  return keys
})

const typesUsed = once((actors: readonly Actor[]): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const { type } of actors) keys.add(type)
  return keys
})

function originOf(builtIn: ReadonlyMap<string, unknown>, own: object, key: string): Origin {
  if (builtIn.has(key)) return 'built-in'
  return Object.hasOwn(own, key) ? 'own' : 'undeclared'
}

function ownEntry<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
