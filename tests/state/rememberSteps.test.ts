import { expect, test } from 'vitest'
import { rememberSteps } from '~/state/rememberSteps.ts'

const counting = () => {
  let made = 0
  const sums = rememberSteps(function* (list: readonly number[], more: number): Generator<void, number[]> {
    made++
    yield
    return [list.reduce((sum, each) => sum + each, more)]
  })
  return { sums, made: () => made }
}

test('what was made a step at a time is found, and made anew for other arguments', () => {
  const { sums, made } = counting()
  const list = [1, 2]
  const steps = sums.steps(list, 3)
  expect(steps.next()).toEqual({ done: false, value: undefined })
  expect(made()).toBe(1)
  const sum = steps.next().value
  expect(sum).toEqual([6])
  expect(sums.of(list, 3)).toBe(sum)
  expect(made()).toBe(1)
  expect(sums.of(list, 4)).toEqual([7])
  expect(made()).toBe(2)
})

test('two maps are remembered beside each other', () => {
  const { sums, made } = counting()
  const [open, next] = [[1], [2]]
  const before = sums.of(open, 0)
  sums.of(next, 0)
  expect(sums.of(open, 0)).toBe(before)
  expect(made()).toBe(2)
})
