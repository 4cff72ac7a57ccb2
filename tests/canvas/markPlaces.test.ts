import { expect, test } from 'vitest'
import { markPlaces } from '~/canvas/markPlaces.ts'
import type { Label, SceneTie } from '~/scene/scene.ts'

const curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 0 }, end: { x: 100, y: 0 } }
const marks = [
  { id: 'a', number: 1, at: { x: 50, y: 0 } },
  { id: 'b', number: 2, at: { x: 50, y: 0 } },
]
const ties = marks.map(({ id }) => ({ id, curve })) as unknown as readonly SceneTie[]
const nameOver = (x: number, width: number) =>
  new Map([['n', { box: { x, y: -5, width, height: 10 } } as unknown as Label]])
const xs = (labels: ReadonlyMap<string, Label>) => markPlaces({ marks }, ties, labels, 8).map(({ x }) => Math.round(x))

test('numbers stand clear of names and of one another', () => {
  expect(xs(new Map())).toEqual([50, 30])
  expect(xs(nameOver(45, 20))).toEqual([30, 80])
})

test('in the middle where there is no other place', () => {
  expect(xs(nameOver(0, 100))).toEqual([50, 50])
})
