import type { Core, ElementDefinition } from 'cytoscape'
import type { Scene, SceneActor } from '~/scene/scene.ts'

/**
 * Brings the Cytoscape graph from one set of actors to the next, touching only what differs. Cytoscape holds where actors are
 * and deals with gestures; how they look is painted from the scene itself (`paintScene`), and ties are painted and hit there
 * alone (`tieAt`): a thousand invisible edges would be styled and drawn again after every change.
 */
export function patch(cy: Core, before: Scene['actors'], after: Scene['actors']): void {
  const there = new Set(after.map(({ id }) => id))
  const old = new Map(before.map((actor) => [actor.id, actor]))
  const gone = before.filter(({ id }) => !there.has(id))
  const added = after.filter(({ id }) => !old.has(id))
  const changed = after.filter((actor) => !isSame(old.get(actor.id) ?? actor, actor))
  if (gone.length + added.length + changed.length === 0) return
  cy.batch(() => {
    for (const { id } of gone) cy.$id(id).remove()
    for (const actor of changed) cy.$id(actor.id).json(nodeElement(actor))
    if (added.length > 0) cy.add(added.map(nodeElement))
  })
}

/** Actors that come or go in one frame: Cytoscape works out the style of each. */
const atOnce = 120

/** The actors that are wanted, or as far on the way to them as one frame goes: first those that are gone leave, then others come. */
export function towards(before: Scene['actors'], wanted: Scene['actors']): Scene['actors'] {
  const there = new Set(before.map(({ id }) => id))
  const then = new Set(wanted.map(({ id }) => id))
  const gone = before.filter(({ id }) => !then.has(id))
  const added = wanted.filter(({ id }) => !there.has(id))
  if (gone.length + added.length <= atOnce) return wanted
  const coming = new Set(added.slice(0, Math.max(0, atOnce - gone.length)))
  return [...gone.slice(atOnce), ...wanted.filter((actor) => there.has(actor.id) || coming.has(actor))]
}

const isSame = (a: SceneActor, b: SceneActor): boolean =>
  a === b || (a.at.x === b.at.x && a.at.y === b.at.y && a.radius === b.radius)

// Cytoscape keeps the objects it is given and writes to them, so every one is made for it alone.
const nodeElement = ({ id, at, radius }: SceneActor): ElementDefinition => ({
  group: 'nodes',
  data: { id, size: 2 * radius },
  position: { ...at },
})
