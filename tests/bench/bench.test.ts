import { expect, test } from 'vitest'
import { parseMapText } from '~/map/parseMapText.ts'
import { keepsTarget, onePerRun, p95Of, summarise, writeTable } from './figure.mjs'
import { makeMap } from './makeMap.mjs'
import { median, p95 } from './stats.mjs'

test('the generated map is a map without a problem, and the same from the same seed', () => {
  const text = JSON.stringify(makeMap({ actors: 500, relations: 1500 }))
  const { value, problems } = parseMapText(text)
  expect(problems).toEqual([])
  expect([value?.actors.length, value?.relations.length]).toEqual([500, 1500])
  expect(Object.keys(value?.positions ?? {})).toHaveLength(500)
  expect(JSON.stringify(makeMap({ actors: 500, relations: 1500 }))).toBe(text)
  expect(JSON.stringify(makeMap({ actors: 500, relations: 1500, seed: 2 }))).not.toBe(text)
})

test('the median and the p95 are values that were measured', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2)
  expect(p95(Array.from({ length: 20 }, (_, index) => index + 1))).toBe(19)
  expect(p95([7])).toBe(7)
  expect(p95([])).toBeNaN()
})

test('a figure says the spread of its runs, and keeps its target or not', () => {
  const clicks = p95Of(
    'click',
    'ms',
    [
      [10, 20, 90],
      [15, 25, 40],
      [5, 60, 12],
    ],
    { target: 50 },
  )
  expect(clicks.runs).toEqual([90, 40, 60])
  expect(summarise(clicks)).toEqual({ median: 60, min: 40, max: 90, typical: 20, work: null, count: 9 })
  expect(keepsTarget(clicks)).toBe(false)
  expect(keepsTarget(onePerRun('frames', '1/s', [58, 60], { target: 30, better: 'higher' }))).toBe(true)
  expect(keepsTarget(onePerRun('frames', '1/s', [58, 60]))).toBe(null)
})

test('the table has a line for each figure', () => {
  const figures = [onePerRun('load', 'ms', [300.4, 310.2, 500], { target: 400 })]
  expect(writeTable([{ title: 'A visit', figures }])).toBe(
    [
      '            typical  p95/run  min – max  work  samples  target',
      '',
      'A visit',
      '  load, ms      310           300 – 500              3   ≤ 400  kept',
    ].join('\n'),
  )
})
