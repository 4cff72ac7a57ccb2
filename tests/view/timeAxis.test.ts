import { describe, expect, test } from 'vitest'
import { dayOf } from '~/map/day.ts'
import { spansOf } from '~/map/spansOf.ts'
import { shareOf, shifted, stretchOf, timeAxisOf, unitsOn, writeStretch } from '~/view/timeAxis.ts'
import { datedIn, densityOf, lanesOf, timeMarksOf } from '~/view/timeMarks.ts'
import { timeOf } from '~/view/timeOf.ts'
import { writeDay } from '~/view/timeUnits.ts'
import { tie } from '../fixtures.ts'

const dated = (...dates: readonly string[]) =>
  dates.map((when, index) => tie('a support b', { id: String(index), when }))
const axisOf = (...dates: readonly string[]) => {
  const axis = timeAxisOf(spansOf(dated(...dates)).values())
  return axis && [axis.unit, writeDay(axis.starts[0] ?? 0, axis.unit), unitsOn(axis)]
}

describe('the line of a map', () => {
  test('is found of more ties than a function takes arguments', () => {
    const [span] = spansOf(dated('2022')).values()
    const axis = span && timeAxisOf(Array.from({ length: 300_000 }, () => span))
    expect(axis && [axis.unit, unitsOn(axis)]).toEqual(['year', 1])
  })

  test('is counted in the finest unit that its dates have', () => {
    expect(axisOf('2022-01-05', '2022-01-07')).toEqual(['day', '2022-01-05', 3])
    expect(axisOf('2021-11', '2022-02')).toEqual(['month', '2021-11', 4])
    expect(axisOf('2021-21', '2022')).toEqual(['month', '2021-03', 22])
    expect(axisOf('1872/1890', '1907/1918')).toEqual(['year', '1872', 47])
    expect(axisOf('-0044', '-0030')).toEqual(['year', '-0044', 15])
    expect(axisOf('12XX', '1954')).toEqual(['decade', '1200', 76])
  })

  test('reaches over what is about', () => expect(axisOf('2022-01-05~')).toEqual(['day', '2022-01-04', 3]))

  test('leaves out a few that lie far off and are coarse', () => {
    expect(axisOf('2010', '2022-01-05', '2022-01-06', '2022-01-06')).toEqual(['day', '2022-01-05', 2])
  })

  test('weighs ties, and not their different dates', () => {
    expect(axisOf('2010', '2010', '2010', '2022-01-05', '2022-01-06')).toEqual(['month', '2010-01', 145])
  })

  test('is coarser where there would be too many steps', () => {
    expect(axisOf('1990-01-05', '2022-01-06')).toEqual(['month', '1990-01', 385])
    expect(axisOf('-4000', '2022')).toEqual(['century', '-4000', 61])
    expect(axisOf('Y-100000', '2022')?.[0]).toBe('century')
  })

  test('is absent where nothing is dated, or nobody knows when', () => {
    expect(axisOf()).toBe(null)
    expect(axisOf('../..', 'soon')).toBe(null)
    expect(axisOf('2020/..')).toEqual(['year', '2020', 1])
  })
})

test('units are equally long, and days lie evenly in theirs', () => {
  const axis = timeAxisOf(spansOf(dated('2022-01', '2022-02')).values())
  if (!axis) throw new Error('no axis')
  expect(shareOf(axis, dayOf({ year: 2022, month: 2, day: 1 }))).toBe(0.5)
  expect(shareOf(axis, dayOf({ year: 2022, month: 2, day: 15 }))).toBe(0.75)
  expect(shareOf(axis, 0)).toBe(0)
})

test('a stretch stands in the view as dates, and is read from them again', () => {
  const axis = timeAxisOf(spansOf(dated('2022-01-01', '2022-01-09')).values())
  if (!axis) throw new Error('no axis')
  expect(writeStretch(axis, { first: 0, last: 8 })).toEqual({ from: '', to: '' })
  expect(writeStretch(axis, { first: 0, last: 3 })).toEqual({ from: '', to: '2022-01-04' })
  expect(writeStretch(axis, { first: 0, last: 0 })).toEqual({ from: '2022-01-01', to: '2022-01-01' })
  for (const stretch of [
    { first: 0, last: 8 },
    { first: 2, last: 5 },
    { first: 8, last: 8 },
  ])
    expect(stretchOf(axis, timeOf(writeStretch(axis, stretch)).time)).toEqual(stretch)
  expect(stretchOf(axis, timeOf({ from: '2030', to: '' }).time)).toEqual({ first: 8, last: 8 })
  expect(shifted(axis, { first: 2, last: 4 }, 100)).toEqual({ first: 6, last: 8 })
  expect(shifted(axis, { first: 2, last: 4 }, -100)).toEqual({ first: 0, last: 2 })
})

test('years of five digits and before our era are written so that they are read again', () => {
  for (const year of [-120000, -43, 0, 7, 12000]) {
    const day = dayOf({ year, month: 1, day: 1 })
    expect(timeOf({ from: writeDay(day, 'year'), to: '' }).time.begin).toBe(day)
  }
})

describe('marks', () => {
  const ties = [
    ...dated('2022-01-05', '2022-01-05~', '2022-01-02/2022-01-07', '2022-01-02/2022-01-07', '2022-01-06/..', '2019'),
    tie('a opposition b'),
  ]
  const spans = spansOf(ties)
  const axis = timeAxisOf(spans.values())
  if (!axis) throw new Error('no axis')
  const marks = timeMarksOf(axis, ties, spans)

  test('a tie within one unit is a mark, what may have held longer a band, the rest is counted', () => {
    expect(axis.unit).toBe('day')
    expect(marks.marks).toEqual([
      { id: '0', kind: 'support', unit: 3, isLoose: false },
      { id: '1', kind: 'support', unit: 3, isLoose: true },
    ])
    expect(marks.bands).toEqual([
      { kind: 'support', begin: 0, end: 1, count: 2 },
      { kind: 'support', begin: 4 / 6, end: 1, count: 1 },
    ])
    expect({ ...marks, marks: 0, bands: 0 }).toEqual({ marks: 0, bands: 0, before: 1, after: 0, longer: 3, undated: 1 })
    expect(datedIn(marks)).toBe(6)
  })

  test('bands that meet lie in lanes of their own; too many are one, as dark as they are many', () => {
    expect(lanesOf(marks.bands)).toEqual({ lanes: [0, 1], count: 2 })
    expect(densityOf(marks.bands)).toEqual([
      { kind: '', begin: 0, end: 4 / 6, count: 2 },
      { kind: '', begin: 4 / 6, end: 1, count: 3 },
    ])
  })
})
