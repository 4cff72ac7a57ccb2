import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseMapText } from '~/map/parseMapText.ts'
import { searchActors, searchActorsGently } from '~/view/searchActors.ts'
import { actor, mapOf } from '../fixtures.ts'

const people = mapOf(
  [
    actor('tokayev', {
      name: { en: 'Kassym-Jomart Tokayev', ru: 'Касым-Жомарт Токаев', kk: 'Қасым-Жомарт Тоқаев' },
      short: { en: 'Tokayev', ru: 'Токаев', kk: 'Тоқаев' },
      role: { en: 'President of Kazakhstan', ru: 'Президент Казахстана' },
    }),
    actor('putin', { name: { en: 'Vladimir Putin', ru: 'Владимир Путин' }, role: { en: 'President of Russia' } }),
    actor('knb', {
      name: { en: 'National Security Committee', ru: 'Комитет национальной безопасности' },
      aliases: ['KNB', 'КНБ'],
    }),
    actor('forces', { name: { en: 'Security forces' } }),
    actor('csto', { name: { en: 'Collective Security Treaty Organization' }, short: { en: 'CSTO' } }),
  ],
  ['csto support tokayev', 'csto support putin', 'csto affiliation forces', 'knb support tokayev'],
)
const search = searchActors(people)
const idsFor = (query: string) => search(query, 'en').map(({ actor: { id } }) => id)

describe('finds an actor', () => {
  test.each(['tokaev', 'Tokayev', 'токаев', 'Тоқаев', 'tokav', 'tokayef', 'toka', 'jomart tok'])('by %s', (query) => {
    expect(idsFor(query)[0]).toBe('tokayev')
  })

  test.each([
    ['putin', 'putin'],
    ['Путин', 'putin'],
    ['кнб', 'knb'],
    ['knb', 'knb'],
    ['csto', 'csto'],
  ])('by %s, wherever it stands', (query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  test('by role, with every word of the query in it', () => {
    expect(idsFor('president')).toEqual(expect.arrayContaining(['tokayev', 'putin']))
    expect(idsFor('president russia')).toEqual(['putin'])
    expect(idsFor('президент')).toEqual(['tokayev', 'putin'])
  })

  test('among equals the one with more ties first', () => {
    expect(idsFor('security')).toHaveLength(3)
    expect(idsFor('secur').indexOf('csto')).toBeLessThan(idsFor('secur').indexOf('forces'))
  })

  test('by nothing: nobody', () => {
    for (const query of ['', '   ', '–', 'ь', 'blorft']) expect(search(query, 'en')).toEqual([])
  })
})

describe('shows where it was found', () => {
  test('in the name: as much of it as was typed', () => {
    const [first] = search('sec', 'en')
    expect(first?.ranges.map(([from, to]) => first.name.slice(from, to))).toEqual(['Sec'])
    expect(first?.also).toBeNull()
  })

  test('in another script: the same letters of the name on screen', () => {
    const [found] = search('тока', 'en')
    expect(found?.ranges.map(([from, to]) => found.name.slice(from, to))).toEqual(['Toka'])
  })

  test('the whole word where it was spelt another way', () => {
    const [found] = search('tokav', 'en')
    expect(found?.ranges.map(([from, to]) => found.name.slice(from, to))).toEqual(['Tokayev'])
  })

  test('elsewhere, with the text: an alias, a role', () => {
    expect(search('кнб', 'en')[0]).toMatchObject({ ranges: [], also: { text: 'KNB', ranges: [[0, 3]] } })
    expect(search('president', 'en')[0]?.also?.text).toMatch(/^President of/)
  })

  test('in the language that the reader has chosen', () => {
    expect(search('tokayev', 'ru')[0]?.name).toBe('Касым-Жомарт Токаев')
  })
})

test('every actor of the shipped maps is found by each of its names', () => {
  for (const id of ['kazakhstan-2022', 'great-powers-1872-1907']) {
    const { value: map } = parseMapText(readFileSync(`data/${id}.entente.json`, 'utf8'))
    if (!map) throw new Error(`${id} cannot be read`)
    const find = searchActors(map)
    for (const { id: wanted, name, short = [], aliases = [] } of map.actors) {
      for (const text of [name, short, ...aliases].flatMap((each) =>
        typeof each === 'string' ? [each] : Object.values(each),
      )) {
        expect(
          find(text, 'en')
            .slice(0, 8)
            .map(({ actor: { id } }) => id),
          `${id}: ${text}`,
        ).toContain(wanted)
      }
    }
  }
})

test('of a large map it is made bit by bit, and finds the same', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => actor(`a${at}`, { name: `Actor ${at}` }))
  const map = mapOf([...many, actor('tokayev', { name: 'Tokayev' })], [])
  const found = (await searchActorsGently(map))('Tokaev', 'en', 5)
  expect(found).toEqual(searchActors(map)('Tokaev', 'en', 5))
  expect(found.map(({ name }) => name)).toEqual(['Tokayev'])
})
