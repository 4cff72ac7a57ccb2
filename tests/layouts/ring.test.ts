import { expect, test } from 'vitest'
import { ring } from '~/layouts/ring.ts'
import { labelBelow } from '~/scene/placeActors.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `n${String(index).padStart(2, '0')}`)
const around = (names: readonly string[]) =>
  Object.fromEntries([
    ['hub', { x: 0, y: 0 }],
    ...names.map((id, index) => {
      const turn = (index / names.length) * 2 * Math.PI - Math.PI
      return [id, { x: Math.cos(turn) * 900, y: Math.sin(turn) * 300 }]
    }),
  ])

test('left stays left: neighbours keep the order in which they stand around the actor', () => {
  const names = ids(9)
  const places = ring('hub', names, around(names))
  expect(places.hub).toEqual({ x: 0, y: 0 })
  const turns = names.map((id) => Math.atan2(places[id]?.y ?? 0, places[id]?.x ?? 0))
  expect(turns.every((turn, index) => index === 0 || turn > (turns[index - 1] ?? 0))).toBe(true)
})

test.each([1, 2, 5, 11, 17, 24, 40])('%i neighbours with wide names leave each other room', (count) => {
  const names = ids(count)
  const places = ring('hub', names, around(names))
  const boxes = names.map((id) => {
    const at = places[id] ?? { x: 0, y: 0 }
    const { box } = labelBelow('National Security', at, 'circle', 19)
    return { x: box.x, y: at.y - 19, right: box.x + box.width, bottom: box.y + box.height }
  })
  const meeting = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom),
  )
  expect(meeting).toEqual([])
})

test('an actor alone stands in the middle', () => {
  expect(ring('hub', [], {})).toEqual({ hub: { x: 0, y: 0 } })
})
