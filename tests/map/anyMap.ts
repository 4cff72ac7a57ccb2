import fc from 'fast-check'
import {
  type Actor,
  type ActorType,
  bases,
  type EntenteMap,
  type Evidence,
  heads,
  type Relation,
  type RelationKind,
  type Source,
  type Step,
  shapes,
  signs,
} from '~/map/map.ts'
import { reserved } from '~/map/reserved.ts'

const words = fc.string({ unit: 'binary', maxLength: 8 })
const text = fc.oneof(words, fc.dictionary(fc.constantFrom('en', 'ru', 'kk', 'pt-BR'), words, { minKeys: 1 }))
const key = fc.string({ minLength: 1, maxLength: 8 }).filter((each) => !reserved.has(each))
const json = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)))
const field = fc.string({ maxLength: 5 }).map((each) => `x-${each}`)
const extra = fc.dictionary(field, json, { minKeys: 1, maxKeys: 2 })
const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const positive = fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true })

const sourceOf = (id: string): fc.Arbitrary<Source> => extra.map((fields) => ({ ...fields, id }))

const actorType: fc.Arbitrary<ActorType> = fc.record(
  { label: text, shape: fc.constantFrom(...shapes), extra },
  { requiredKeys: [] },
)

const relationKind: fc.Arbitrary<RelationKind> = fc.record(
  {
    label: text,
    sign: fc.constantFrom(...signs),
    color: fc.constant('#00Ff00'),
    head: fc.constantFrom(...heads),
    extra,
  },
  { requiredKeys: [] },
)

const actorOf =
  (types: readonly string[]) =>
  (id: string): fc.Arbitrary<Actor> =>
    fc.record(
      {
        id: fc.constant(id),
        name: text,
        type: fc.constantFrom('person', 'unknown', ...types),
        short: text,
        role: text,
        summary: text,
        aliases: fc.array(words),
        extra,
      },
      { requiredKeys: ['id', 'name', 'type'] },
    )

const evidenceFrom = (sources: readonly string[]): fc.Arbitrary<Evidence> =>
  fc.record(
    {
      basis: fc.constantFrom(...bases),
      locator: words,
      by: words,
      quote: text,
      note: text,
      private: fc.boolean(),
      extra,
      ...(sources.length > 0 && { source: fc.constantFrom(...sources) }),
    },
    { requiredKeys: ['basis'] },
  )

const relationAmong =
  (actors: readonly string[], kinds: readonly string[], sources: readonly string[]) =>
  (id: string): fc.Arbitrary<Relation> =>
    fc.record(
      {
        id: fc.constant(id),
        from: fc.constantFrom(...actors),
        to: fc.constantFrom(...actors),
        kind: fc.constantFrom('support', 'unknown', ...kinds),
        mutual: fc.boolean(),
        sign: fc.constantFrom(...signs),
        label: text,
        when: fc.constantFrom('2022', '2022-01-05', '2019/..', '2022-01~', '201X'),
        strength: positive,
        evidence: fc.array(evidenceFrom(sources), { maxLength: 2 }),
        extra,
      },
      { requiredKeys: ['id', 'from', 'to', 'kind', 'evidence'] },
    )

const stepAmong =
  (actors: readonly string[], relations: readonly string[], sources: readonly string[]) =>
  (id: string): fc.Arbitrary<Step> => {
    const picked = (ids: readonly string[]) => fc.subarray([...ids])
    const both = { actors: picked(actors), relations: picked(relations), extra }
    const ask = { prompt: text, kinds: picked(relations), names: picked(actors), camps: fc.boolean(), extra }
    const cited = () =>
      fc.record({ source: fc.constantFrom(...sources), locator: words, extra }, { requiredKeys: ['source'] })
    return fc.record(
      {
        id: fc.constant(id),
        title: text,
        text,
        notes: text,
        view: fc.dictionary(field, fc.array(words, { maxLength: 2 })),
        shown: fc.record(both, { requiredKeys: [] }),
        emphasised: fc.record(both, { requiredKeys: [] }),
        frame: picked(actors),
        legend: fc.boolean(),
        ask: fc.record(ask, { requiredKeys: [] }),
        ...(sources.length > 0 && {
          sources: fc.array(cited(), { maxLength: 2 }),
        }),
        extra,
      },
      { requiredKeys: ['id'] },
    )
  }

const rowsOf = <T>(keys: readonly string[], row: (id: string) => fc.Arbitrary<T>) => fc.tuple(...keys.map(row))
const tableOf = <T>(keys: readonly string[], entry: fc.Arbitrary<T>) =>
  rowsOf(keys, (each) => entry.map((value) => [each, value] as const)).map((entries) => Object.fromEntries(entries))

const keys = fc.record({
  actors: fc.uniqueArray(key, { maxLength: 4 }),
  relations: fc.uniqueArray(key, { maxLength: 4 }),
  sources: fc.uniqueArray(key, { maxLength: 3 }),
  kinds: fc.uniqueArray(key, { maxLength: 2 }),
  types: fc.uniqueArray(key, { maxLength: 2 }),
  steps: fc.uniqueArray(key, { maxLength: 3 }),
})

/** Any map in which nothing is wrong. */
export const anyMap: fc.Arbitrary<EntenteMap> = keys.chain(({ actors, relations, sources, kinds, types, steps }) =>
  fc.record(
    {
      title: text,
      subtitle: text,
      description: text,
      language: fc.constantFrom('en', 'ru', 'zh-Hant'),
      authors: fc.array(words),
      licence: words,
      sources: rowsOf(sources, sourceOf),
      actorTypes: tableOf(types, actorType),
      relationKinds: tableOf(kinds, relationKind),
      actors: rowsOf(actors, actorOf(types)),
      relations: actors.length === 0 ? fc.constant([]) : rowsOf(relations, relationAmong(actors, kinds, sources)),
      positions: tableOf(actors, fc.record({ x: coordinate, y: coordinate, extra }, { requiredKeys: ['x', 'y'] })),
      steps: rowsOf(steps, stepAmong(actors, actors.length === 0 ? [] : relations, sources)),
      extra,
    },
    {
      requiredKeys: [
        'title',
        'language',
        'sources',
        'actorTypes',
        'relationKinds',
        'actors',
        'relations',
        'positions',
        'steps',
      ],
    },
  ),
)
