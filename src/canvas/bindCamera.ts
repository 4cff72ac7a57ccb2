import type { Core } from 'cytoscape'
import { boundsOf, type Rect } from '~/scene/geometry.ts'
import { labelsAt } from '~/scene/labelsAt.ts'
import { halfSize } from '~/scene/outline.ts'
import { selectStandsInCamps } from '~/state/campsDerived.ts'
import { selectCloseUp, selectScene } from '~/state/derived.ts'
import { groupDrawing, selectStandIn } from '~/state/standIn.ts'
import type { AppState, AppStore, Edit } from '~/state/store.ts'
import { coveredBy, frame, reveal, zoomBy } from './camera.ts'

/** The camera as the map's own controls use it. */
export type CameraDoor = {
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly zoomTo: (level: number) => void
  readonly stop: () => void
}

/**
 * Frames the map when it is opened, when a close-up begins or ends, and when the window changes while the reader has not moved
 * the camera; brings what is selected elsewhere (search, list, link) into sight. Filters never move it.
 */
export function bindCamera(store: AppStore, cy: Core): CameraDoor {
  let fitted = true
  const covered = () => coveredBy(cy, document.querySelectorAll('[data-over-map]'))
  const glide = () => ({ still: store.getState().surroundings.reducedMotion })

  function frameAll(still = glide().still) {
    if (frameOn(framed(-1), still)) fitted = true
  }

  function frameOn(rect: Rect | null, still = glide().still): boolean {
    if (!rect || cy.width() === 0) return false
    frame(cy, rect, covered(), { still })
    return true
  }

  /** All of the map; of groups, the area of one that is opened. */
  function framed(opened: number): Rect | null {
    const state = store.getState()
    const scene = selectScene(state)
    const drawing = selectStandIn(state) && groupDrawing()
    return drawing ? drawing.framed(scene, labelsAt, cy.width() - covered(), cy.height(), opened) : scene.bounds
  }

  const onResize = () => {
    if (fitted) frameAll(true)
  }
  const onGesture = () => {
    fitted = false
  }
  cy.on('resize', onResize)
  cy.on('scrollzoom dragpan pinchzoom', onGesture)
  frameAll(true)

  let grouped = groupsIn(store.getState())
  let opened = store.getState().view.opened
  const unsubscribe = store.subscribe((state, before) => {
    // A copy of the reader's own goes on where the original was.
    const isAnother = state.origin !== before.origin && state.document !== before.document
    if (isAnother || selectCloseUp(state) !== selectCloseUp(before)) return frameAll(true)
    if (selectStandsInCamps(state) !== selectStandsInCamps(before)) return frameAll()
    // Groups are another picture, and so is what stands there once one is opened.
    const now = groupsIn(state)
    if (now !== grouped) {
      grouped = now
      const at = newlyOpened(state, opened)
      opened = state.view.opened
      if (at < 0) return frameAll()
      fitted = false
      frameOn(framed(at))
      return
    }
    if (fitted && isLaidOut(state, before)) return frameAll()
    if (
      state.view.actors !== before.view.actors ||
      state.view.tie !== before.view.tie ||
      state.cursor !== before.cursor
    ) {
      const rect = selectedRect(state)
      // What the selection opens may come to lie over the map: it stands there one frame later.
      if (rect) requestAnimationFrame(() => cy.destroyed() || reveal(cy, rect, covered(), glide()))
    }
  })
  return {
    fit: () => frameAll(),
    zoomBy(factor) {
      fitted = false
      zoomBy(cy, factor)
    },
    zoomTo(level) {
      fitted = false
      zoomBy(cy, level / cy.zoom())
    },
    stop() {
      unsubscribe()
      cy.off('resize', onResize)
      cy.off('scrollzoom dragpan pinchzoom', onGesture)
    },
  }
}

/** Which groups stand in for the map, and which of them are opened; '' for none. */
const groupsIn = (state: AppState): string =>
  selectStandIn(state) ? [state.view.groups, ...state.view.opened].join(' ') : ''

/** The place among the opened groups of one that has just been opened, whose members are to be read; −1 for none. */
function newlyOpened(state: AppState, before: AppState['view']['opened']): number {
  const { opened } = state.view
  if (opened.length !== before.length + 1) return -1
  return selectStandIn(state)?.open.indexOf(opened.at(-1) ?? '') ?? -1
}

const byHand: readonly Edit['name'][] = ['move', 'actor-add', 'actor-delete', 'actor-merge']

/** Whether a layout, and not a hand, has moved the map: arranged, settled, undone or done again. */
function isLaidOut(state: AppState, before: AppState): boolean {
  if (selectStandsInCamps(state) && state.camps.answer !== before.camps.answer) return true
  if (state.part?.laid && state.part.laid !== before.part?.laid) return true
  if (state.document.map.positions === before.document.map.positions) return false
  const done = state.past.length === before.past.length + 1 ? state.past.at(-1)?.edit.name : undefined
  return done === undefined || !byHand.includes(done)
}

/** Round the actor that the keyboard is on, else round what is selected. */
function selectedRect(state: AppState): Rect | null {
  const { actors, ties } = selectScene(state)
  const tie = ties.find(({ id }) => id === state.view.tie)
  const selected = selectStandIn(state)?.selected ?? state.view.actors
  const ids = state.cursor !== '' ? [state.cursor] : tie ? [tie.from, tie.to] : selected
  return boundsOf(
    actors
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ at, shape, radius, label }) => {
        const { x, y } = halfSize(shape, radius)
        return [{ x: at.x - x, y: at.y - y, width: 2 * x, height: 2 * y }, label.box]
      }),
  )
}
