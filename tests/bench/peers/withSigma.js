import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'

export const open = (data, container) =>
  new Promise((resolve) => {
    const graph = MultiDirectedGraph.from(data)
    let isOn = true
    const sigma = new Sigma(graph, container, {
      edgeReducer: (_, edge) => (isOn || edge.kind !== 'support' ? edge : { ...edge, hidden: true }),
    })
    sigma.once('afterRender', () =>
      resolve({
        showSupport(on) {
          isOn = on
          sigma.refresh()
        },
      }),
    )
    sigma.refresh()
  })
