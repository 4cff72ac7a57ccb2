import type { Core, EventObject, NodeSingular, Position } from 'cytoscape'
import type { ActorId, Positions, RelationId } from '~/map/map.ts'
import { closeGroup, openGroup } from '~/state/groupsTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import { clearSelection, moveActors, selectActor, selectActors, selectTie, toggleActor } from '~/state/transitions.ts'
import { groupKey, isGroup } from '~/view/groupIds.ts'
import { reachOf } from './hitStyle.ts'

export type Pointing = { readonly kind: 'actor' | 'tie'; readonly id: string } | null

/** What the pointer does for a moment, for the painter alone. */
export type Momentary = {
  readonly point: (at: Pointing) => void
  /** Where actors are while they are being dragged; null when the drag has ended. */
  readonly drag: (draft: Positions | null) => void
  /** The actor whose name stands at a place on the map, if any. */
  readonly nameAt: (at: Position) => ActorId | null
  /** The key of the opened group that a place on the map belongs to, if any. */
  readonly areaAt: (at: Position) => string | null
  /** The tie that passes a place on the map within `reach` px of it, if any. */
  readonly tieAt: (at: Position, reach: number) => RelationId | null
}

/** Tells the store what the reader did. Listens only to what a person causes: `select` and `position` fire for our own changes too. */
export function listen(store: AppStore, cy: Core, momentary: Momentary): void {
  /** An actor before the name of one, and both before a tie. */
  const hitBy = ({ target, position, originalEvent }: EventObject): Pointing => {
    if (target !== cy) return { kind: 'actor', id: target.id() }
    const named = momentary.nameAt(position)
    if (named !== null) return { kind: 'actor', id: named }
    const isTouch = originalEvent?.type.startsWith('touch') ?? false
    const tie = momentary.tieAt(position, reachOf(cy.zoom(), isTouch))
    return tie === null ? null : { kind: 'tie', id: tie }
  }

  cy.on('tap', (event: EventObject) => {
    const { shiftKey = false, ctrlKey = false, metaKey = false } = (event.originalEvent ?? {}) as Partial<MouseEvent>
    const hit = hitBy(event)
    if (hit === null) store.setState(clearSelection)
    else if (hit.kind === 'tie') store.setState(selectTie(hit.id))
    else store.setState(shiftKey || ctrlKey || metaKey ? toggleActor(hit.id) : selectActor(hit.id))
  })

  // Twice on a group opens it in its place, twice on the ground of an opened one closes it.
  cy.on('dbltap', (event: EventObject) => {
    const hit = hitBy(event)
    const area = hit === null ? momentary.areaAt(event.position) : null
    if (hit?.kind === 'actor' && isGroup(hit.id)) store.setState(openGroup(groupKey(hit.id)))
    else if (area !== null) store.setState(closeGroup(area))
  })

  listenToBoxes(store, cy)
  listenToDrags(store, cy, momentary)
  listenToMoves(cy, hitBy, momentary.point)
}

/** Tells what the pointer has come to be on, and that it has left it. */
function listenToMoves(cy: Core, hitBy: (event: EventObject) => Pointing, point: Momentary['point']): void {
  let now: Pointing = null
  const tell = (next: Pointing) => {
    if (next?.kind === now?.kind && next?.id === now?.id) return
    now = next
    point(next)
  }
  cy.on('mousemove', (event: EventObject) => {
    // With a button held, the map or an actor is being moved.
    if ((event.originalEvent as MouseEvent | undefined)?.buttons) return
    tell(hitBy(event))
  })
  cy.on('mouseout', ({ target }: EventObject) => {
    if (target === cy) tell(null)
  })
}

function listenToBoxes(store: AppStore, cy: Core): void {
  let boxed: ActorId[] = []
  cy.on('box', 'node', ({ target }) => void boxed.push(target.id()))
  cy.on('boxend', () =>
    // Cytoscape names the boxed nodes right after `boxend`.
    queueMicrotask(() => {
      store.setState(selectActors(boxed))
      boxed = []
    }),
  )
}

/** A drag, of one actor or of all selected ones, is one edit. */
function listenToDrags(store: AppStore, cy: Core, { drag }: Momentary): void {
  let dragged: readonly { readonly node: NodeSingular; readonly from: Position }[] = []
  const draft = (): Positions => Object.fromEntries(dragged.map(({ node }) => [node.id(), { ...node.position() }]))

  cy.on('grab', 'node', ({ target }) => {
    const { actors } = store.getState().view
    const group: NodeSingular[] = actors.includes(target.id())
      ? cy
          .nodes()
          .filter((node) => actors.includes(node.id()))
          .toArray()
      : [target]
    dragged = group.map((node) => ({ node, from: { ...node.position() } }))
  })
  cy.on('drag', 'node', ({ target }) => {
    const start = dragged.find(({ node }) => node.same(target))?.from ?? target.position()
    const { x, y } = target.position()
    for (const { node, from } of dragged)
      if (!node.same(target)) node.position({ x: from.x + x - start.x, y: from.y + y - start.y })
    drag(draft())
  })
  cy.on('dragfree', 'node', () => {
    const moved = draft()
    drag(null)
    dragged = []
    store.setState(moveActors(moved))
  })
}
