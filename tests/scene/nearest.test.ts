import { expect, test } from 'vitest'
import { nearest } from '~/scene/nearest.ts'

const at = (id: string, x: number, y: number) => ({ id, at: { x, y } })
const field = [at('right', 100, 0), at('far right', 300, 0), at('below', 10, 120), at('left', -80, 20)]
const origin = { x: 0, y: 0 }

test('goes to the nearest actor on that side', () => {
  expect(nearest(field, origin, 'right')).toBe('right')
  expect(nearest(field, origin, 'left')).toBe('left')
  expect(nearest(field, origin, 'down')).toBe('below')
})

test('prefers what lies straight ahead to what is near but aside', () => {
  expect(nearest([at('aside', 60, 90), at('ahead', 150, 0)], origin, 'right')).toBe('ahead')
})

test('says when there is nobody on that side', () => {
  expect(nearest(field, origin, 'up')).toBe(null)
})
