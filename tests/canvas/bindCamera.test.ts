// @vitest-environment jsdom
import cytoscape, { type Core } from 'cytoscape'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bindCamera, type CameraDoor } from '~/canvas/bindCamera.ts'
import { laidOut } from '~/layouts/partPlaces.ts'
import { bindPart } from '~/library/bindPart.ts'
import { selectScene } from '~/state/derived.ts'
import { type AppStore, initialState } from '~/state/store.ts'
import { expand, look, openMap, placePart, setSurroundings } from '~/state/transitions.ts'
import { mapOf } from '../fixtures.ts'

const map = mapOf(
  ['a', 'b', 'c', 'd', 'e'],
  ['a support b', 'b support c', 'c support a', 'a opposition d', 'd support e'],
)
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} })
let store: AppStore
let cy: Core
let camera: CameraDoor
let stop: () => void

/** Of five actors three are drawn, in a window of 1,000 × 800 px. */
beforeEach(() => {
  store = createStore(() => initialState)
  store.setState(setSurroundings({ reducedMotion: true }))
  store.setState(openMap(map, { kind: 'shipped', id: 'test' }))
  store.setState(look({ show: 3 }))
  stop = bindPart(store)
  cy = cytoscape({ headless: true, styleEnabled: true })
  vi.spyOn(cy, 'width').mockReturnValue(1000)
  vi.spyOn(cy, 'height').mockReturnValue(800)
  camera = bindCamera(store, cy)
})
afterEach(() => {
  camera.stop()
  stop()
  cy.destroy()
})

/** Whether all that is drawn is in the window. */
const seesAll = () => {
  const { bounds } = selectScene(store.getState())
  const [zoom, pan] = [cy.zoom(), cy.pan()]
  return (
    bounds !== null &&
    bounds.x * zoom + pan.x >= 0 &&
    bounds.y * zoom + pan.y >= 0 &&
    (bounds.x + bounds.width) * zoom + pan.x <= 1000 &&
    (bounds.y + bounds.height) * zoom + pan.y <= 800
  )
}
const far = { a: { x: 0, y: 0 }, b: { x: 9000, y: 0 }, c: { x: 0, y: 7000 } }

test('a part of a large map that is laid out anew is framed; one that goes on from it stays as it is seen', () => {
  expect(seesAll()).toBe(true)
  store.setState(placePart(laidOut(far)))
  expect(seesAll()).toBe(true)
  const zoom = cy.zoom()
  store.setState(expand('d'))
  expect(Object.keys(store.getState().part?.places ?? {})).toHaveLength(5)
  expect(cy.zoom()).toBe(zoom)
})

test('who has moved the camera keeps it', () => {
  camera.zoomTo(1)
  store.setState(placePart(laidOut(far)))
  expect(cy.zoom()).toBe(1)
})
