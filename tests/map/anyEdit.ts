import fc from 'fast-check'
import { changeAbout } from '~/map/editAbout.ts'
import { addActor, changeActor, deleteActor } from '~/map/editActors.ts'
import { addEvidence, changeEvidence, deleteEvidence, moveEvidence } from '~/map/editEvidence.ts'
import { addKind, addType, changeKind, changeType, deleteKind, deleteType } from '~/map/editKinds.ts'
import { addRelation, changeRelation, deleteRelations } from '~/map/editRelations.ts'
import { addSource, changeSource, deleteSource } from '~/map/editSources.ts'
import { withText } from '~/map/editText.ts'
import { bases, type EntenteMap, heads, shapes, signs } from '~/map/map.ts'
import { mergeActors } from '~/map/mergeActors.ts'
import { moveActors } from '~/map/moveActors.ts'

export type AnyEdit = (map: EntenteMap) => EntenteMap

/** Of some rows one, by a number; an id of none when there are none. */
const pick = (rows: readonly { readonly id: string }[], number: number): string =>
  rows[number % Math.max(1, rows.length)]?.id ?? 'nobody'
const keyOf = (table: object, number: number, more: readonly string[]): string => {
  const keys = [...Object.keys(table), ...more]
  return keys[number % keys.length] ?? ''
}

const n = fc.nat(20)
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('', '__proto__', 'toString', 'Токаев', 'A B', 'north'),
)
const text = fc.oneof(words, fc.dictionary(fc.constantFrom('en', 'ru', 'nonsense', '__proto__'), words))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const date = fc.oneof(words, fc.constantFrom('2022-01-05', '2022-02-30', '7/1/22', '2019/..', '2022/2021'))
const strength = fc.oneof(fc.double(), fc.constantFrom(0, -1, 2))
const color = fc.oneof(words, fc.constantFrom('#0072b2', 'red'))
const kind = fc.oneof(words, fc.constantFrom('support', 'unknown', 'trade'))

const aboutActor = fc.record(
  {
    name: text,
    short: maybe(text),
    type: kind,
    role: maybe(text),
    summary: maybe(text),
    aliases: maybe(fc.array(words)),
  },
  { requiredKeys: [] },
)
const aboutTie = fc.record(
  {
    kind,
    mutual: maybe(fc.boolean()),
    sign: maybe(fc.constantFrom(...signs)),
    label: maybe(text),
    when: maybe(date),
    strength: maybe(strength),
  },
  { requiredKeys: [] },
)
const aboutPiece = fc.record(
  {
    source: maybe(words),
    locator: maybe(words),
    by: maybe(words),
    quote: maybe(text),
    note: maybe(text),
    private: maybe(fc.boolean()),
  },
  { requiredKeys: [] },
)
const look = fc.record(
  {
    label: maybe(text),
    sign: maybe(fc.constantFrom(...signs)),
    color: maybe(color),
    head: maybe(fc.constantFrom(...heads)),
  },
  { requiredKeys: [] },
)
const shape = fc.record({ label: maybe(text), shape: maybe(fc.constantFrom(...shapes)) }, { requiredKeys: [] })
const about = fc.record(
  {
    title: maybe(text),
    subtitle: maybe(text),
    description: maybe(text),
    language: fc.oneof(words, fc.constantFrom('ru', 'english')),
    authors: maybe(fc.array(words)),
    licence: maybe(words),
  },
  { requiredKeys: [] },
)
const fields = fc.dictionary(fc.oneof(words, fc.constantFrom('title', 'id', 'author')), fc.jsonValue({ maxDepth: 2 }))

