import { expect, test } from 'vitest'
import { dayOf } from '~/map/day.ts'
import { always, timeOf } from '~/view/timeOf.ts'
import { initialView, type View } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { mapOf, tie } from '../fixtures.ts'

test('a time runs from the first day of its first date to the last of its last', () => {
  const begin = dayOf({ year: 1890, month: 1, day: 1 })
  expect(timeOf({ from: '1890', to: '1891-02' })).toEqual({
    time: { begin, end: dayOf({ year: 1891, month: 2, day: 28 }) },
    bad: null,
  })
  expect(timeOf({ from: '', to: '' })).toEqual({ time: always, bad: null })
  expect(timeOf({ from: '-0044', to: '' }).time).toEqual({ begin: dayOf({ year: -44, month: 1, day: 1 }), end: null })
  expect(timeOf({ from: '2021-24', to: '' }).time.begin).toBe(dayOf({ year: 2021, month: 12, day: 1 }))
})

test('what cannot be used is named, and all of time is looked at', () => {
  expect(timeOf({ from: 'yesterday', to: '' })).toEqual({ time: always, bad: { code: 'no-date', text: 'yesterday' } })
  expect(timeOf({ from: '1890/1900', to: '' }).bad).toEqual({ code: 'no-date', text: '1890/1900' })
  expect(timeOf({ from: '1900', to: '1899' })).toEqual({
    time: always,
    bad: { code: 'ends-first', from: '1900', to: '1899' },
  })
})

const map = mapOf(
  ['a', 'b'],
  [tie('a support b', { when: '1900' }), tie('b support a', { when: '1910/..' }), 'a affiliation b'],
)
const seen = (change: Partial<View>) => {
  const { relations, faded } = visibleMap(map, { ...initialView, ...change })
  return [relations.map(({ id }) => id), [...(faded ?? [])]]
}

test('time is a filter: what holds in it stays, and undated ties as the reader has them', () => {
  expect(seen({ to: '1905' })).toEqual([['a-support-b', 'a-affiliation-b'], []])
  expect(seen({ from: '1905', undated: 'fade' })).toEqual([['b-support-a', 'a-affiliation-b'], ['a-affiliation-b']])
  expect(seen({ undated: 'hide' })).toEqual([['a-support-b', 'b-support-a'], []])
})
