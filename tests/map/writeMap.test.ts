import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allAtOnce } from '~/map/allAtOnce.ts'
import { type EntenteMap, emptyMap } from '~/map/map.ts'
import { parseMap } from '~/map/parseMap.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { serializeMap, writeMap } from '~/map/writeMap.ts'
import { writeMapSteps } from '~/map/writeMapSteps.ts'
import { anyMap } from './anyMap.ts'
import { corpus } from './corpus.ts'

test('fields are written in one order, unknown ones last, empty lists not at all', () => {
  const map: EntenteMap = {
    extra: { later: [1], $schema: 'x' },
    steps: [
      {
        title: 'T',
        legend: false,
        id: 'one',
        ask: { names: ['a'], extra: { later: 2 } },
        view: { b: ['y'], a: ['x'] },
      },
    ],
    positions: { a: { y: 2, x: 1, extra: { pinned: true } } },
    relationKinds: {},
    relations: [
      {
        evidence: [{ note: 'n', basis: 'stated', source: 's', extra: { seen: true } }],
        kind: 'support',
        to: 'a',
        from: 'a',
        id: 'r',
        extra: { when: 'some day' },
      },
    ],
    actors: [{ type: 'person', name: 'Anna', id: 'a' }],
    sources: [{ title: 'S', id: 's' }],
    actorTypes: {},
    language: 'en',
    title: 'A map',
  }
  expect(writeMap(map)).toBe(
    `${JSON.stringify(
      {
        format: 'entente',
        version: 1,
        title: 'A map',
        language: 'en',
        sources: [{ id: 's', title: 'S' }],
        actors: [{ id: 'a', name: 'Anna', type: 'person' }],
        relations: [
          {
            id: 'r',
            from: 'a',
            to: 'a',
            kind: 'support',
            evidence: [{ source: 's', basis: 'stated', note: 'n', seen: true }],
            when: 'some day',
          },
        ],
        positions: { a: { x: 1, y: 2, pinned: true } },
        steps: [
          { id: 'one', title: 'T', view: { b: ['y'], a: ['x'] }, legend: false, ask: { names: ['a'], later: 2 } },
        ],
        later: [1],
        $schema: 'x',
      },
      null,
      2,
    )}\n`,
  )
})

test('an empty map is a file that says what it is', () => {
  expect(serializeMap(emptyMap)).toEqual({
    format: 'entente',
    version: 1,
    title: '',
    language: 'en',
    actors: [],
    relations: [],
  })
})

test('a carried field never overrides a known one, and never reaches a prototype', () => {
  const evil = JSON.parse('{"title":"evil","format":"evil","version":9,"actors":5,"__proto__":{"x":1},"subtitle":5}')
  const written = serializeMap({ ...emptyMap, title: 'good', extra: evil })
  expect(written).toEqual({
    format: 'entente',
    version: 1,
    title: 'good',
    language: 'en',
    actors: [],
    relations: [],
    subtitle: 5,
  })
  expect(Object.getPrototypeOf(written)).toBe(Object.prototype)
})

test('a date that nobody understands is written back, until it is replaced', () => {
  const input = {
    format: 'entente',
    version: 1,
    title: '',
    language: 'en',
    actors: [{ id: 'a', name: 'A', type: 'person' }],
    relations: [{ id: 'r', from: 'a', to: 'a', kind: 'support', when: 'winter of discontent' }],
  }
  const map = parseMap(input).value ?? emptyMap
  expect(serializeMap(map)).toEqual(input)
  const relations = map.relations.map((relation) => ({ ...relation, when: '1978-24' }))
  expect(serializeMap({ ...map, relations })).toMatchObject({ relations: [{ when: '1978-24' }] })
})

describe('read, written and read again, a map is the same', () => {
  test.each(corpus)('$name', ({ map }) => {
    const { value } = parseMap(map)
    if (value !== null) expect(parseMapText(writeMap(value)).value).toEqual(value)
  })

  test('whatever is in it', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const text = writeMap(map)
        expect(parseMapText(text)).toEqual({ value: map, problems: [] })
        expect(writeMap(parseMapText(text).value ?? emptyMap)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })
})

test('a step at a time it is the same text', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      expect(allAtOnce(writeMapSteps(map)).join('')).toBe(writeMap(map))
    }),
  )
  const rows = Array.from({ length: 2500 }, (_, at) => ({ id: `a${at}`, name: `A\n${at}`, type: 'person' }))
  const large: EntenteMap = {
    ...emptyMap,
    actors: rows,
    positions: Object.fromEntries(rows.map(({ id }) => [id, { x: 1, y: 2 }])),
  }
  const steps = writeMapSteps(large)
  let breaths = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) breaths++
  expect(step.value.join('')).toBe(writeMap(large))
  expect(breaths).toBeGreaterThan(4)
})
