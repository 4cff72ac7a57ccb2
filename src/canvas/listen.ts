import type { Core, EventObject, NodeSingular, Position } from 'cytoscape'
import type { ActorId, Positions } from '~/map/map.ts'
import type { AppStore } from '~/state/store.ts'
import { clearSelection, moveActors, selectActor, selectActors, selectTie, toggleActor } from '~/state/transitions.ts'

export type Pointing = { readonly kind: 'actor' | 'tie'; readonly id: string } | null

/** What the pointer does for a moment, for the painter alone. */
export type Momentary = {
  readonly point: (at: Pointing) => void
  /** Where actors are while they are being dragged; null when the drag has ended. */
  readonly drag: (draft: Positions | null) => void
  /** The actor whose name stands at a place on the map, if any. */
  readonly nameAt: (at: Position) => ActorId | null
}

/** Tells the store what the reader did. Listens only to what a person causes: `select` and `position` fire for our own changes too. */
export function listen(store: AppStore, cy: Core, momentary: Momentary): void {
  cy.on('tap', (event: EventObject) => {
    const { shiftKey = false, ctrlKey = false, metaKey = false } = (event.originalEvent ?? {}) as Partial<MouseEvent>
    const named = event.target === cy || event.target.isEdge() ? momentary.nameAt(event.position) : null
    const actor = named ?? (event.target !== cy && event.target.isNode() ? actorOf(event.target) : null)
    if (actor !== null) store.setState(shiftKey || ctrlKey || metaKey ? toggleActor(actor) : selectActor(actor))
    else if (event.target === cy) store.setState(clearSelection)
    else store.setState(selectTie(event.target.data('relation')))
  })

  listenToBoxes(store, cy)
  listenToDrags(store, cy, momentary)

  cy.on('mouseover', 'node', ({ target }) => momentary.point({ kind: 'actor', id: actorOf(target) }))
  cy.on('mouseover', 'edge', ({ target }) => momentary.point({ kind: 'tie', id: target.data('relation') }))
  cy.on('mouseout', 'node, edge', () => momentary.point(null))
}

function listenToBoxes(store: AppStore, cy: Core): void {
  let boxed: ActorId[] = []
  cy.on('box', 'node', ({ target }) => void boxed.push(actorOf(target)))
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
  const draft = (): Positions => Object.fromEntries(dragged.map(({ node }) => [actorOf(node), { ...node.position() }]))

  cy.on('grab', 'node', ({ target }) => {
    const { actors } = store.getState().view
    const group: NodeSingular[] = actors.includes(actorOf(target))
      ? cy
          .nodes()
          .filter((node) => actors.includes(actorOf(node)))
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

const actorOf = (node: NodeSingular): ActorId => node.data('actor')
