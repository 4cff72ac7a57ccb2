import { expect, test } from 'vitest'
import { indexMap } from '~/map/mapIndex.ts'
import { changeMarks, changeRadius } from '~/scene/changeMarks.ts'
import { composeScene, laySheet } from '~/scene/composeScene.ts'
import { distance } from '~/scene/geometry.ts'
import { themes } from '~/scene/theme.ts'
import { litBy } from '~/view/litBy.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { mapOf, tie } from '../fixtures.ts'

const map = mapOf(
  ['a', 'b', 'c'],
  [
    tie('a support b', { id: 'friends', when: '2020' }),
    tie('a opposition b', { id: 'foes', when: '2022' }),
    tie('b support c', { id: 'past', when: '2020' }),
    tie('c support a', { id: 'fresh', when: '2022' }),
    tie('c affiliation b', { id: 'ever' }),
  ],
)
const view = { ...initialView, ask: 'compare', before: '2020', after: '2022' } as const

test('ties that differ between two moments bear a mark each, apart from one another and from actors', () => {
  const sheet = laySheet(map, indexMap(map), map.positions, 'en')
  const seen = visibleMap(map, view, litBy)
  const { changes = [], actors, ties } = composeScene(sheet, seen, { actors: [], tie: '' }, themes.light, {})
  expect(new Map(changes.map(({ id, change }) => [id, change]))).toEqual(
    new Map([
      ['friends', 'was'],
      ['foes', 'now'],
      ['past', 'gone'],
      ['fresh', 'new'],
    ]),
  )
  expect(ties.filter(({ emphasis }) => emphasis === 'dimmed').map(({ id }) => id)).toEqual(['ever'])
  for (const one of changes) {
    for (const other of changes) if (one !== other) expect(distance(one.at, other.at)).toBeGreaterThan(2 * changeRadius)
    for (const { at, radius } of actors) expect(distance(one.at, at)).toBeGreaterThan(radius + changeRadius)
  }
})

test('a scene that compares nothing has no marks', () => {
  const sheet = laySheet(map, indexMap(map), map.positions, 'en')
  const seen = visibleMap(map, { ...view, after: '2020' }, litBy)
  expect(composeScene(sheet, seen, { actors: [], tie: '' }, themes.light, {}).changes).toBe(undefined)
})

test('the four marks differ in fill and sign, so that nothing rests on colour; on no ground nothing is painted behind', () => {
  const look = { ink: '#111111', ground: null }
  const said = (['new', 'gone', 'was', 'now'] as const).map((change) => {
    const [disc, sign] = changeMarks(change, { x: 0, y: 0 }, look)
    return [disc?.fill !== undefined, sign?.d]
  })
  expect(new Set(said.map(String)).size).toBe(4)
  expect(said.map(([isFull]) => isFull)).toEqual([true, false, false, true])
})
