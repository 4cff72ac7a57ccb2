import { expect, test } from 'vitest'
import { nameInSentence } from '~/view/nameInSentence.ts'
import { shippedMap } from '../figure/figureOf.ts'

const map = shippedMap('kazakhstan-2022')

test.each([
  ['armed-rioters', 'armed rioters'],
  ['csto', 'the CSTO'],
  ['united-states', 'the United States'],
  ['tokayev', 'Tokayev'],
  ['washington-post', 'Washington Post'],
  ['nobody', 'nobody'],
])('%s is called “%s” within a sentence', (id, name) => {
  expect(nameInSentence(map, id, 'en')).toBe(name)
})

test('a form that says something else than the name is not taken for it', () => {
  const only = map.relations.filter(({ id }) => id === 'rioters-overran-airport-of-guards')
  expect(nameInSentence({ ...map, relations: only }, 'airport-guards', 'en')).toBe('Airport guards')
})

test('a language that declines names keeps them as they are', () => {
  expect(nameInSentence(map, 'armed-rioters', 'ru')).toBe('Участники беспорядков')
})
