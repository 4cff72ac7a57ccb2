import { expect, test } from 'vitest'
import { quoteMarks } from '~/view/quoteMarks.ts'

test.each([
  ['in your house', 'en', '“in your house”'],
  ['в вашем доме', 'ru', '«в вашем доме»'],
  ['үйіңізде', 'kk-KZ', '«үйіңізде»'],
  ['bei euch', 'de', '„bei euch“'],
  ['elsewhere', 'xx', '“elsewhere”'],
  ['“in your house”', 'en', '“in your house”'],
  ['"straight"', 'en', '“straight”'],
  [' spaced ', 'en', '“spaced”'],
  ['“one” and “two”', 'en', '““one” and “two””'],
])('%s in %s is %s', (quote, language, marked) => {
  expect(quoteMarks(quote, language)).toBe(marked)
})
