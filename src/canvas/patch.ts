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

const isSame = (a: SceneActor, b: SceneActor): boolean =>
  a === b || (a.at.x === b.at.x && a.at.y === b.at.y && a.radius === b.radius)

// Cytoscape keeps the objects it is given and writes to them, so every one is made for it alone.
const nodeElement = ({ id, at, radius }: SceneActor): ElementDefinition => ({
  group: 'nodes',
  data: { id, size: 2 * radius },
  position: { ...at },
})
