import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMap } from '~/formats/addMap.ts'
import { parseMap } from '~/map/parseMap.ts'
import { serializeMap } from '~/map/writeMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { anyMap } from '../map/anyMap.ts'

const open = mapOf(
  [actor('kz', { name: { en: 'Kazakhstan', ru: 'Казахстан' }, type: 'state' }), actor('tok', { name: 'Tokayev' })],
  [tie('tok affiliation kz', { evidence: [{ basis: 'stated', source: 's' }] })],
  { sources: [{ id: 's', title: 'One' }] },
)

test('the same actors are one, by id or by name, and what is open in them is filled', () => {
  const more = mapOf(
    [
      actor('1', { name: 'KAZAKHSTAN', summary: 'A state.' }),
      actor('tok', { name: 'K. Tokayev', role: 'President' }),
      actor('x'),
    ],
    [tie('x support 1', { id: 'new', evidence: [{ basis: 'reported', source: 's', by: '1' }] })],
    { sources: [{ id: 's', title: 'Another' }], relationKinds: { trade: { sign: 1 } } },
  )
  const { map, actors, relations } = addMap(open, more)
  expect([actors, relations]).toEqual([1, 1])
  expect(map.actors).toEqual([
    { ...open.actors[0], summary: 'A state.' },
    { ...open.actors[1], role: 'President' },
    actor('x'),
  ])
  expect(map.sources).toEqual([
    { id: 's', title: 'One' },
    { id: 's-2', title: 'Another' },
  ])
  expect(map.relations.at(-1)).toEqual({
    ...{ id: 'new', from: 'x', to: 'kz', kind: 'support' },
    evidence: [{ basis: 'reported', source: 's-2', by: 'kz' }],
  })
  expect(map.relationKinds).toEqual({ trade: { sign: 1 } })
  expect([map.title, map.positions]).toEqual([open.title, open.positions])
})

test('a tie that is there word for word is not added again; another one with its id gets an id', () => {
  const other = { ...open, relations: [tie('tok affiliation kz', { evidence: [], label: 'leads' })] }
  expect(addMap(open, open)).toEqual({ map: open, actors: 0, relations: 0 })
  expect(addMap(open, other).map.relations.map(({ id }) => id)).toEqual(['tok-affiliation-kz', 'tok-affiliation-kz-2'])
})

test('two sound maps make a sound one, which has all actors and ties of the first as they were', () => {
  fc.assert(
    fc.property(anyMap, anyMap, fc.boolean(), (first, second, keepsKinds) => {
      const { map } = addMap(first, second, { keepsKinds })
      const { problems } = parseMap(serializeMap(map))
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(map.relations.slice(0, first.relations.length)).toEqual(first.relations)
      expect(map.actors.slice(0, first.actors.length).map(({ id }) => id)).toEqual(first.actors.map(({ id }) => id))
    }),
  )
})

const said = (title: string, more = {}) => ({ id: 's', title, ...more })

test('an id that names somebody else gets another, and ties, evidence and claims follow', () => {
  const more = mapOf(
    [actor('kz', { name: 'Karl Zimmer' }), actor('kz-2', { name: 'Second' })],
    [tie('kz support kz-2', { evidence: [{ basis: 'stated', by: 'kz' }] })],
  )
  const { map, actors } = addMap(open, more)
  expect(actors).toBe(2)
  expect(map.actors.slice(2).map(({ id, name }) => [id, name])).toEqual([
    ['kz-3', 'Karl Zimmer'],
    ['kz-2', 'Second'],
  ])
  expect(map.relations.at(-1)).toMatchObject({ from: 'kz-3', to: 'kz-2', evidence: [{ by: 'kz-3' }] })
})

test('a row that gives an id alone means who has it', () => {
  const { map } = addMap(open, mapOf([actor('kz'), actor('n', { name: 'New' })], ['kz support n']))
  expect(map.actors.map(({ id }) => id)).toEqual(['kz', 'tok', 'n'])
  const named = mapOf([actor('france', { name: 'France' })], [])
  expect(addMap(named, mapOf([actor('france', { name: 'Karl Marx' })], [])).map.actors).toHaveLength(2)
})

test('who is told to be the same is filled, and stays one', () => {
  const more = mapOf([actor('rk', { name: 'Republic of K.', summary: 'A state.' })], ['rk support rk'])
  const { map } = addMap(open, more, { same: new Map([['rk', 'kz']]) })
  expect(map.actors).toEqual([{ ...open.actors[0], summary: 'A state.' }, open.actors[1]])
  expect(map.relations.at(-1)).toMatchObject({ from: 'kz', to: 'kz' })
})

test('sources without a title are the same only word for word', () => {
  const sources = [{ id: 's', author: 'A' }, { id: 't', author: 'B' }, said('Post', { URL: 'https://a.b', note: 'x' })]
  const first = mapOf([], [], { sources: sources.slice(0, 1) })
  const more = mapOf([], [], { sources: sources.slice(1) })
  expect(addMap(first, more).map.sources.map(({ id }) => id)).toEqual(['s', 't', 's-2'])
  const again = mapOf([], [], { sources: [said('Post', { URL: 'https://a.b' }), { id: 'u', author: 'B' }] })
  expect(addMap(addMap(first, more).map, again).map.sources).toHaveLength(3)
})

test('kinds and types that mean something else stay beside the others, where that is asked for', () => {
  const here = mapOf(['a', 'b'], ['a rivalry b'], {
    relationKinds: { rivalry: { label: 'Rivalry', sign: -1 } },
    actorTypes: { clan: { label: 'Clan', shape: 'square' } },
  })
  const more = mapOf([actor('c', { type: 'clan' }), 'd'], ['c rivalry d', 'c support d'], {
    relationKinds: { rivalry: { label: 'Rivalry', sign: 0, color: '#123456' }, support: { color: '#00ff00' } },
    actorTypes: { clan: { label: { en: 'Clan' }, shape: 'circle' } },
  })
  const { map } = addMap(here, more, { keepsKinds: true })
  expect(map.relationKinds).toEqual({
    rivalry: { label: 'Rivalry', sign: -1 },
    'rivalry-2': { label: 'Rivalry (2)', sign: 0, color: '#123456', head: 'triangle' },
    support: { color: '#00ff00' },
  })
  expect(map.relations.map(({ kind }) => kind)).toEqual(['rivalry', 'rivalry-2', 'support'])
  expect(map.actorTypes['clan-2']).toEqual({ label: { en: 'Clan' }, shape: 'circle' })
  expect(map.actors.map(({ type }) => type)).toEqual(['person', 'person', 'clan-2', 'person'])
  const merged = addMap(here, more).map
  expect(merged.relations.map(({ kind }) => kind)).toEqual(['rivalry', 'rivalry', 'support'])
  expect(addMap(here, here, { keepsKinds: true }).map).toEqual(here)
})
