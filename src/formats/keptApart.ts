// Kinds of tie and types of actor that two maps call by one key and mean differently.
import { actorTypeOf, kindOf } from '~/map/kinds.ts'
import { type ActorType, builtInKinds, builtInTypes, type EntenteMap, type RelationKind, type Text } from '~/map/map.ts'
import { freeId } from './buildActors.ts'

/** `list`: as the fields of a map. `as`: the key that it has beside the other one. */
export type KeptApart = {
  readonly list: 'relationKinds' | 'actorTypes'
  readonly key: string
  readonly as: string
  readonly label: Text
}

export type Apart = {
  readonly kept: readonly KeptApart[]
  readonly kinds: { readonly [key: string]: RelationKind }
  readonly types: { readonly [key: string]: ActorType }
}

/** `kinds` and `types`: those of the second map under their new keys. */
export function keptApart(open: EntenteMap, more: EntenteMap): Apart {
  const kinds = Object.keys({ ...open.relationKinds, ...more.relationKinds }).filter((key) => {
    const [here, there] = [kindOf(open, key), kindOf(more, key)]
    const isUsed = isSaid(here.origin) && isSaid(there.origin) && more.relations.some(({ kind }) => kind === key)
    return (
      isUsed &&
      (here.sign !== there.sign ||
        here.head !== there.head ||
        isOther(here.label, there.label) ||
        isOther(here.color, there.color))
    )
  })
  const types = Object.keys({ ...open.actorTypes, ...more.actorTypes }).filter((key) => {
    const [here, there] = [actorTypeOf(open, key), actorTypeOf(more, key)]
    const isUsed = isSaid(here.origin) && isSaid(there.origin) && more.actors.some(({ type }) => type === key)
    return isUsed && (here.shape !== there.shape || isOther(here.label, there.label))
  })
  const takenKinds = new Set([...builtInKinds, ...Object.keys(open.relationKinds), ...Object.keys(more.relationKinds)])
  const takenTypes = new Set([...builtInTypes, ...Object.keys(open.actorTypes), ...Object.keys(more.actorTypes)])
  for (const { kind } of [...open.relations, ...more.relations]) takenKinds.add(kind)
  for (const { type } of [...open.actors, ...more.actors]) takenTypes.add(type)
  const newKinds = kinds.map((key): readonly [string, string, RelationKind & Labelled] => {
    const { sign, head } = kindOf(more, key)
    const label = toldApart(kindOf(open, key).label, kindOf(more, key).label, key)
    return [key, take(key, takenKinds), { ...more.relationKinds[key], label, sign, head }]
  })
  const newTypes = types.map((key): readonly [string, string, ActorType & Labelled] => {
    const { shape } = actorTypeOf(more, key)
    const label = toldApart(actorTypeOf(open, key).label, actorTypeOf(more, key).label, key)
    return [key, take(key, takenTypes), { ...more.actorTypes[key], label, shape }]
  })
  return {
    kept: [
      ...newKinds.map(([key, as, { label }]) => ({ list: 'relationKinds', key, as, label }) as const),
      ...newTypes.map(([key, as, { label }]) => ({ list: 'actorTypes', key, as, label }) as const),
    ],
    kinds: Object.fromEntries(newKinds.map(([, as, kind]) => [as, kind])),
    types: Object.fromEntries(newTypes.map(([, as, type]) => [as, type])),
  }
}

type Labelled = { readonly label: Text }

const isSaid = (origin: string): boolean => origin !== 'undeclared'

/** Nobody could tell two by one word. */
function toldApart(here: Text | undefined, there: Text | undefined, key: string): Text {
  if (there !== undefined && JSON.stringify(here) !== JSON.stringify(there)) return there
  if (there === undefined || typeof there === 'string') return `${there ?? key} (2)`
  return Object.fromEntries(Object.entries(there).map(([tag, words]) => [tag, `${words} (2)`]))
}

/** What one of the two leaves open is no difference. */
const isOther = (a: unknown, b: unknown): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b)

function take(key: string, taken: Set<string>): string {
  const as = freeId(key, taken)
  taken.add(as)
  return as
}
