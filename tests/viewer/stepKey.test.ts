import { describe, expect, test } from 'vitest'
import { stepKey } from '~/viewer/stepKey.ts'

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  onButton: false,
  ...more,
})

describe('keys and clickers', () => {
  test.each([
    ['ArrowRight', 3],
    ['ArrowDown', 3],
    ['PageDown', 3],
    [' ', 3],
    ['ArrowLeft', 1],
    ['PageUp', 1],
    ['Backspace', 1],
    ['Home', 0],
    ['End', 5],
    ['Escape', 'leave'],
    ['f', 'full'],
    ['а', 'full'],
    ['b', 'black'],
    ['и', 'black'],
    ['.', 'black'],
    ['W', 'white'],
    ['ц', 'white'],
    ['x', null],
  ])('%s', (key, to) => {
    expect(stepKey(press(key), 2, 5)).toBe(to)
  })

  test('stop at both ends', () => {
    expect(stepKey(press('PageDown'), 5, 5)).toBe(5)
    expect(stepKey(press('PageUp'), 0, 5)).toBe(0)
  })

  test('go back with Shift and Space, and leave a button its Space and the browser its own keys', () => {
    expect(stepKey(press(' ', { shiftKey: true }), 2, 5)).toBe(1)
    expect(stepKey(press(' ', { onButton: true }), 2, 5)).toBeNull()
    expect(stepKey(press('ArrowLeft', { altKey: true }), 2, 5)).toBeNull()
  })
})
