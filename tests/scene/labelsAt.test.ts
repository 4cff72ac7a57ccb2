import { expect, test } from 'vitest'
import { overlap } from '~/scene/geometry.ts'
import { labelsAt } from '~/scene/labelsAt.ts'
import { mapOf } from '../fixtures.ts'
import { sceneOf } from './sceneOf.ts'

const crowd = mapOf(
  Array.from({ length: 30 }, (_, index) => `actor number ${index}`),
  ['actor number 7 support actor number 8'].map((words) => ({
    id: words,
    from: 'actor number 7',
    to: 'actor number 8',
    kind: 'support',
    evidence: [],
  })),
  {
    positions: Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `actor number ${index}`,
        { x: (index % 6) * 60, y: Math.floor(index / 6) * 50 },
      ]),
    ),
  },
)

test.each([0.2, 0.5, 1, 2])('at zoom %f no name lies over another', (zoom) => {
  const boxes = [...labelsAt(sceneOf(crowd), zoom).values()].map(({ box }) => ({
    ...box,
    height: box.height - 2,
    width: box.width - 2,
    x: box.x + 1,
    y: box.y + 1,
  }))
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false)
  expect(boxes.length).toBeGreaterThan(0)
})

test('names keep a readable size when the map is far away', () => {
  const label = labelsAt(sceneOf(mapOf(['a'], [])), 0.5).get('a')
  expect((label?.size ?? 0) * 0.5).toBeGreaterThanOrEqual(10)
})

test('the name of a selected actor is placed first', () => {
  const scene = sceneOf(crowd, 'en', { actors: ['actor number 14'], tie: '' })
  expect(labelsAt(scene, 0.4).has('actor number 14')).toBe(true)
})

test('a name may stand over whoever is drawn pale, but no pale name does', () => {
  const names = (lit: readonly string[]) => {
    const scene = sceneOf(crowd)
    const actors = scene.actors.map((each) =>
      lit.includes(each.id) ? each : ({ ...each, emphasis: 'dimmed' } as const),
    )
    return [...labelsAt({ ...scene, actors }, 0.4).keys()]
  }
  const [inTheMiddle = ''] = crowd.actors.slice(14).map(({ id }) => id)
  expect([...labelsAt(sceneOf(crowd), 0.4).keys()]).not.toContain(inTheMiddle)
  expect(names([inTheMiddle])).toContain(inTheMiddle)
  expect(names([])).not.toContain(inTheMiddle)
})

test('names stay readable on a map that is as far away as it goes, so that fewer stand there', () => {
  const [label] = labelsAt(sceneOf(mapOf(['a'], [])), 0.1).values()
  expect((label?.size ?? 0) * 0.1).toBeGreaterThanOrEqual(10)
})
