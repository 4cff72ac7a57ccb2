import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparedTitles, mapSideOf } from '~/map/comparedMaps.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { writeMap } from '~/map/writeMap.ts'
import { changedActors, comparedIn } from '~/view/comparedIn.ts'
import { joinMaps } from '~/view/joinMaps.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { anyMap } from '../map/anyMap.ts'

const maps = { compare: 'maps', before: '', after: '' } as const
const source = (id: string, title: string) => ({ id, title })

const first = mapOf(
  [actor('t', { name: { en: 'Tokayev', ru: 'Токаев' } }), actor('n', { name: 'Nazarbayev' }), 'gone'],
  [
    tie('t support n', { id: '1', evidence: [{ source: 's', basis: 'documented' }] }),
    tie('n opposition t', { id: '2' }),
    tie('gone support t', { id: '3' }),
  ],
  { title: 'January', sources: [source('s', 'One')] },
)
const second = mapOf(
  [actor('1', { name: 'Тоқаев' }), actor('n', { name: 'Nursultan' }), actor('gone2', { name: 'New' })],
  [
    tie('1 support n', { id: 'x', evidence: [{ source: 's', basis: 'documented' }] }),
    tie('n support 1', { id: '2' }),
    tie('gone2 opposition 1', { id: '3' }),
  ],
  { title: 'Ақпан', language: 'kk', sources: [source('s', 'Two')] },
)

test('actors are one by id, else by a name in any spelling; ties follow them, and so do sources', () => {
  const joined = joinMaps(first, second, 'Both')
  expect(joined.actors.map((each) => [each.id, mapSideOf(each)])).toEqual([
    ['t', 'both'],
    ['n', 'both'],
    ['gone', 'first'],
    ['gone2', 'second'],
  ])
  expect(joined.actors[3]?.name).toEqual({ kk: 'New' })
  expect(joined.relations.map((each) => [each.id, each.from, each.to, mapSideOf(each)])).toEqual([
    ['1', 't', 'n', 'both'],
    ['2', 'n', 't', 'first'],
    ['3', 'gone', 't', 'first'],
    ['2-2', 'n', 't', 'second'],
    ['3-2', 'gone2', 't', 'second'],
  ])
  expect(joined.sources).toEqual([source('s', 'One'), source('s-2', 'Two')])
  expect(joined.relations[0]?.evidence.map((piece) => piece.source)).toEqual(['s', 's-2'])
  expect(comparedTitles(joined)).toEqual([{ en: 'January' }, { kk: 'Ақпан' }])
  const { changes } = comparedIn(joined.relations, maps)
  expect(changes?.changed.map(({ before, after }) => [before.id, after.id])).toEqual([['2', '2-2']])
  expect([changes?.added.map(({ id }) => id), changes?.gone.map(({ id }) => id)]).toEqual([['3-2'], ['3']])
  expect(changedActors(joined.actors, 'maps')).toEqual(
    new Map([
      ['gone', 'gone'],
      ['gone2', 'new'],
    ]),
  )
})

test('what says of itself where it comes from is written into the file, and read again', () => {
  const joined = joinMaps(first, second, 'Both')
  const { value } = parseMapText(writeMap(joined))
  expect(value && comparedTitles(value)).toEqual(comparedTitles(joined))
  expect(value?.relations.map(mapSideOf)).toEqual(joined.relations.map(mapSideOf))
})

test('a map beside itself differs in nothing; of any two, everyone and every tie is there', () => {
  fc.assert(
    fc.property(anyMap, anyMap, (one, other) => {
      const self = joinMaps(one, one, '')
      const { changes } = comparedIn(self.relations, maps)
      expect([changes?.added, changes?.gone, changes?.changed]).toEqual([[], [], []])
      expect(changedActors(self.actors, 'maps').size).toBe(0)
      const joined = joinMaps(one, other, '')
      const ids = new Set(joined.actors.map(({ id }) => id))
      expect(ids.size).toBe(joined.actors.length)
      expect(new Set(joined.relations.map(({ id }) => id)).size).toBe(joined.relations.length)
      expect(joined.relations.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true)
      const of = (side: string) => joined.relations.filter((each) => mapSideOf(each) !== side).length
      expect([of('second'), of('first')]).toEqual([one.relations.length, other.relations.length])
    }),
  )
})