/** Any one edit, with sense or without: of a map that has no problem it must make one that has none. */
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.oneof(
  fc.tuple(text, kind).map(
    ([name, type]): AnyEdit =>
      (map) =>
        addActor(map, { name, type, at: { x: 1, y: 2 } }).map,
  ),
  fc.tuple(n, aboutActor).map(
    ([at, change]): AnyEdit =>
      (map) =>
        changeActor(map, pick(map.actors, at), change),
  ),
  n.map(
    (at): AnyEdit =>
      (map) =>
        deleteActor(map, pick(map.actors, at)),
  ),
  fc.tuple(n, n, kind).map(
    ([from, to, each]): AnyEdit =>
      (map) =>
        addRelation(map, { from: pick(map.actors, from), to: pick(map.actors, to), kind: each }).map,
  ),
  fc.tuple(n, n, aboutTie).map(
    ([at, end, change]): AnyEdit =>
      (map) =>
        changeRelation(map, pick(map.relations, at), { ...change, from: pick(map.actors, end) }),
  ),
  fc.array(n, { maxLength: 3 }).map(
    (at): AnyEdit =>
      (map) =>
        deleteRelations(
          map,
          at.map((each) => pick(map.relations, each)),
        ),
  ),
  fc.tuple(n, fc.constantFrom(...bases), aboutPiece).map(
    ([at, basis, piece]): AnyEdit =>
      (map) =>
        addEvidence(map, pick(map.relations, at), { basis, source: pick(map.sources, at), ...defined(piece) }),
  ),
  fc.tuple(n, n, aboutPiece).map(
    ([at, place, change]): AnyEdit =>
      (map) =>
        changeEvidence(map, pick(map.relations, at), place % 3, change),
  ),
  fc.tuple(n, n).map(
    ([at, place]): AnyEdit =>
      (map) =>
        deleteEvidence(map, pick(map.relations, at), place % 3),
  ),
  fc.tuple(n, n, n).map(
    ([at, place, to]): AnyEdit =>
      (map) =>
        moveEvidence(map, pick(map.relations, at), place % 3, to % 3),
  ),
  fc.tuple(words, fields).map(
    ([name, each]): AnyEdit =>
      (map) =>
        addSource(map, name, each).map,
  ),
  fc.tuple(n, fields).map(
    ([at, each]): AnyEdit =>
      (map) =>
        changeSource(map, pick(map.sources, at), each),
  ),
  n.map(
    (at): AnyEdit =>
      (map) =>
        deleteSource(map, pick(map.sources, at)),
  ),
  fc.tuple(text, look).map(
    ([label, each]): AnyEdit =>
      (map) =>
        addKind(map, { ...defined(each), label }).map,
  ),
  fc.tuple(n, look).map(
    ([at, each]): AnyEdit =>
      (map) =>
        changeKind(map, keyOf(map.relationKinds, at, ['support']), each),
  ),
  fc.tuple(n, kind).map(
    ([at, into]): AnyEdit =>
      (map) =>
        deleteKind(map, keyOf(map.relationKinds, at, ['support', 'unknown']), into),
  ),
  fc.tuple(text, shape).map(
    ([label, each]): AnyEdit =>
      (map) =>
        addType(map, { ...defined(each), label }).map,
  ),
  fc.tuple(n, shape).map(
    ([at, each]): AnyEdit =>
      (map) =>
        changeType(map, keyOf(map.actorTypes, at, ['person']), each),
  ),
  fc.tuple(n, kind).map(
    ([at, into]): AnyEdit =>
      (map) =>
        deleteType(map, keyOf(map.actorTypes, at, ['person', 'unknown']), into),
  ),
  fc.tuple(n, n).map(
    ([kept, gone]): AnyEdit =>
      (map) =>
        mergeActors(map, pick(map.actors, kept), pick(map.actors, gone)),
  ),
  about.map(
    (change): AnyEdit =>
      (map) =>
        changeAbout(map, change),
  ),
  fc.tuple(n, fc.constantFrom('en', 'ru', 'kk'), words).map(
    ([at, language, said]): AnyEdit =>
      (map) => {
        const id = pick(map.actors, at)
        const role = map.actors.find((actor) => actor.id === id)?.role
        return changeActor(map, id, { role: withText(role, language, map.language, said) })
      },
  ),
  n.map(
    (at): AnyEdit =>
      (map) =>
        moveActors(map, { [pick(map.actors, at)]: { x: at, y: 0 - at } }),
  ),
)

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
