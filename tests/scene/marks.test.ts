import { expect, test } from 'vitest'
import { fade } from '~/scene/fade.ts'
import { actorMarks, tieMarks } from '~/scene/marks.ts'
import { light, themes } from '~/scene/theme.ts'

const curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 0 }, end: { x: 100, y: 0 } }
const line = {
  curve,
  color: '#0072B2',
  style: 'line',
  width: 2.25,
  dash: 'solid',
  head: 'triangle',
  mutual: false,
} as const

test('a line stops inside its head, whose tip is the end of the curve', () => {
  expect(tieMarks(line, '#fff')).toEqual([
    { d: 'M0 0Q50 0 90 0', stroke: '#0072B2', width: 2.25, cap: 'butt' },
    { d: 'M100 0L89 5L89 -5Z', fill: '#0072B2' },
  ])
})

test('a mutual tie has a head at both ends', () => {
  expect(tieMarks({ ...line, mutual: true }, '#fff').map(({ d }) => d)).toEqual([
    'M10 0Q50 0 90 0',
    'M100 0L89 5L89 -5Z',
    'M0 0L11 -5L11 5Z',
  ])
})

test('rails are one broad stroke with the background over its middle, so that they keep step on curves', () => {
  const [broad, middle] = tieMarks({ ...line, style: 'rails', head: 'chevron', dash: 'dashed' }, '#FBF9F4')
  expect(broad).toMatchObject({ width: 6, dash: [9, 5] })
  expect(middle).toEqual({ d: broad?.d, stroke: '#FBF9F4', width: 2.5, cap: 'butt' })
})

test('each basis has a dash of its own', () => {
  const dashes = (['solid', 'dashed', 'dotted', 'bare'] as const).map(
    (dash) => tieMarks({ ...line, dash }, '#fff')[0]?.dash,
  )
  expect(new Set(dashes.map(String)).size).toBe(4)
})

test('each shape is another outline', () => {
  const shapes = ['circle', 'square', 'hexagon', 'diamond', 'card'] as const
  const outlines = shapes.map((shape) => actorMarks({ at: { x: 0, y: 0 }, shape, radius: 16, icon: null }, light)[0]?.d)
  expect(new Set(outlines).size).toBe(5)
})

test('a faded colour is opaque and lies between the two', () => {
  expect(fade('#000000', '#FFFFFF', 0.5)).toBe('#808080')
  expect(fade('CanvasText', '#FFFFFF', 0.5)).toBe('CanvasText')
})

test('both themes colour the same kinds and shapes', () => {
  expect(Object.keys(themes.dark.kinds)).toEqual(Object.keys(themes.light.kinds))
  expect(Object.keys(themes.dark.fills)).toEqual(Object.keys(themes.light.fills))
})
