import { expect, test } from 'vitest'
import { emptyMap } from '~/map/map.ts'
import { parseMap } from '~/map/parseMap.ts'
import { serializeMap } from '~/map/writeMap.ts'

const head = { format: 'entente', version: 1, title: 'A map', language: 'en' }
const empty = { ...emptyMap, title: 'A map' }
const anna = { id: 'anna', name: { en: 'Anna Bell', ru: 'Анна' }, type: 'person', aliases: ['Ann'] }
const boris = { id: 'boris', name: 'Boris', type: 'state' }
const tie = { id: 'r', from: 'anna', to: 'boris', kind: 'support' }

test('good rows are kept as they are, bad ones are left out', () => {
  const input = {
    ...head,
    subtitle: 5,
    later: ['x'],
    actors: [anna, 'Boris', boris, { ...anna, name: 'Another' }],
    relations: [
      { ...tie, id: 'lost', to: 'boriss' },
      { ...tie, strength: 2, when: '2022-13', evidence: [{ basis: 'said' }] },
    ],
    positions: { anna: { x: -0, y: 1, pinned: true }, nobody: { x: 0, y: 0 } },
  }
  expect(parseMap(input)).toEqual({
    value: {
      ...empty,
      actors: [anna, boris],
      relations: [{ ...tie, strength: 2, evidence: [], extra: { when: '2022-13' } }],
      positions: { anna: { x: 0, y: 1, extra: { pinned: true } } },
      extra: { subtitle: 5, later: ['x'] },
    },
    problems: [
      {
        path: 'subtitle',
        code: 'ignored-field',
        severity: 'warning',
        values: { field: 'subtitle', expected: 'text', got: 'number' },
      },
      { path: 'actors[1]', code: 'left-out', severity: 'error', values: { expected: 'object', got: 'string' } },
      { path: 'actors[3].id', code: 'duplicate-id', severity: 'error', values: { id: 'anna', first: 'actors[0]' } },
      {
        path: 'relations[0].to',
        code: 'no-actor',
        severity: 'error',
        values: { id: 'boriss', closest: 'boris', closestName: 'Boris' },
      },
      { path: 'relations[1].when', code: 'bad-date', severity: 'warning', values: { value: '2022-13' } },
      {
        path: 'relations[1].evidence[0].basis',
        code: 'bad-basis',
        severity: 'error',
        values: { value: 'said', closest: '' },
      },
      { path: 'positions.nobody', code: 'stray-position', severity: 'warning', values: { id: 'nobody' } },
    ],
  })
})

test('a hint finds an actor by its names in every language and its aliases', () => {
  const ends = ['ana', 'anna-bell', 'АННА', 'Ann', 'Cecil']
  const relations = ends.map((to, index) => ({ ...tie, id: String(index), to }))
  const { problems } = parseMap({ ...head, actors: [anna, boris], relations })
  const hint = { closest: 'anna', closestName: 'Anna Bell' }
  expect(problems.map(({ values }) => values)).toEqual([
    { id: 'ana', ...hint },
    { id: 'anna-bell', ...hint },
    { id: 'АННА', ...hint },
    { id: 'Ann', ...hint },
    { id: 'Cecil', closest: '', closestName: '' },
  ])
})

test('a newer version is refused with one problem, whatever else is in the file', () => {
  expect(parseMap({ ...head, version: 2, actors: 5, relations: 'all new' })).toEqual({
    value: null,
    problems: [{ path: 'version', code: 'newer-version', severity: 'error', values: { version: 2, known: 1 } }],
  })
})

test('what is missing is stood in for, and said', () => {
  const input = { format: 'entente', actors: [{ id: 'a' }], relations: [{ id: 'r', from: 'a', to: 'a' }] }
  const missing = (path: string, field: string, used: string) => ({
    path,
    code: 'missing-field',
    severity: 'warning',
    values: { field, used },
  })
  expect(parseMap(input)).toEqual({
    value: {
      ...empty,
      title: '',
      actors: [{ id: 'a', name: 'a', type: 'unknown' }],
      relations: [{ id: 'r', from: 'a', to: 'a', kind: 'unknown', evidence: [] }],
    },
    problems: [
      { path: 'version', code: 'bad-version', severity: 'warning', values: { value: '', used: 1 } },
      missing('title', 'title', ''),
      missing('language', 'language', 'en'),
      missing('actors[0].type', 'type', 'unknown'),
      missing('actors[0].name', 'name', 'a'),
      missing('relations[0].kind', 'kind', 'unknown'),
    ],
  })
})

test('what is not clearly public stays private', () => {
  const evidence = [true, 'no', 0, null, false].map((value) => ({ basis: 'stated', private: value }))
  const { value } = parseMap({ ...head, actors: [anna, boris], relations: [{ ...tie, evidence }] })
  expect(value?.relations[0]?.evidence.map((piece) => piece.private)).toEqual([true, true, true, true, false])
})

test('what is not understood is written back as it came', () => {
  const relation = { ...tie, label: 5, when: 'soon', strength: -1, sign: 7, mutual: 'yes', evidence: [] }
  const relationKinds = { trade: { label: 7, sign: 2, color: 'red', head: 'arrow' } }
  const actorTypes = { party: { shape: 'star' } }
  const odd = { subtitle: [], authors: 'Anna', licence: 1 }
  const input = { ...head, ...odd, actorTypes, relationKinds, actors: [anna, boris], relations: [relation] }
  const { value } = parseMap(input)
  expect(value && serializeMap(value)).toEqual({ ...input, relations: [{ ...relation, evidence: undefined }] })
})

test('a field that is undefined is as good as missing', () => {
  const input = { ...head, subtitle: undefined, steps: undefined, sources: undefined, actors: undefined }
  expect(parseMap(input)).toEqual({ value: empty, problems: [] })
})

test('good parts of a text and a list are kept', () => {
  const texts = { en: 'a', ru: 5, english: 'b' }
  const { value } = parseMap({ ...head, subtitle: texts, authors: ['Anna', 5, 'Boris'] })
  expect(value).toEqual({ ...empty, subtitle: { en: 'a', english: 'b' }, authors: ['Anna', 'Boris'] })
})

test('a source is kept whole', () => {
  const issued = { 'date-parts': [[2022]] }
  const source = { id: 's', type: 'book', author: [{ family: 'Bell' }], issued, custom: { deep: [null] } }
  expect(parseMap({ ...head, sources: [source] })).toEqual({ value: { ...empty, sources: [source] }, problems: [] })
})
