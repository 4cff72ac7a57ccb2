import cytoscape, { type Core } from 'cytoscape'
import { beforeEach, expect, test, vi } from 'vitest'
import { bindCanvas, type Surface } from '~/canvas/bindCanvas.ts'
import type { Point } from '~/map/map.ts'
import { curveAt } from '~/scene/geometry.ts'
import { initialState, store } from '~/state/store.ts'
import { clearSelection, openMap, selectActors, toggleHidden, undo } from '~/state/transitions.ts'
import { mapOf, triad } from '../fixtures.ts'

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

test('holds the actors that are visible; ties are hit in the scene itself', () => {
  expect(cy.elements().map((each) => each.id())).toEqual(['a', 'b', 'c'])
  store.setState(toggleHidden('hiddenActors', 'c'))
  expect(cy.elements().map((each) => each.id())).toEqual(['a', 'b'])
})

test('what only looks otherwise leaves Cytoscape alone', () => {
  const touched = vi.spyOn(cy, 'batch')
  store.setState(selectActors(['a']))
  store.setState(toggleHidden('hiddenKinds', 'support'))
  expect(touched).not.toHaveBeenCalled()
})

test('ends with its binding', () => {
  unbind()
  store.setState(toggleHidden('hiddenActors', 'c'))
  expect(cy.nodes()).toHaveLength(3)
})

test('a tap selects through the store, not in Cytoscape', () => {
  cy.$id('b').emit('tap')
  expect(store.getState().view.actors).toEqual(['b'])
  expect(cy.$id('b').selected()).toBe(false)
  tapAt(middleOf('a-support-b'))
  expect(store.getState().view).toMatchObject({ actors: [], tie: 'a-support-b' })
  tapAt({ x: 900, y: 900 })
  expect(store.getState().view).toMatchObject({ actors: [], tie: '' })
})

test('a tap on the name of an actor selects the actor', () => {
  const label = surface.show.mock.calls[0]?.[0].actors.find(({ id }) => id === 'b')?.label.box
  tapAt({ x: (label?.x ?? 0) + 2, y: (label?.y ?? 0) + 5 })
  expect(store.getState().view.actors).toEqual(['b'])
})

test('a box selects all that is in it', async () => {
  cy.emit('boxend')
  cy.$id('a').emit('box')
  cy.$id('c').emit('box')
  await Promise.resolve()
  expect(store.getState().view.actors).toEqual(['a', 'c'])
})

test('a drag ends as one undoable move, and nothing shares objects with the document', () => {
  drag('a', { x: 50, y: 60 })
  expect(store.getState().document.map.positions.a).toEqual({ x: 50, y: 60 })
  expect(store.getState().past).toHaveLength(1)
  store.setState(undo)
  expect(cy.$id('a').position()).toEqual({ x: 0, y: 0 })
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
  cy.$id('a').emit('grab')
  cy.$id('a').position({ x: 33, y: 44 })
  cy.$id('a').emit('drag')
  expect(surface.show.mock.lastCall?.[0].actors.find(({ id }) => id === 'a')?.at).toEqual({ x: 33, y: 44 })
  expect(store.getState().document.map).toBe(frozen)
})

test('our own changes never come back as events', () => {
  let writes = 0
  store.subscribe(() => writes++)
  store.setState(toggleHidden('hiddenActors', 'a'))
  expect(writes).toBe(1)
})

test('a tie is hit within 12 px of screen by a mouse, and within 28 by a finger', () => {
  const { x, y } = middleOf('a-support-b')
  tapAt({ x, y: y - 11 })
  expect(store.getState().view.tie).toBe('a-support-b')
  tapAt({ x, y: y - 14 })
  expect(store.getState().view.tie).toBe('')
  tapAt({ x, y: y - 14 }, new Event('touchend'))
  expect(store.getState().view.tie).toBe('a-support-b')
  store.setState(clearSelection)
  store.setState(toggleHidden('hiddenKinds', 'affiliation'))
  cy.zoom(0.25)
  tapAt({ x, y: y - 40 })
  expect(store.getState().view.tie).toBe('a-support-b')
})

test('the pointer is told to the painter alone, and once', () => {
  const before = store.getState()
  const moveTo = (target: Core | ReturnType<Core['$id']>, position: Point, buttons = 0) =>
    target.emit({
      type: 'mousemove',
      position,
      originalEvent: Object.assign(new Event('mousemove'), { buttons }),
    } as never)
  moveTo(cy.$id('a'), { x: 0, y: 0 })
  moveTo(cy.$id('a'), { x: 1, y: 0 })
  moveTo(cy, middleOf('a-support-b'))
  moveTo(cy, { x: 900, y: 900 }, 1)
  moveTo(cy, { x: 900, y: 900 })
  moveTo(cy.$id('a'), { x: 0, y: 0 })
  cy.emit('mouseout')
  expect(surface.point.mock.calls).toEqual([
    [{ kind: 'actor', id: 'a' }],
    [{ kind: 'tie', id: 'a-support-b' }],
    [null],
    [{ kind: 'actor', id: 'a' }],
    [null],
  ])
  expect(store.getState()).toBe(before)
})

const tapAt = (position: Point, originalEvent: Event | null = null) =>
  cy.emit({ type: 'tap', position, originalEvent } as never)

function middleOf(tie: string): Point {
  const curve = surface.show.mock.lastCall?.[0].ties.find(({ id }) => id === tie)?.curve
  if (!curve) throw new Error(`no tie ${tie}`)
  return curveAt(curve, 0.5)
}

function drag(id: string, to: { x: number; y: number }) {
  const node = cy.$id(id)
  node.emit('grab')
  node.position(to) // Cytoscape moves it while dragging
  node.emit('drag')
  node.emit('dragfree')
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) deepFreeze(each)
  return Object.freeze(value)
}

test('of many actors a part comes or goes in one frame', () => {
  unbind()
  const frames: (() => void)[] = []
  const next = () => {
    frames.shift()?.()
    return cy.nodes().length
  }
  const ids = Array.from({ length: 300 }, (_, at) => `n${at}`)
  cy = cytoscape({ headless: true, styleEnabled: true, autounselectify: true })
  store.setState(openMap(mapOf(ids, []), { kind: 'file', name: 'many' }))
  unbind = bindCanvas(store, cy, { ...surface, afterFrame: (run) => void frames.push(run) })
  expect([next(), next(), next(), frames.length]).toEqual([120, 240, 300, 0])
  store.setState(openMap(frozen, { kind: 'file', name: 'few' }))
  expect([next(), next(), next(), frames.length]).toEqual([180, 60, 3, 0])
  expect(cy.nodes().map((node) => node.id())).toEqual(['a', 'b', 'c'])
})
