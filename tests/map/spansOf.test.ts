import { expect, test } from 'vitest'
import { spanSteps, spansOf } from '~/map/spansOf.ts'
import { tie } from '../fixtures.ts'

const ties = Array.from({ length: 2500 }, (_, at) =>
  tie('a support b', {
    id: String(at),
    ...(at % 5 === 0 ? {} : { when: at % 5 === 1 ? 'soon' : `20${10 + (at % 5)}` }),
  }),
)

test('dates are read a piece at a time, ties without one left out', () => {
  const steps = spanSteps(ties)
  let count = 0
  while (!steps.next().done) count++
  expect(count).toBe(2)
  const spans = spansOf(ties)
  expect(spans.size).toBe(1500)
  expect(spans.get('2')?.from).toMatchObject({ year: 2012, precision: 'year' })
  expect(spans.get('0')).toBeUndefined()
  expect(spans.get('1')).toBeUndefined()
})

test('the same date is the same span', () => {
  const spans = spansOf(ties)
  expect(spans.get('2')).toBe(spans.get('7'))
  expect(spans.get('2')).not.toBe(spans.get('3'))
})
