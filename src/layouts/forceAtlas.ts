import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import defaults from 'graphology-layout-forceatlas2/defaults.js'
import helpers from 'graphology-layout-forceatlas2/helpers.js'
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import noverlap from 'graphology-layout-noverlap'
import { random } from '~/map/random.ts'
import type { Component } from './components.ts'
import { withRandom } from './withRandom.ts'

/**
 * Lays out a component that is too large for springs (ForceAtlas2, Jacomy et al. 2014, then circles pushed apart). `tell` hears
 * the share of iterations done.
 */
export function forceAtlas({ bodies, links }: Component, seed: number, tell: (done: number) => void): void {
  const graph = new Graph({ type: 'undirected' })
  const next = random(seed)
  const side = Math.sqrt(bodies.length) * 100
  for (const { id, x, y, pinned, halfWidth, halfHeight } of bodies)
    graph.addNode(id, {
      x: pinned ? x : next() * side,
      y: pinned ? y : next() * side,
      size: (halfWidth + halfHeight) / 2,
      fixed: pinned,
    })
  for (const [a, b] of links) graph.addEdge(a.id, b.id)
  const iterations = bodies.length > 2000 ? 150 : 400
  withRandom(seed, () => {
    const settings = { ...defaults, ...settingsFor(bodies.length) }
    const { nodes, edges } = helpers.graphToByteArrays(graph, () => 1)
    for (let done = 1; done <= iterations; done++) {
      iterate(settings, nodes, edges)
      tell(done / iterations)
    }
    helpers.assignLayoutChanges(graph, nodes, null)
    noverlap.assign(graph, { maxIterations: 60, settings: { margin: 8, ratio: 1, speed: 3 } })
  })
  for (const body of bodies) {
    if (body.pinned) continue
    body.x = graph.getNodeAttribute(body.id, 'x')
    body.y = graph.getNodeAttribute(body.id, 'y')
  }
}

const settingsFor = (order: number) => ({
  ...forceAtlas2.inferSettings(order),
  scalingRatio: 160,
  gravity: 0.05,
  strongGravityMode: true,
  barnesHutOptimize: order > 600,
  slowDown: 2,
})
