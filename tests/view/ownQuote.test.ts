import { expect, test } from 'vitest'
import { ownQuote } from '~/view/ownQuote.ts'
import { mapOf, tie } from '../fixtures.ts'

const quoted = { basis: 'stated', by: 'a', quote: 'words' } as const
const map = mapOf(
  ['a', 'b'],
  [
    tie('a support b', {
      evidence: [
        { basis: 'stated', by: 'a' },
        { basis: 'stated', by: 'b', quote: 'of b' },
      ],
    }),
    tie('b opposition a', { evidence: [{ basis: 'reported' }, quoted, { ...quoted, quote: 'more' }] }),
  ],
)

test('is the first thing that the actor itself says, on whatever tie', () => {
  expect(ownQuote(map, 'a')).toEqual({ relation: map.relations[1], evidence: quoted })
  expect(ownQuote(map, 'b')?.evidence.quote).toBe('of b')
  expect(ownQuote(map, 'c')).toBe(null)
})
