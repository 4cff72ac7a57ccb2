import { expect, test } from 'vitest'
import { extraFields } from '~/view/extraFields.ts'

test('what is not known is said as text', () => {
  const extra = { colour: 'red', tags: ['a', 2], nested: { x: [1] }, none: null, yes: true, long: 'x'.repeat(500) }
  expect(extraFields(extra)).toEqual([
    { name: 'colour', text: 'red' },
    { name: 'tags', text: 'a, 2' },
    { name: 'nested', text: '{"x":[1]}' },
    { name: 'none', text: 'null' },
    { name: 'yes', text: 'true' },
    { name: 'long', text: `${'x'.repeat(399)}…` },
  ])
  expect(extraFields(undefined)).toEqual([])
})
