import { expect, test } from 'vitest'
import { nearNames } from '~/formats/nearNames.ts'

const groups = (...names: readonly string[]) => nearNames(names.map((name) => ({ id: name, names: [name] })))

test('case, marks and accents make no other actor', () => {
  expect(groups('Émile Zola', 'emile  zola', 'ZOLA')).toEqual([['Émile Zola', 'emile  zola']])
})

test('states are known under their usual names', () => {
  expect(groups('USA', 'U.S.', 'Россия', 'the United States', 'Russian Federation')).toEqual([
    ['USA', 'U.S.', 'the United States'],
    ['Россия', 'Russian Federation'],
  ])
})

test('an abbreviation is found beside what it stands for', () => {
  expect(groups('CSTO', 'Collective Security Treaty Organization', 'Csto')).toEqual([
    ['CSTO', 'Collective Security Treaty Organization', 'Csto'],
  ])
  expect(groups('cat', 'Committee Against Torture')).toEqual([])
})

test('a slip of the pen is found in long words only', () => {
  expect(groups('Nazarbayev', 'Tokayev', 'Nazarbaev', 'Tokaev')).toEqual([
    ['Nazarbayev', 'Nazarbaev'],
    ['Tokayev', 'Tokaev'],
  ])
  expect(groups('Citizen (Iran)', 'Citizen (Iraq)', 'Unit 11', 'Unit 12', 'Mali', 'Bali')).toEqual([])
})

test('a word that very many have is no name', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({ id: String(at), names: ['airport'] }))
  expect(nearNames(rows)).toEqual([])
})
