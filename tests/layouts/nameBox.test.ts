import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodiesOf } from '~/layouts/body.ts'
import { nameBox } from '~/layouts/nameBox.ts'
import { shapes } from '~/map/map.ts'
import { halfSize } from '~/scene/outline.ts'
import { labelBelow, radiusFor } from '~/scene/placeActors.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const letters = [
  ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZабвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯәғқңөұүһіӘҒҚҢӨҰҮҺІ0123456789.,'’()-–—…&№éüčøßŁ東京",
]
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 18 })
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const radii = [16, 19, 25]

test('a name never needs more room than is left for it', () => {
  fc.assert(
    fc.property(name, fc.constantFrom(...shapes), fc.constantFrom(...radii), (name, shape, radius) => {
      const { box } = labelBelow(name, { x: 0, y: 0 }, shape, radius)
      const room = nameBox(name)
      expect(room.width).toBeGreaterThanOrEqual(box.width)
      expect(room.height).toBeGreaterThanOrEqual(box.height)
    }),
    { numRuns: 2000 },
  )
})

test('a body holds what the scene draws of an actor, however many ties it has', () => {
  for (const ties of [0, 3, 4, 6, 7, 12]) {
    const others = Array.from({ length: ties }, (_, index) => `other${index}`)
    const hub = actor('hub', { name: 'Organization of the Islamic Conference' })
    const map = mapOf(
      [hub, ...others],
      others.map((other) => tie(`hub support ${other}`)),
    )
    const [body] = bodiesOf(map, new Set())
    for (const shape of shapes) {
      const radius = radiusFor(ties)
      const { box } = labelBelow('Organization of the Islamic Conference', { x: 0, y: 0 }, shape, radius)
      const { x, y } = halfSize(shape, radius)
      expect(body?.halfWidth).toBeGreaterThanOrEqual(Math.max(x, box.width / 2))
      expect((body?.drop ?? 0) - (body?.halfHeight ?? 0)).toBeLessThanOrEqual(0.01 - y)
      expect((body?.drop ?? 0) + (body?.halfHeight ?? 0)).toBeGreaterThanOrEqual(box.y + box.height)
    }
  }
})
