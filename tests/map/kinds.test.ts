import { expect, test } from 'vitest'
import { basisGroupOf, basisOf, signOf } from '~/map/basis.ts'
import { actorTypeOf, actorTypesOf, kindOf, kindsOf } from '~/map/kinds.ts'
import { type Basis, type EntenteMap, emptyMap, type Relation } from '~/map/map.ts'

const relation: Relation = { id: 'r', from: 'a', to: 'b', kind: 'support', evidence: [] }
const map: EntenteMap = {
  ...emptyMap,
  relationKinds: {
    trade: { label: 'trades with', sign: 1, color: '#123456', head: 'none' },
    support: { color: '#00ff00' },
    talk: {},
  },
  actorTypes: { party: { label: 'Party', shape: 'card' }, state: { label: { en: 'Country' } } },
  relations: [relation, { ...relation, id: 's', kind: 'gossip' }, { ...relation, id: 't', kind: 'toString' }],
  actors: [
    { id: 'a', name: 'A', type: 'clan' },
    { id: 'b', name: 'B', type: 'person' },
  ],
}

test('the built-in kinds have a sign and a head, and no words of their own', () => {
  expect(kindsOf(emptyMap)).toEqual([
    { key: 'support', origin: 'built-in', label: undefined, sign: 1, color: undefined, head: 'triangle' },
    { key: 'opposition', origin: 'built-in', label: undefined, sign: -1, color: undefined, head: 'bar' },
    { key: 'intervention', origin: 'built-in', label: undefined, sign: 0, color: undefined, head: 'chevron' },
    { key: 'affiliation', origin: 'built-in', label: undefined, sign: 0, color: undefined, head: 'none' },
  ])
})

test('a map adds kinds and restyles the built-in ones', () => {
  expect(kindOf(map, 'trade')).toEqual({
    key: 'trade',
    origin: 'own',
    label: 'trades with',
    sign: 1,
    color: '#123456',
    head: 'none',
  })
  expect(kindOf(map, 'support')).toEqual({
    key: 'support',
    origin: 'built-in',
    label: undefined,
    sign: 1,
    color: '#00ff00',
    head: 'triangle',
  })
  expect(kindOf(map, 'talk')).toEqual({
    key: 'talk',
    origin: 'own',
    label: undefined,
    sign: 0,
    color: undefined,
    head: 'triangle',
  })
})

test('kinds come in an order: built in, the map’s own, undeclared', () => {
  expect(kindsOf(map).map(({ key, origin }) => `${key} ${origin}`)).toEqual([
    'support built-in',
    'opposition built-in',
    'intervention built-in',
    'affiliation built-in',
    'trade own',
    'talk own',
    'gossip undeclared',
    'toString undeclared',
  ])
})

test('the types of actors likewise, with their shapes', () => {
  expect(actorTypesOf(map).map(({ key, origin, shape }) => `${key} ${origin} ${shape}`)).toEqual([
    'person built-in circle',
    'state built-in square',
    'organisation built-in hexagon',
    'alliance built-in hexagon',
    'media built-in card',
    'group built-in diamond',
    'party own card',
    'clan undeclared circle',
  ])
  expect(actorTypeOf(map, 'state')).toEqual({
    key: 'state',
    origin: 'built-in',
    label: { en: 'Country' },
    shape: 'square',
  })
  expect(actorTypeOf(map, 'constructor')).toEqual({
    key: 'constructor',
    origin: 'undeclared',
    label: undefined,
    shape: 'circle',
  })
})

test.each<[readonly Basis[], Basis | null, string]>([
  [[], null, 'none'],
  [['alleged'], 'alleged', 'alleged'],
  [['alleged', 'reported'], 'reported', 'reported'],
  [['reported', 'stated', 'alleged'], 'stated', 'record'],
  [['stated', 'documented'], 'documented', 'record'],
])('with evidence that is %j a tie is %s, drawn as %s', (bases, basis, group) => {
  const tie = { ...relation, evidence: bases.map((each) => ({ basis: each })) }
  expect([basisOf(tie), basisGroupOf(tie)]).toEqual([basis, group])
})

test('a tie has its own sign, or its kind’s, or none', () => {
  expect(signOf(map, relation)).toBe(1)
  expect(signOf(map, { ...relation, sign: 0 })).toBe(0)
  expect(signOf(map, { ...relation, sign: -1 })).toBe(-1)
  expect(signOf(map, { ...relation, kind: 'opposition' })).toBe(-1)
  expect(signOf(map, { ...relation, kind: 'gossip' })).toBe(0)
  expect(signOf({ relationKinds: { opposition: { sign: 0 } } }, { ...relation, kind: 'opposition' })).toBe(0)
})
