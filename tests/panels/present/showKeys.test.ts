import { describe, expect, test } from 'vitest'
import { pressed } from '~/panels/present/showKeys.ts'
import { moveZoom, zoomAt } from '~/panels/present/zoomAt.ts'

const press = (key: string, code = key, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const asked = (key: string, code?: string, digits = '', more?: Partial<KeyboardEvent>) => {
  const what = pressed(press(key, code, more), digits)
  if (what === null) return null
  if ('command' in what) return Object.values(what.command).join(' ')
  return 'wish' in what ? what.wish : what.digits
}

describe('keys and clickers', () => {
  test.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
    ['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['full-screen', ['F5']],
    ['leave', ['Escape']],
    ['help', ['?']],
    ['curtain black', ['.']],
    ['unzoom', ['0']],
  ])('%s', (what, keys) => {
    expect(keys.map((key) => asked(key))).toEqual(keys.map(() => what))
  })

  test('letters are the keys themselves, on every layout', () => {
    expect([
      asked('b', 'KeyB'),
      asked('и', 'KeyB'),
      asked('ц', 'KeyW'),
      asked('щ', 'KeyO'),
      asked('а', 'KeyF'),
    ]).toEqual(['curtain black', 'curtain black', 'curtain white', 'overview', 'full-screen'])
  })

  test('a number waits for Enter, and Esc forgets it', () => {
    expect(asked('1')).toBe('1')
    expect(asked('2', undefined, '1')).toBe('12')
    expect(asked('0', undefined, '1')).toBe('10')
    expect(asked('Enter', undefined, '12')).toBe('step 11')
    expect(asked('Escape', undefined, '12')).toBe('')
  })

  test('what is the browser’s stays the browser’s', () => {
    expect([
      asked('r', 'KeyR', '', { ctrlKey: true }),
      asked('Tab'),
      asked('ArrowLeft', '', '', { altKey: true }),
    ]).toEqual([null, null, null])
  })
})

describe('the wheel', () => {
  const frame = { width: 1000, height: 500 }
  const whole = { scale: 1, x: 0, y: 0 }
  test('keeps what is under the pointer where it is, and the map in its frame', () => {
    expect(zoomAt(whole, 2, { x: 400, y: 100 }, frame)).toEqual({ scale: 2, x: -400, y: -100 })
    expect(zoomAt(whole, 2, { x: 1000, y: 500 }, frame)).toEqual({ scale: 2, x: -1000, y: -500 })
    expect(zoomAt(whole, 100, { x: 0, y: 0 }, frame).scale).toBe(5)
  })
  test('leads all the way back', () => {
    const near = zoomAt(whole, 2, { x: 400, y: 100 }, frame)
    expect(zoomAt(near, 0.1, { x: 900, y: 400 }, frame)).toEqual(whole)
  })
  test('leaves the map where a finger may move it, as far as its frame', () => {
    const near = { scale: 2, x: -400, y: -100 }
    expect(moveZoom(near, { x: 30, y: -40 }, frame)).toEqual({ scale: 2, x: -370, y: -140 })
    expect(moveZoom(near, { x: 900, y: -900 }, frame)).toEqual({ scale: 2, x: 0, y: -500 })
    expect(moveZoom(whole, { x: -30, y: 0 }, frame)).toEqual(whole)
  })
})
