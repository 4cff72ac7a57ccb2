import type { Core } from 'cytoscape'
import type { Positions } from '~/map/map.ts'
import { composeScene, moveOnSheet } from '~/scene/composeScene.ts'
import { along, contains, grow } from '~/scene/geometry.ts'
import type { Scene } from '~/scene/scene.ts'
import { tieAt } from '~/scene/tieAt.ts'
import { selectStandsInCamps } from '~/state/campsDerived.ts'
import { selectScene, selectSceneParts } from '~/state/derived.ts'
import { selectStandIn } from '~/state/standIn.ts'
import type { AppStore } from '~/state/store.ts'
import { listen, type Pointing } from './listen.ts'
import { overTime } from './overTime.ts'
import { patch, towards } from './patch.ts'

const wandering = 600 // ms
const mostWandering = 250 // actors

/** What draws: the painter in the browser, nothing in tests without a screen. */
export type Surface = {
  readonly show: (scene: Scene) => void
  readonly point: (at: Pointing) => void
  /** Runs something once the picture is on screen; at once where there is none. */
  readonly afterFrame: (run: () => void) => void
}

/**
 * Draws the store's scene, and tells the store what the reader did. One way: store → scene → Cytoscape and surface; gestures →
 * transitions. Returns the function that ends the binding. The instance must be made with `autounselectify`.
 */
export function bindCanvas(store: AppStore, cy: Core, surface: Surface): () => void {
  let drawn: Scene['actors'] = [] // as Cytoscape has them
  let shown: Scene | null = null
  let dragging = false
  let ended = false
  let gliding: (() => void) | null = null

  function draw() {
    const state = store.getState()
    cy.autoungrabify(state.readOnly || state.view.groups !== '' || selectStandsInCamps(state))
    const scene = selectScene(state)
    if (scene === shown || dragging) return
    const before = shown
    shown = scene
    gliding?.()
    gliding = isMove(before, scene) ? glide(before, scene) : null
    if (gliding === null) surface.show(scene)
    surface.afterFrame(catchUp)
  }

  /** Into camps and out of them actors wander to their new places; areas and ties come along. */
  function isMove(before: Scene | null, now: Scene): before is Scene {
    const { surroundings } = store.getState()
    const isOther = before !== null && (before.camps?.areas.length ?? 0) !== (now.camps?.areas.length ?? 0)
    return isOther && !surroundings.reducedMotion && now.actors.length <= mostWandering
  }
  function glide(before: Scene, now: Scene): () => void {
    const { sheet, visible, selection, theme, kindWords, camps } = selectSceneParts(store.getState())
    const from = new Map(before.actors.map(({ id, at }) => [id, at]))
    return overTime(wandering, (share) => {
      if (share === 1) return surface.show(now)
      const on = now.actors.map(({ id, at }) => [id, along(from.get(id) ?? at, at, share)] as const)
      surface.show(
        composeScene(moveOnSheet(sheet, Object.fromEntries(on)), visible, selection, theme, kindWords, camps),
      )
    })
  }

  /** What can be hit follows what is seen: the reader waits for the picture alone. */
  function catchUp() {
    if (ended || shown === null || shown.actors === drawn) return
    const next = towards(drawn, shown.actors)
    patch(cy, drawn, next)
    drawn = next
    if (next !== shown.actors) surface.afterFrame(catchUp)
  }

  function drag(draft: Positions | null) {
    dragging = draft !== null
    if (draft === null) {
      drawn = whereTheyAre(cy, drawn)
      shown = null
      return
    }
    const { sheet, visible, selection, theme, kindWords, camps } = selectSceneParts(store.getState())
    surface.show(composeScene(moveOnSheet(sheet, draft), visible, selection, theme, kindWords, camps))
  }

  listen(store, cy, {
    drag,
    point: surface.point,
    nameAt: (at) => shown?.actors.find(({ label }) => contains(grow(label.box, 2), at))?.id ?? null,
    areaAt(at) {
      const area = shown?.camps?.areas.findIndex(({ box }) => contains(box, at)) ?? -1
      return selectStandIn(store.getState())?.open[area] ?? null
    },
    tieAt: (at, reach) => (shown ? (tieAt(shown.ties, at, reach)?.id ?? null) : null),
  })
  draw()
  const unsubscribe = store.subscribe(draw)
  return () => {
    ended = true
    gliding?.()
    unsubscribe()
    cy.removeAllListeners()
  }
}

/** After a drag Cytoscape has moved its nodes itself: what is drawn is where they stand, not where the last scene had them. */
function whereTheyAre(cy: Core, drawn: Scene['actors']): Scene['actors'] {
  const at = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  return drawn.map((actor) => ({ ...actor, at: at.get(actor.id) ?? actor.at }))
}
