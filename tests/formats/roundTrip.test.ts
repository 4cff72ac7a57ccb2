import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildMap } from '~/formats/buildMap.ts'
import { formats, lossesAs, writeAs } from '~/formats/formats.ts'
import { gmlNames } from '~/formats/gmlName.ts'
import { guessPlan } from '~/formats/guessPlan.ts'
import type { Says } from '~/formats/losses.ts'
import { readFile } from '~/formats/readFile.ts'
import { extraName, sourceName } from '~/formats/tablesOf.ts'
import { textOf } from '~/formats/writeCsv.ts'
import { kindOf } from '~/map/kinds.ts'
import type { EntenteMap, Text } from '~/map/map.ts'
import { parseMap } from '~/map/parseMap.ts'
import { textIn } from '~/map/text.ts'
import { serializeMap } from '~/map/writeMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { plainMap } from './plainMaps.ts'

const never = (): never => {
  throw new Error('No such format')
}

const readBack = (bytes: Uint8Array) => {
  const { format, draft, problems } = readFile(bytes)
  if (draft === null) throw new Error(JSON.stringify(problems))
  const { map, problems: found } = buildMap(draft, guessPlan(draft))
  return { format, map, problems: found.filter(({ code }) => code !== 'near-names') }
}

/** One text where there is only that of the map's language. */
const plain = (text: Text | undefined, language: string) =>
  typeof text === 'object' && Object.keys(text).join() === language ? text[language] : text

/** Other programs show one name: where there is none in the map's language, another stands in for it. */
const shown = (text: Text | undefined, language: string) => {
  const whole =
    typeof text === 'object' && !(language in text) ? { ...text, [language]: textIn(text, language, language) } : text
  return plain(whole, language)
}

/** A map in the words that a format has for it. Both sides are put into them and compared. */
function inWordsOf(says: Says, map: EntenteMap) {
  const { language } = map
  const source = new Map(map.sources.map((each) => [each.id, sourceName(each)]))
  const tied = new Set(map.relations.flatMap(({ from, to }) => [from, to]))
  const fields = (extra: { readonly [field: string]: unknown } = {}) =>
    says.fields === 'none'
      ? {}
      : Object.fromEntries(
          Object.entries(extra).map(([name, value]) => [
            name,
            says.fields === 'typed' ? value : textOf(value as string),
          ]),
        )
  const actors = map.actors.filter(({ id }) => says.actors || tied.has(id))
  return {
    ...(says.about === 'none' ? {} : { title: map.title }),
    ...(says.about === 'all' ? { subtitle: map.subtitle, authors: map.authors, licence: map.licence } : {}),
    actors: actors.map(({ id, name, type, short, role, summary, aliases, extra }) =>
      says.actors
        ? {
            id,
            name: shown(name, language),
            type,
            ...{ short: plain(short, language), role: plain(role, language), summary: plain(summary, language) },
            aliases,
            extra: fields(extra),
          }
        : id,
    ),
    relations: map.relations.map(({ sign, label, evidence, extra, mutual, kind, ...rest }) => ({
      ...rest,
      kind,
      mutual: mutual === true,
      sign: sign ?? kindOf(map, kind).sign,
      label: shown(label, language),
      evidence: evidence.map((piece) => ({
        ...piece,
        source: piece.source === undefined ? undefined : source.get(piece.source),
        quote: plain(piece.quote, language),
        note: plain(piece.note, language),
      })),
      extra: fields(extra),
    })),
    positions: says.positions ? map.positions : {},
  }
}

const sorted = (value: ReturnType<typeof inWordsOf>) => ({
  ...value,
  actors: [...value.actors].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
})

const lossless = formats.filter(({ id }) => !['entente', 'gml', 'pajek'].includes(id))

