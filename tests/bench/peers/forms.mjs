// @ts-check
// The same graph in the form that each library reads.

/** @typedef {ReturnType<typeof import('../makeCommunities.mjs').makeCommunities>} Graph */

/** @type {Readonly<Record<string, string>>} */
const colors = { support: '#0072b2', opposition: '#c24400', intervention: '#621a4c', affiliation: '#7c766d' }
const colorOf = (/** @type {string} */ kind) => colors[kind] ?? '#7c766d'

/** @type {Readonly<Record<string, (graph: Graph) => object>>} */
export const forms = {
  cytoscape: ({ nodes, links }) => ({
    elements: {
      nodes: nodes.map(({ id, name, type, x, y }) => ({ data: { id, name, type }, position: { x, y } })),
      edges: links.map(({ id, from, to, kind }) => ({
        data: { id, source: from, target: to, kind, color: colorOf(kind) },
      })),
    },
  }),
  'force-graph': ({ nodes, links }) => ({
    nodes: nodes.map(({ id, name, x, y }) => ({ id, name, x, y, fx: x, fy: y })),
    links: links.map(({ from, to, kind }) => ({ source: from, target: to, kind, color: colorOf(kind) })),
  }),
  sigma: ({ nodes, links }) => ({
    attributes: {},
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: nodes.map(({ id, name, x, y }) => ({
      key: id,
      attributes: { label: name, x, y, size: 4, color: '#5b7083' },
    })),
    edges: links.map(({ id, from, to, kind }) => ({
      key: id,
      source: from,
      target: to,
      attributes: { kind, color: colorOf(kind), size: 1 },
    })),
  }),
  'vis-network': ({ nodes, links }) => ({
    nodes: nodes.map(({ id, name, x, y }) => ({ id, label: name, x, y })),
    edges: links.map(({ id, from, to, kind }) => ({ id, from, to, kind, color: colorOf(kind) })),
  }),
}
