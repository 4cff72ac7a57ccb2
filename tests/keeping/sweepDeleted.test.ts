import { describe, expect, test } from 'vitest'
import { daysLeft, sweepDeleted } from '~/keeping/sweepDeleted.ts'

const day = 24 * 60 * 60 * 1000
const year = 365 * day
const start = Date.UTC(2026, 0, 1)
const card = (deleted: number | null, expired: number | null = null) => ({ id: 'm', deleted, expired })
const nothing = { purge: [], expire: [], unexpire: [] }

describe('a deleted map', () => {
  test('can be brought back for thirty days', () => {
    expect(sweepDeleted([card(start)], start + 30 * day)).toEqual(nothing)
    expect(daysLeft(start, start)).toBe(30)
    expect(daysLeft(start, start + 29.5 * day)).toBe(1)
    expect(daysLeft(start, start + 31 * day)).toBe(0)
  })

  test('goes a day after its time was first found to be over', () => {
    const over = start + 31 * day
    expect(sweepDeleted([card(start)], over)).toEqual({ ...nothing, expire: ['m'] })
    expect(sweepDeleted([card(start, over)], over + day / 2)).toEqual(nothing)
    expect(sweepDeleted([card(start, over)], over + 2 * day)).toEqual({ ...nothing, purge: ['m'] })
  })

  test('that is none is left alone', () => {
    expect(sweepDeleted([card(null), card(null, start)], start + year)).toEqual(nothing)
  })
})

describe('a clock that jumps', () => {
  test('ahead and back again costs no map', () => {
    const jumped = start + 10 * year
    expect(sweepDeleted([card(start)], jumped)).toEqual({ ...nothing, expire: ['m'] })
    expect(sweepDeleted([card(start, jumped)], start + day)).toEqual({ ...nothing, unexpire: ['m'] })
  })

  test('back before the deletion leaves the whole time', () => {
    expect(sweepDeleted([card(start)], start - year)).toEqual(nothing)
    expect(daysLeft(start, start - year)).toBe(30)
  })
})