describe.each(lossless.map((format) => [format.name, format] as const))('%s', (_name, format) => {
  test('reads back what it wrote, all that it can say', () => {
    fc.assert(
      fc.property(plainMap, (map) => {
        const says = format.writer.says
        fc.pre(says.actors || map.relations.length > 0)
        const { map: again, problems, format: found } = readBack(writeAs(format, map).bytes)
        expect(problems).toEqual([])
        expect(found).toBe(format.id)
        expect(sorted(inWordsOf(says, again))).toEqual(sorted(inWordsOf(says, map)))
        expect(parseMap(serializeMap(again)).problems).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

const format = (id: string) => formats.find((each) => each.id === id) ?? never()

describe('what two older formats can say comes back', () => {
  const map = mapOf(
    [
      actor('a', { name: 'Әлия "A" & co', type: 'state', summary: 'First\nsecond' }),
      actor('b', { extra: { born: 1953 } }),
    ],
    [
      tie('a support b', { label: 'helps', strength: 2.5, when: '2022-01' }),
      tie('b opposition a', { mutual: true, evidence: [{ basis: 'stated', quote: 'No.' }] }),
    ],
  )
  test('GML', () => {
    const { map: again, format: found, problems } = readBack(writeAs(format('gml'), map).bytes)
    expect([found, problems]).toEqual(['gml', []])
    expect(again).toEqual(map)
  })

  test('Pajek', () => {
    const { map: again, format: found, problems } = readBack(writeAs(format('pajek'), map).bytes)
    expect([found, problems]).toEqual(['pajek', []])
    expect(again.actors.map(({ name }) => name)).toEqual(['Әлия "A" & co', 'b'])
    expect(again.relations).toEqual([
      { id: '1-2', from: '1', to: '2', kind: 'support', label: 'helps', strength: 2.5, evidence: [] },
      { id: '2-1', from: '2', to: '1', kind: 'opposition', mutual: true, strength: 1, evidence: [] },
    ])
    expect(Object.values(again.positions)).toEqual(Object.values(map.positions))
  })
})

type Extra = { readonly extra?: { readonly [field: string]: unknown } }

const plainText = (words: string) => words.replace(/\s+/g, ' ')

test('GML reads back what it wrote, under names of fields that it can have', () => {
  const gml = format('gml')
  const renamed = (rows: readonly Extra[], use: 'actors' | 'relations') => {
    const names = rows.flatMap(({ extra = {} }) => Object.keys(extra).map((name) => extraName(name, use)))
    const plain = gmlNames(names, use)
    return ({ extra }: Extra) =>
      extra && {
        extra: Object.fromEntries(
          Object.entries(extra).map(([name, each]) => [plain.get(extraName(name, use)) ?? name, each]),
        ),
      }
  }
  const inGml = (map: EntenteMap): EntenteMap => ({
    ...map,
    actors: map.actors.map((each) => ({ ...each, ...renamed(map.actors, 'actors')(each) })),
    relations: map.relations.map((each) => ({ ...each, ...renamed(map.relations, 'relations')(each) })),
  })
  fc.assert(
    fc.property(plainMap, (map) => {
      const { map: again, problems, format: found } = readBack(writeAs(gml, map).bytes)
      expect([found, problems]).toEqual(['gml', []])
      expect(inWordsOf(gml.writer.says, again)).toEqual(inWordsOf(gml.writer.says, inGml(map)))
      const told = lossesAs(gml, map).some(({ code }) => code === 'field-names')
      expect(told).toBe(JSON.stringify(inGml(map)) !== JSON.stringify(map))
    }),
    { numRuns: 60 },
  )
})

test('Pajek reads back names, kinds, weights, words and directions, and tells what else there was', () => {
  const pajek = format('pajek')
  const inPajek = (map: EntenteMap) => {
    const number = new Map(map.actors.map(({ id }, at) => [id, String(at + 1)]))
    const ties = map.relations.map(({ from, to, kind, label, strength, mutual, sign }) => ({
      ...{ from: number.get(from), to: number.get(to), kind, mutual: mutual === true, strength: strength ?? 1 },
      label: label === undefined ? undefined : plainText(textIn(label, map.language, map.language)),
      // That a tie of a hostile kind is friendly cannot be said.
      isHostile: sign === -1 || kindOf(map, kind).sign === -1,
    }))
    return {
      title: plainText(map.title as string),
      names: map.actors.map(({ name }) => plainText(textIn(name, map.language, map.language))),
      ties: ties.map((each) => JSON.stringify(each)).sort(),
      places: map.actors.map(({ id }) => map.positions[id]),
    }
  }
  fc.assert(
    fc.property(plainMap, (map) => {
      const { map: again, problems, format: found } = readBack(writeAs(pajek, map).bytes)
      expect([found, problems]).toEqual(['pajek', []])
      expect(inPajek(again)).toEqual(inPajek(map))
      const told = new Set(lossesAs(pajek, map).map(({ code }) => code))
      expect(told.has('evidence')).toBe(map.relations.some(({ evidence }) => evidence.length > 0))
      expect(told.has('about')).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('what cannot be said is told before', () => {
  const map = mapOf(
    ['a', 'b', actor('lone', { role: 'r', extra: { list: [1] } })],
    [
      tie('a support b', {
        evidence: [
          { basis: 'stated', source: 's', extra: { more: 1 } },
          { basis: 'alleged', private: true },
        ],
      }),
    ],
    {
      subtitle: { en: 'x', ru: 'у' },
      authors: ['One'],
      sources: [{ id: 's', type: 'book', title: 'S', ISBN: '1' }],
      relationKinds: { trade: { color: '#112233' } },
      steps: [{ id: 'one' }, { id: 'two' }],
      extra: { figure: {} },
    },
  )
  const said = (id: string) => Object.fromEntries(lossesAs(format(id), map).map(({ code, count }) => [code, count]))
  expect(said('graphology')).toEqual({
    languages: 1,
    'map-fields': 1,
    steps: 2,
    sources: 1,
    kinds: 1,
    'evidence-fields': 1,
    private: 1,
  })
  expect(said('csv')).toEqual({
    ...said('graphology'),
    about: 3,
    loners: 1,
    'actor-fields': 3,
    positions: 3,
    'inner-fields': 1,
  })
  expect(said('pajek')).toEqual({
    ...{ about: 2, languages: 1, 'map-fields': 1, steps: 2, sources: 1, kinds: 1, private: 1 },
    ...{ 'actor-fields': 3, evidence: 1 },
  })
  expect(new TextDecoder().decode(writeAs(format('graphml'), map).bytes)).not.toContain('alleged')
})
