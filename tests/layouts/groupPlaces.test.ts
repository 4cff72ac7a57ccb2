import { expect, test } from 'vitest'
import { type Block, makeRoom, placeBlocks } from '~/layouts/groupPlaces.ts'

const block = (id: string, halfWidth = 60, halfHeight = 50): Block => ({ id, halfWidth, halfHeight, drop: 10 })
const blocks = Array.from({ length: 30 }, (_, at) => block(`b${at}`))
const overlaps = (all: readonly Block[], places: ReturnType<typeof placeBlocks>) =>
  all.flatMap((a, at) =>
    all.slice(at + 1).filter((b) => {
      const [x, y] = [(places[a.id]?.x ?? 0) - (places[b.id]?.x ?? 0), (places[a.id]?.y ?? 0) - (places[b.id]?.y ?? 0)]
      return Math.abs(x) < a.halfWidth + b.halfWidth && Math.abs(y) < a.halfHeight + b.halfHeight
    }),
  )

test('no group lies over another, those that are tied stand nearer, and it is the same every time', () => {
  const links = [
    { from: 'b0', to: 'b29', weight: 900 },
    { from: 'b1', to: 'b2', weight: 1 },
  ]
  const places = placeBlocks(blocks, links, null)
  expect(overlaps(blocks, places)).toEqual([])
  expect(placeBlocks(blocks, links, null)).toEqual(places)
  const apart = (a: string, b: string) =>
    Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0))
  const from = blocks.map(({ id }) => apart('b0', id)).sort((a, b) => a - b)
  expect(from.indexOf(apart('b0', 'b29'))).toBeLessThan(4)
})

test('where the map has places, groups keep that geography', () => {
  const own = { a: { x: 0, y: 0 }, b: { x: 9000, y: 0 }, c: { x: 0, y: 7000 } }
  const places = placeBlocks([block('a'), block('b'), block('c')], [], own)
  expect((places.b?.x ?? 0) > (places.a?.x ?? 0) && (places.c?.y ?? 0) > (places.a?.y ?? 0)).toBe(true)
  expect(Math.abs((places.b?.y ?? 0) - (places.a?.y ?? 0))).toBeLessThan(5)
})

test('a group that opens pushes the others out of its way and stays in their middle', () => {
  const places = placeBlocks(blocks, [], null)
  const size = { halfWidth: 400, halfHeight: 300 }
  const moved = makeRoom(blocks, places, new Map([['b0', size]]))
  const grown = blocks.map((each) => (each.id === 'b0' ? { ...each, ...size } : each))
  expect(overlaps(grown, moved)).toEqual([])
  expect(Object.keys(moved)).toHaveLength(30)
})
