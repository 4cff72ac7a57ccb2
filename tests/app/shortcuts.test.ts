// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keysGroups } from '~/app/keysGroups.ts'
import { bindShortcuts, matches, shortcuts } from '~/app/shortcuts.ts'
import type { Doors } from '~/app/useDoors.ts'
import { en } from '~/i18n/en.ts'
import { initialState, store } from '~/state/store.ts'
import { openMap, selectActor } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'

const names = [
  'openMap',
  'openFiles',
  'export',
  'download',
  'undo',
  'redo',
  'history',
  'share',
  'keys',
  'problems',
  'legend',
  'search',
  'addFiles',
  'newMap',
  'library',
  'versions',
  'rename',
] as const
let doors: { readonly [name in (typeof names)[number]]: ReturnType<typeof vi.fn<Doors[name]>> }
let stop: () => void

beforeEach(() => {
  store.setState(initialState, true)
  store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
  doors = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as typeof doors
  stop = bindShortcuts(store, doors)
  document.body.replaceChildren()
})
afterEach(() => stop())

type Init = KeyboardEventInit & { readonly key: string }

function press(init: Init, target: HTMLElement = document.body) {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event
}
function put(html: 'input' | 'textarea' | 'div', set: (element: HTMLElement) => void = () => {}) {
  const element = document.createElement(html)
  set(element)
  document.body.append(element)
  return element
}
const run = () => names.filter((name) => doors[name].mock.calls.length > 0)

describe('a key runs its action and nothing else', () => {
  test.each<[string, Init, readonly string[]]>([
    ['/', { key: '/' }, ['search']],
    ['?', { key: '?', shiftKey: true }, ['keys']],
    ['Ctrl+Z', { key: 'z', ctrlKey: true }, ['undo']],
    ['⌘Z', { key: 'z', metaKey: true }, ['undo']],
    ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, ['redo']],
    ['Ctrl+Y', { key: 'y', ctrlKey: true }, ['redo']],
    ['Ctrl+S', { key: 's', ctrlKey: true }, ['download']],
    ['/ on a German keyboard', { key: '/', code: 'Digit7', shiftKey: true }, ['search']],
    ['the slash key of a Russian keyboard', { key: '.', code: 'Slash' }, ['search']],
    ['Shift and the slash key of a Kazakh keyboard', { key: ',', code: 'Slash', shiftKey: true }, ['keys']],
    ['Ctrl+Я', { key: 'я', code: 'KeyZ', ctrlKey: true }, ['undo']],
    ['z alone', { key: 'z' }, []],
    ['. elsewhere', { key: '.', code: 'Period' }, []],
    ['Alt+/', { key: '/', altKey: true }, []],
    ['Ctrl+Alt+Z', { key: 'z', ctrlKey: true, altKey: true }, []],
  ])('%s', (_, init, expected) => {
    const event = press(init)
    expect(run()).toEqual(expected)
    expect(event.defaultPrevented).toBe(expected.length > 0)
  })
})

describe('Esc', () => {
  test('lets go of the selection', () => {
    store.setState(selectActor('a'))
    press({ key: 'Escape' })
    expect(store.getState().view.actors).toEqual([])
    expect(store.getState().said.text).toBe(en.say.cleared)
  })

  test('is left to others when nothing is selected', () => {
    expect(press({ key: 'Escape' }).defaultPrevented).toBe(false)
  })
})

describe('whoever writes is left alone', () => {
  test.each<[string, () => HTMLElement]>([
    ['a field', () => put('input')],
    ['a long field', () => put('textarea')],
  ])('in %s', (_, make) => {
    const field = make()
    for (const key of ['/', '?']) press({ key }, field)
    press({ key: 'z', ctrlKey: true }, field)
    expect(run()).toEqual([])
    press({ key: 's', ctrlKey: true }, field)
    expect(run()).toEqual(['download'])
  })

  test('a radio button is no field', () => {
    const radio = put('input', (element) => element.setAttribute('type', 'radio'))
    press({ key: '/' }, radio)
    expect(run()).toEqual(['search'])
  })
})

test('behind an open dialog the page stands still', () => {
  put('div', (element) => element.setAttribute('role', 'dialog'))
  press({ key: '/' })
  press({ key: 'z', ctrlKey: true })
  expect(run()).toEqual([])
})

test('what has been answered already is not answered twice', () => {
  const listbox = put('div')
  listbox.addEventListener('keydown', (event) => event.preventDefault())
  press({ key: '/' }, listbox)
  expect(run()).toEqual([])
})

test('no two actions share a chord', () => {
  const presses = shortcuts
    .flatMap(({ keys }) => keys)
    .map((chord) => ({
      key: chord.at(-1) === 'Esc' ? 'Escape' : (chord.at(-1) ?? ''),
      code: '',
      ctrlKey: chord.includes('Mod'),
      metaKey: false,
      shiftKey: chord.includes('Shift'),
      altKey: false,
    }))
  for (const each of presses) {
    expect(shortcuts.filter(({ keys }) => keys.some((chord) => matches(each, chord)))).toHaveLength(1)
  }
})

test('the keys dialog lists every action, with the names that the system has for its keys', () => {
  const [anywhere] = keysGroups(en, true)
  expect(anywhere?.rows.map(({ what }) => what)).toEqual(shortcuts.map(({ what }) => en.keys.rows[what]))
  expect(JSON.stringify(anywhere)).toContain('⌘')
  expect(JSON.stringify(keysGroups(en, false))).toContain('Ctrl')
})
