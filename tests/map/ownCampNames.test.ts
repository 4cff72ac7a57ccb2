import { expect, test } from 'vitest'
import { nameCampIn, ownCampName, withOwnNames } from '~/map/ownCampNames.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { writeMap } from '~/map/writeMap.ts'
import { triad } from '../fixtures.ts'

const titles = ['A’s side', 'The other side']

test('a name of one’s own stands in place of the one that is made, and is in the file', () => {
  const named = nameCampIn(triad, 'a', { en: 'Friends', ru: 'Друзья' })
  expect(withOwnNames(titles, named, ['a', 'b'], 'ru')).toEqual(['Друзья', 'The other side'])
  const { value } = parseMapText(writeMap(named))
  expect(value && ownCampName(value, 'a')).toEqual({ en: 'Friends', ru: 'Друзья' })
})

test('without it, or where the file says nonsense, the made one stands; what else the map keeps stays', () => {
  const kept = { ...triad, extra: { theme: 'blue' } }
  expect(nameCampIn(nameCampIn(kept, 'a', 'Friends'), 'a', undefined).extra).toEqual({ theme: 'blue' })
  for (const campNames of ['x', null, 7, { a: 7 }, { a: { en: 7 } }, ['Friends']])
    expect(withOwnNames(titles, { ...triad, extra: { campNames } }, ['a', '__proto__'], 'en')).toEqual(titles)
})
