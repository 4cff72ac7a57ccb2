import { expect, test } from 'vitest'
import { countPlaces } from '~/scene/countPlaces.ts'
import { curveAt, distance } from '~/scene/geometry.ts'
import type { SceneActor, SceneTie } from '~/scene/scene.ts'

const straight = (y: number) => ({ start: { x: 0, y }, control: { x: 200, y }, end: { x: 400, y } })
const sum = (id: string, count: number, y: number) => ({ id, count, curve: straight(y) }) as unknown as SceneTie
const at = (x: number, y: number) =>
  ({ id: `${x}`, at: { x, y }, shape: 'circle', radius: 20 }) as unknown as SceneActor

test('a count stands in the middle of its line; one tie has none', () => {
  const places = countPlaces({ actors: [], ties: [sum('many', 12, 0), sum('one', 1, 50)] }, new Map(), 11)
  expect([...places]).toEqual([['many', curveAt(straight(0), 0.5)]])
})

test('counts stand clear of one another, of groups and of names, the largest in the better place', () => {
  const size = 20
  const ties = [sum('less', 12, 4), sum('more', 120, 0)]
  const name = { box: { x: 235, y: -10, width: 60, height: 20 } } as never
  const places = countPlaces({ actors: [at(150, 0)], ties }, new Map([['150', name]]), size)
  const more = places.get('more') ?? { x: 0, y: 0 }
  const less = places.get('less') ?? { x: 0, y: 0 }
  expect(more.x).toBe(200)
  expect(distance(more, less)).toBeGreaterThan(40)
  expect(less.x < 110 || less.x > 285).toBe(true)
})
