import { DataSet } from 'vis-data'
import { Network } from 'vis-network'

export const open = (data, container) =>
  new Promise((resolve) => {
    const edges = new DataSet(data.edges)
    const support = data.edges.filter(({ kind }) => kind === 'support').map(({ id }) => id)
    const network = new Network(
      container,
      { nodes: new DataSet(data.nodes), edges },
      { physics: false, layout: { improvedLayout: false }, nodes: { shape: 'dot', size: 6 }, edges: { smooth: false } },
    )
    network.once('afterDrawing', () =>
      resolve({ showSupport: (on) => edges.update(support.map((id) => ({ id, hidden: !on }))) }),
    )
  })
