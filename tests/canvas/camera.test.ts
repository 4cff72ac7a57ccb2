import { expect, test } from 'vitest'
import { framing } from '~/canvas/camera.ts'

test('a small map is shown in the middle, at 125 % at the most', () => {
  expect(framing({ x: 0, y: 0, width: 100, height: 100 }, 800, 600)).toEqual({
    zoom: 1.25,
    pan: { x: 337.5, y: 236.5 },
  })
})

test('a large map fits with room round it, for the switch above and for the controls below', () => {
  const { zoom, pan } = framing({ x: -1000, y: -500, width: 2000, height: 1000 }, 1072, 648)
  expect(zoom).toBe(0.5)
  expect(pan).toEqual({ x: 536, y: 323 })
  const [top, bottom] = [pan.y - 500 * zoom, 648 - (pan.y + 500 * zoom)]
  expect([top, bottom]).toEqual([73, 75])
})

test('a map of enormous size stops at the smallest zoom', () => {
  expect(framing({ x: 0, y: 0, width: 1e6, height: 1e6 }, 800, 600).zoom).toBe(0.08)
})

test('on a phone nothing of the map lies under the switch or the controls, which are as large as fingers need', () => {
  const bounds = { x: -180, y: -240, width: 360, height: 480 }
  const { zoom, pan } = framing(bounds, 390, 396, true)
  const [switchEnds, controlsBegin] = [12 + 46, 396 - 16 - 44]
  expect(pan.y + bounds.y * zoom).toBeGreaterThan(switchEnds)
  expect(pan.y + (bounds.y + bounds.height) * zoom).toBeLessThan(controlsBegin)
})
