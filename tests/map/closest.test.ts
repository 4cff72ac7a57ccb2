import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundedDistance, closestFinder, closestOf } from '~/map/closest.ts'

const namesOf = (...names: readonly string[]) => names.map((name) => ({ name, is: name }))
const names = namesOf('tokayev', 'Kassym-Jomart Tokayev', 'Токаев', 'KNB', 'nazarbayev', 'EU')

test.each([
  ['tokaev', 'tokayev'],
  ['TOKAYEV', 'tokayev'],
  ['tokayve', 'tokayev'],
  ['Тoкаев', 'Токаев'],
  ['kassym jomart tokayev', 'Kassym-Jomart Tokayev'],
  ['K.N.B.', 'KNB'],
  ['knv', 'KNB'],
  ['Nazarbáyev', 'nazarbayev'],
  ['nazarbaev', 'nazarbayev'],
  ['eu', 'EU'],
  ['es', null],
  ['putin', null],
  ['', null],
  ['?', null],
])('who writes "%s" may mean %s', (wanted, meant) => {
  expect(closestOf(wanted, names)).toBe(meant)
})

test('the nearer name wins, and of two the first', () => {
  const list = namesOf('anna1', 'anna2', 'anna')
  expect(closestOf('annax', list)).toBe('anna1')
  expect(closestOf('anna', list)).toBe('anna')
})

test('the distance is the full one wherever that is within the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(boundedDistance(a, b, limit)).toBe(Math.min(boundedDistance(a, b, 99), limit + 1))
    }),
  )
  const distances = ['', 'ab', 'ba', 'abc', 'acb', 'xyz'].map((each) => boundedDistance('abc', each, 99))
  expect(distances).toEqual([3, 1, 2, 0, 1, 3])
})

test('a text is no misspelt name', () => {
  expect(closestOf('x'.repeat(1_000_000), names)).toBeNull()
})

test('hints stop rather than make a long file slow', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ name: `actor number ${index}`, is: index }))
  const closest = closestFinder(() => many)
  const hints = Array.from({ length: 20_000 }, (_, index) => closest(`actor namber ${index}`))
  expect(hints[0]).toBe(0)
  expect(hints.at(-1)).toBeNull()
  expect(closest('actor namber 0')).toBe(0)
})
