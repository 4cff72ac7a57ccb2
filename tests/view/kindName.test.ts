import { expect, test } from 'vitest'
import { kindName } from '~/view/kindName.ts'
import { typeName } from '~/view/typeName.ts'
import { mapOf } from '../fixtures.ts'

const map = mapOf([], [], {
  relationKinds: { appeal: { label: { en: 'Appeal', ru: 'Призыв' } }, support: { label: 'Backing' }, odd: {} },
  actorTypes: { tribe: { label: { en: 'Tribe', ru: 'Племя' } } },
})
const words = { support: 'Support', opposition: 'Opposition' }

test.each([
  ['appeal', 'en', 'Appeal'],
  ['appeal', 'ru', 'Призыв'],
  ['support', 'en', 'Backing'],
  ['opposition', 'en', 'Opposition'],
  ['odd', 'en', 'odd'],
  ['constructor', 'en', 'constructor'],
])('the kind %s is in %s “%s”', (key, language, name) => {
  expect(kindName(map, key, language, words)).toBe(name)
})

test.each([
  ['tribe', 'ru', 'Племя'],
  ['person', 'en', 'Person'],
  ['toString', 'en', 'toString'],
])('the type %s is in %s “%s”', (key, language, name) => {
  expect(typeName(map, key, language, { person: 'Person' })).toBe(name)
})
