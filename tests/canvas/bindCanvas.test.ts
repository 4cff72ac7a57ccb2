import cytoscape, { type Core } from 'cytoscape'
import { beforeEach, expect, test, vi } from 'vitest'
import { bindCanvas, type Surface } from '~/canvas/bindCanvas.ts'
import { initialState, store } from '~/state/store.ts'
import { openMap, selectActors, toggleHidden, undo } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'

const frozen = deepFreeze(structuredClone(triad))
let cy: Core
let surface: Surface & {
  show: ReturnType<typeof vi.fn<Surface['show']>>
  point: ReturnType<typeof vi.fn<Surface['point']>>
}
let unbind: () => void

beforeEach(() => {
  store.setState(initialState, true)
  store.setState(openMap(frozen, { kind: 'shipped', id: 'triad' }))
  cy = cytoscape({ headless: true, styleEnabled: true, autounselectify: true })
  surface = { show: vi.fn(), point: vi.fn(), afterFrame: (run) => run() }
  unbind = bindCanvas(store, cy, surface)
})

test('holds what is visible, under ids that never clash', () => {
  expect(cy.nodes().map((node) => node.id())).toEqual(['n:a', 'n:b', 'n:c'])
  expect(
    cy
      .edges()
      .map((edge) => edge.id())
      .sort(),
  ).toEqual(['e:a-support-b', 'e:b-opposition-c', 'e:c-affiliation-a'])
  store.setState(toggleHidden('hiddenActors', 'c'))
  expect(
    cy
      .elements()
      .map((each) => each.id())
      .sort(),
  ).toEqual(['e:a-support-b', 'n:a', 'n:b'])
})

test('ends with its binding', () => {
  unbind()
  store.setState(toggleHidden('hiddenActors', 'c'))
  expect(cy.nodes()).toHaveLength(3)
})

test('a tap selects through the store, not in Cytoscape', () => {
  cy.$id('n:b').emit('tap')
  expect(store.getState().view.actors).toEqual(['b'])
  expect(cy.$id('n:b').selected()).toBe(false)
  cy.$id('e:a-support-b').emit({ type: 'tap', position: { x: 100, y: 500 } } as never)
  expect(store.getState().view).toMatchObject({ actors: [], tie: 'a-support-b' })
  cy.emit({ type: 'tap', position: { x: 900, y: 900 } } as never)
  expect(store.getState().view).toMatchObject({ actors: [], tie: '' })
})

test('a tap on the name of an actor selects the actor', () => {
  const label = surface.show.mock.calls[0]?.[0].actors.find(({ id }) => id === 'b')?.label.box
  cy.emit({ type: 'tap', position: { x: (label?.x ?? 0) + 2, y: (label?.y ?? 0) + 5 } } as never)
  expect(store.getState().view.actors).toEqual(['b'])
})

test('a box selects all that is in it', async () => {
  cy.emit('boxend')
  cy.$id('n:a').emit('box')
  cy.$id('n:c').emit('box')
  await Promise.resolve()
  expect(store.getState().view.actors).toEqual(['a', 'c'])
})

test('a drag ends as one undoable move, and nothing shares objects with the document', () => {
  drag('a', { x: 50, y: 60 })
  expect(store.getState().document.map.positions.a).toEqual({ x: 50, y: 60 })
  expect(store.getState().past).toHaveLength(1)
  store.setState(undo)
  expect(cy.$id('n:a').position()).toEqual({ x: 0, y: 0 })
})

test('dragging one of several selected actors moves them all, in one step', () => {
  store.setState(selectActors(['a', 'b']))
  drag('a', { x: 10, y: 20 })
  const { positions } = store.getState().document.map
  expect([positions.a, positions.b, positions.c]).toEqual([
    { x: 10, y: 20 },
    { x: 210, y: 20 },
    { x: 400, y: 0 },
  ])
  expect(store.getState().past).toHaveLength(1)
})

test('while a drag lasts the picture follows and the document does not', () => {
  cy.$id('n:a').emit('grab')
  cy.$id('n:a').position({ x: 33, y: 44 })
  cy.$id('n:a').emit('drag')
  expect(surface.show.mock.lastCall?.[0].actors.find(({ id }) => id === 'a')?.at).toEqual({ x: 33, y: 44 })
  expect(store.getState().document.map).toBe(frozen)
})

test('our own changes never come back as events', () => {
  let writes = 0
  store.subscribe(() => writes++)
  store.setState(toggleHidden('hiddenActors', 'a'))
  expect(writes).toBe(1)
})

test('the pointer is told to the painter alone', () => {
  const before = store.getState()
  cy.$id('n:a').emit('mouseover')
  cy.$id('n:a').emit('mouseout')
  expect(surface.point.mock.calls).toEqual([[{ kind: 'actor', id: 'a' }], [null]])
  expect(store.getState()).toBe(before)
})

function drag(id: string, to: { x: number; y: number }) {
  const node = cy.$id(`n:${id}`)
  node.emit('grab')
  node.position(to) // Cytoscape moves it while dragging
  node.emit('drag')
  node.emit('dragfree')
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) deepFreeze(each)
  return Object.freeze(value)
}
