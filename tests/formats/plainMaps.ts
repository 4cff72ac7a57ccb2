import fc from 'fast-check'
import { type Actor, bases, type EntenteMap, type Evidence, emptyMap, type Relation, signs } from '~/map/map.ts'

// Maps of which every other format can say nearly all: words that no program trims, names that no reader guesses at.

const alphabet = [
  ...'abcXYZ019 _-.,;|"\'<>&=+@#[]{}()әЖñ漢🙂%*:/\\\n\t',
  '\u00a0',
  '\ufffd',
  '\u202e',
  '\u0301',
  '\r',
  '\u0085',
]
const word = fc
  .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join('').trim())
  .filter((each) => each !== '')
const text = fc.oneof(word, fc.record({ en: word, ru: word }), fc.record({ ru: word, kk: word }))
const id = fc.uniqueArray(word, { minLength: 1, maxLength: 5 })
const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { minLength: 1, maxLength: 3 }))
const names = [
  ...['born', 'a b', 'a.b', 'возраст', 'résumé', 'label 2', 'Sent (UTC)', 'ports'],
  // Names that our reader knows, for something else.
  ...['count', 'year', 'weight', 'class', 'actor 1', 'timeset', 'name:xx', 'when (UTC)'],
  // Names that a format has for something of its own.
  ...[
    'v',
    'data',
    'attributes',
    'metadata',
    'properties',
    'position',
    'group',
    'selected',
    'key',
    'graphics',
    'parent',
  ],
]
const extra = fc.dictionary(fc.constantFrom(...names), value, { minKeys: 1 })

const actorOf = (each: string): fc.Arbitrary<Actor> =>
  fc.record(
    {
      id: fc.constant(each),
      name: text,
      type: fc.constantFrom('person', 'state', 'unknown', 'a type of its own'),
      short: text,
      role: text,
      summary: text,
      aliases: fc.array(word, { minLength: 1, maxLength: 3 }),
      extra,
    },
    { requiredKeys: ['id', 'name', 'type'] },
  )

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    basis: fc.constantFrom(...bases),
    source: fc.constantFrom('book', 'page'),
    locator: word,
    by: word.map((each) => `by ${each}`),
    quote: text,
    note: text,
  },
  { requiredKeys: ['basis'] },
)

const relationOf =
  (actors: readonly string[]) =>
  (each: string): fc.Arbitrary<Relation> =>
    fc.record(
      {
        id: fc.constant(`tie ${each}`),
        from: fc.constantFrom(...actors),
        to: fc.constantFrom(...actors),
        kind: fc.constantFrom('support', 'opposition', 'affiliation', 'unknown', 'trades with', 'arrow', 'EDGE_OF'),
        mutual: fc.constant(true),
        sign: fc.constantFrom(...signs),
        label: text,
        when: fc.constantFrom('2022', '2022-01-05', '2019/..', '2022-01~', '201X', '1872/1904'),
        strength: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(0.5, 12.25, 1e-7, 3e21)),
        evidence: fc.array(evidence, { maxLength: 3 }),
        extra,
      },
      { requiredKeys: ['id', 'from', 'to', 'kind', 'evidence'] },
    )

const rows = <T>(keys: readonly string[], row: (key: string) => fc.Arbitrary<T>) => fc.tuple(...keys.map(row))

export const plainMap: fc.Arbitrary<EntenteMap> = fc
  .tuple(id, fc.uniqueArray(word, { maxLength: 5 }), word, fc.boolean(), fc.boolean())
  .chain(([actors, relations, title, isPlaced, shareIds]) =>
    fc
      .record({
        title: fc.constant(title),
        actors: rows(actors, actorOf),
        relations: rows(relations, relationOf(actors)),
      })
      .map((parts) => ({
        ...emptyMap,
        ...parts,
        // An actor and a tie may have the same id.
        relations: parts.relations.map((each, at) =>
          at === 0 && shareIds ? { ...each, id: actors[0] ?? each.id } : each,
        ),
        subtitle: 'Under it',
        authors: ['One, A.', 'Two'],
        licence: 'CC0-1.0',
        sources: [
          { id: 'book', type: 'book', title: 'A book' },
          { id: 'page', type: 'webpage', title: 'https://example.org/a?b=c', URL: 'https://example.org/a?b=c' },
        ],
        positions: isPlaced
          ? Object.fromEntries(actors.map((each, at) => [each, { x: 200 * at, y: 0 - 100.5 * at }]))
          : {},
      })),
  )
