import { describe, expect, test } from 'vitest'
import { figureName } from '~/library/figureFile.ts'
import { pictureLimit, pictureSize } from '~/library/pictureLimit.ts'
import { today } from '~/library/today.ts'
import { initialState } from '~/state/store.ts'
import { openMap } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
const safari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'

describe('how large a picture may be', () => {
  const square = (side: number, agent: string) =>
    pictureSize({ width: side, height: side, pixelsPerUnit: 1 }, pictureLimit(agent)).isTooLarge

  test.each([
    ['Chromium', chrome, 16_384],
    ['Safari', safari, 4096],
    ['Firefox', firefox, 11_135],
  ])('%s', (_, agent, most) => {
    expect(square(most, agent)).toBe(false)
    expect(square(most + 1, agent)).toBe(true)
  })

  test('is counted in pixels, and told in millions of them', () => {
    const size = pictureSize({ width: 595.28, height: 841.89, pixelsPerUnit: 300 / 72 }, pictureLimit(safari))
    expect(size).toEqual({ width: 2480, height: 3508, isTooLarge: false, most: 16 })
    expect(pictureSize({ width: 17_000, height: 10, pixelsPerUnit: 1 }, pictureLimit(chrome)).isTooLarge).toBe(true)
  })
})

describe('the name of a figure', () => {
  const from = (name: string) => openMap(triad, { kind: 'file', name })(initialState)

  test('is that of the map, with the day', () => {
    const shipped = openMap(triad, { kind: 'shipped', id: 'kazakhstan-2022' })(initialState)
    expect(figureName(shipped, '2026-11-22', 'png')).toBe('kazakhstan-2022-figure-2026-11-22.png')
    expect(figureName(from('ties.entente.json'), '2026-11-22', 'svg')).toBe('ties-figure-2026-11-22.svg')
  })

  test('does not grow when a figure is made from a figure', () => {
    const state = from('ties-figure-2026-01-02.png')
    expect(figureName(state, '2026-11-22', 'png')).toBe('ties-figure-2026-11-22.png')
  })
})

test('today is the reader’s day', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
