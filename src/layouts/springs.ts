import cytoscape from 'cytoscape'
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose'
import type { Component } from './components.ts'
import { withRandom } from './withRandom.ts'

cytoscape.use(fcose)

/** Lays one component out with springs whose rest length leaves room for the boxes (fCoSE, Balci & Dogrusoz 2022). */
export function springs({ bodies, links }: Component, seed: number): void {
  const index = new Map(bodies.map((body, at) => [body, String(at)]))
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...bodies.map(({ x, y, halfWidth, halfHeight }, at) => ({
        data: { id: String(at), width: 2 * halfWidth, height: 2 * halfHeight },
        position: { x, y },
      })),
      ...links.map(([a, b], at) => ({ data: { id: `e${at}`, source: index.get(a), target: index.get(b) } })),
    ],
  })
  const options = {
    name: 'fcose',
    quality: 'default',
    animate: false,
    fit: false,
    randomize: true,
    packComponents: false,
    tile: false,
    idealEdgeLength: 90,
    nodeSeparation: 260,
    nodeRepulsion: 40_000,
    fixedNodeConstraint: bodies.flatMap(({ x, y, pinned }, at) =>
      pinned ? [{ nodeId: String(at), position: { x, y } }] : [],
    ),
  } satisfies FcoseLayoutOptions
  withRandom(seed, () => cy.layout(options).run())
  for (const [at, body] of bodies.entries()) {
    if (body.pinned) continue
    const { x, y } = cy.$id(String(at)).position()
    body.x = x
    body.y = y
  }
  cy.destroy()
}
