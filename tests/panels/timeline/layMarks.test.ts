import { expect, test } from 'vitest'
import { layMarks, mark } from '~/panels/timeline/layMarks.ts'
import type { TimeMark } from '~/view/timeMarks.ts'

const marks = (count: number, unit: (at: number) => number): readonly TimeMark[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), kind: 'support', unit: unit(at), isLoose: false }))

test('marks stand side by side, then above one another, then closer together', () => {
  const three = layMarks(
    marks(3, () => 0),
    10,
    200,
    2,
    24,
  )
  expect(three.map(({ y }) => y)).toEqual([14, 8, 2])
  expect(new Set(three.map(({ x }) => x)).size).toBe(1)
  const six = layMarks(
    marks(6, (at) => at),
    6,
    300,
    2,
    24,
  )
  expect(new Set(six.map(({ y }) => y))).toEqual(new Set([24 - mark.height]))
})

test('of very many there are no more than can be told apart, from first to last', () => {
  const laid = layMarks(
    marks(130_000, (at) => at % 40),
    40,
    440,
    2,
    24,
  )
  expect(laid.length).toBe(40 * 13)
  const one = layMarks(
    marks(1000, () => 0),
    40,
    440,
    2,
    24,
  ).map(({ id }) => Number(id))
  expect([one[0], one.length]).toEqual([0, 13])
  expect(one.at(-1)).toBeGreaterThan(900)
})
