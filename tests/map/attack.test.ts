import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf } from '~/map/kinds.ts'
import { emptyMap } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { parseMap } from '~/map/parseMap.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { deepest } from '~/map/plainData.ts'
import { reserved } from '~/map/reserved.ts'
import { scanJson } from '~/map/scanJson.ts'
import { writeMap } from '~/map/writeMap.ts'

const head = { format: 'entente', version: 1, title: '', language: 'en' }
const anna = { id: 'a', name: 'Anna', type: 'person' }
const tie = { from: 'a', to: 'a', kind: 'support' }

describe('a hostile file', () => {
  test('cannot reach what every object inherits', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const evil = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    const text = `{"format":"entente","version":1,"title":${evil},"language":"en","__proto__":${evil},
      "actorTypes":${evil},"relationKinds":${evil},"positions":${evil},"sources":[{"id":"s","__proto__":${evil}}],
      "actors":[{"id":"__proto__","name":"x","type":"x"},{"id":"a","name":${evil},"type":"person","__proto__":${evil}}],
      "relations":[{"id":"r","from":"a","to":"a","kind":"support","__proto__":${evil},"evidence":[${evil}]}]}`
    const { value } = parseMapText(text)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(JSON.stringify(value)).not.toContain('polluted')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(value?.actors).toEqual([{ id: 'a', name: 'a', type: 'person' }])
  })

  test('cannot use any inherited name for an id, a kind, a type, a source, a place or a field', () => {
    const inherited = [...Object.getOwnPropertyNames(Object.prototype), 'prototype']
    expect([...reserved].toSorted()).toEqual(inherited.toSorted())
    for (const name of reserved) {
      const entry = Object.fromEntries([[name, { x: 0, y: 0 }]])
      const { value, problems } = parseMap({
        ...head,
        ...entry,
        actorTypes: entry,
        relationKinds: entry,
        positions: entry,
        sources: [{ id: name }],
        actors: [anna, { ...anna, id: name }, { ...anna, id: 'b', type: name }],
        relations: [
          { ...tie, id: name },
          { ...tie, id: 'r', kind: name },
          { ...tie, id: 's', to: name },
        ],
      })
      expect(value).toEqual({ ...emptyMap, actors: [anna] })
      expect(problems.map(({ code }) => code)).toEqual([
        'reserved-id',
        'reserved-key',
        'reserved-key',
        'reserved-id',
        'reserved-id',
        'reserved-id',
        'reserved-id',
        'no-actor',
        'reserved-key',
        'reserved-key',
      ])
    }
  })

  test('cannot make a kind of an inherited name', () => {
    expect(kindOf({ relationKinds: {} }, 'constructor')).toMatchObject({ origin: 'undeclared', label: undefined })
  })

  test('may have tens of thousands of problems, all reported, in time that grows as the file does', () => {
    const actors = Array.from({ length: 2500 }, (_, index) => ({
      id: `actor ${index}`,
      name: `Name ${index}`,
      type: 'persn',
    }))
    const relations = Array.from({ length: 10_000 }, (_, index) => ({
      id: `r${index}`,
      from: `actr ${index}`,
      to: `${index}`,
      kind: 'suport',
      when: 'x',
    }))
    const start = performance.now()
    const { value, problems } = parseMap({ ...head, actors, relations })
    expect(performance.now() - start).toBeLessThan(5000)
    expect([value?.actors.length, value?.relations.length, problems.length]).toEqual([2500, 0, 2500 + 4 * 10_000])
  })

  test('may hold long strings, which no problem repeats', () => {
    const long = 'x'.repeat(1_000_000)
    const { value, problems } = parseMap({
      ...head,
      subtitle: long,
      [long]: 1,
      language: long,
      actors: [
        { ...anna, id: long },
        { ...anna, id: long },
        { ...anna, name: { [long]: long }, type: long },
      ],
      relations: [
        { ...tie, id: long, kind: long, label: `{from|${long}`, when: long, evidence: [{ basis: long }] },
        { ...tie, id: 'r', to: `${long}y` },
      ],
      positions: { [long]: 1, [`${long}y`]: { x: 0, y: 0 } },
    })
    expect(value?.subtitle).toBe(long)
    expect(value?.actors.length).toBe(2)
    expect(JSON.stringify(problems).length).toBeLessThan(5000)
  })

  test('may be nested deep, and is read without recursion', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(parseMapText(deep)).toEqual({
      value: null,
      problems: [{ path: '', code: 'not-a-map', severity: 'error', values: { got: 'list' } }],
    })
    const { problems } = parseMapText(`{"format":"entente","version":1,"title":"","language":"en","later":${deep}}`)
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['later too-deep'])
    expect(parseMapText('['.repeat(100_000)).problems.map(({ code }) => code)).toEqual(['not-json'])
    expect(parseMapText('{"a":'.repeat(100_000)).problems.map(({ code }) => code)).toEqual(['not-json'])
  })

  test('may repeat keys at any depth, and is searched for them in time that grows as the file does', () => {
    const deep = `${'{"a":1,"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    expect(scanJson(deep)).toMatchObject({ breakAt: null, duplicates: { length: deepest } })
  })

  test('of an engine that runs out of stack is called too deep', () => {
    const { parse } = JSON
    JSON.parse = () => {
      throw new RangeError('Maximum call stack size exceeded')
    }
    try {
      expect(parseMapText('{}').problems).toEqual([
        { path: '', code: 'too-deep', severity: 'error', values: { levels: 200 } },
      ])
    } finally {
      JSON.parse = parse
    }
  })
})

describe('no input whatever makes reading throw', () => {
  test('not values of any kind', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
    })
    fc.assert(
      fc.property(anything, fc.dictionary(fc.constantFrom(...fields), anything), (value, some) => {
        parseMap(value)
        const { value: map, problems } = parseMap({ ...head, ...some })
        expect(problems.map(({ code }) => code)).not.toContain('unreadable')
        if (map === null) throw new Error('the map could not be opened')
        indexMap(map)
        // Not `toEqual`, which tells −0 from 0, as JSON does not.
        expect(JSON.stringify(parseMapText(writeMap(map)).value)).toBe(JSON.stringify(map))
      }),
      { numRuns: 200 },
    )
  })

  test('not objects that bite', () => {
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('bitten')
        },
      },
    )
    const getter = {
      get format() {
        throw new Error('bitten')
      },
    }
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const unreadable = { value: null, problems: [{ path: '', code: 'unreadable', severity: 'error', values: {} }] }
    expect([trap, getter, proxy, { ...head, actors: [trap] }].map(parseMap)).toEqual(Array(4).fill(unreadable))
  })

  test('not values that contain themselves', () => {
    const loop: unknown[] = []
    loop.push(loop)
    const { value, problems } = parseMap({ ...head, later: loop, sources: [{ id: 's', loop }] })
    expect(value?.sources).toEqual([{ id: 's' }])
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['sources[0].loop too-deep', 'later too-deep'])
  })

  test('not texts of any kind', () => {
    const pieces = fc.constantFrom(...'{}[]:,"\\1 \uFEFF', 'true', '"a"', '"format":"entente"')
    fc.assert(
      fc.property(
        fc.array(pieces).map((each) => each.join('')),
        (text) => {
          const { value, problems } = parseMapText(text)
          expect(problems).not.toEqual([])
          // The pieces can make up the smallest text that says it is a map.
          if (!text.includes('{"format":"entente"')) expect(value).toBeNull()
        },
      ),
    )
  })
})

const fields = [
  'title',
  'subtitle',
  'authors',
  'licence',
  'sources',
  'actorTypes',
  'relationKinds',
  'actors',
  'relations',
  'positions',
  'steps',
]
