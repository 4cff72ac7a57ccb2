import type { Core, ElementDefinition } from 'cytoscape'
import type { ActorId, RelationId } from '~/map/map.ts'
import type { Scene, SceneActor, SceneTie } from '~/scene/scene.ts'

// Nodes and edges share one id space in Cytoscape, and a clash is dropped in silence.
export const nodeId = (id: ActorId): string => `n:${id}`
export const edgeId = (id: RelationId): string => `e:${id}`

export type Drawn = Pick<Scene, 'actors' | 'ties'>

/**
 * Brings the Cytoscape graph from one scene to the next, touching only what differs. Cytoscape holds where things are and
 * answers what the pointer is on; how they look is painted from the scene itself (`paintScene`).
 */
export function patch(cy: Core, before: Drawn, after: Drawn): void {
  cy.batch(() => {
    remove(cy, before.ties, after.ties, edgeId) // edges go before the nodes they hang on…
    remove(cy, before.actors, after.actors, nodeId)
    upsert(cy, before.actors, after.actors, sameNode, nodeElement) // …and come after them
    upsert(cy, before.ties, after.ties, sameEdge, edgeElement)
  })
}

type Item = { readonly id: string }

function remove(cy: Core, before: readonly Item[], after: readonly Item[], cyId: (id: string) => string): void {
  const kept = new Set(after.map(({ id }) => id))
  for (const { id } of before) if (!kept.has(id)) cy.$id(cyId(id)).remove()
}

function upsert<T extends Item>(
  cy: Core,
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
  element: (item: T) => ElementDefinition & { readonly data: { readonly id: string } },
): void {
  const old = new Map(before.map((item) => [item.id, item]))
  const added: ElementDefinition[] = []
  for (const item of after) {
    const previous = old.get(item.id)
    if (!previous) added.push(element(item))
    else if (!same(previous, item)) {
      const definition = element(item)
      cy.$id(definition.data.id).json(definition)
    }
  }
  if (added.length > 0) cy.add(added)
}

const sameNode = (a: SceneActor, b: SceneActor) =>
  a.at.x === b.at.x && a.at.y === b.at.y && a.radius === b.radius && a.shape === b.shape
const sameEdge = (a: SceneTie, b: SceneTie) => a.bend === b.bend && a.from === b.from && a.to === b.to

// Cytoscape keeps the objects it is given and writes to them, so every one is made for it alone.
const nodeElement = ({ id, at, radius }: SceneActor) => ({
  group: 'nodes' as const,
  data: { id: nodeId(id), actor: id, size: 2 * radius },
  position: { ...at },
})

const edgeElement = ({ id, from, to, bend }: SceneTie) => ({
  group: 'edges' as const,
  data: { id: edgeId(id), relation: id, source: nodeId(from), target: nodeId(to), bend },
})
