import ForceGraph from 'force-graph'

export const open = (data, container) =>
  new Promise((resolve) => {
    let isOn = true
    let isDrawn = false
    const graph = new ForceGraph(container)
      .nodeLabel('name')
      .nodeRelSize(3)
      .linkColor('color')
      .linkVisibility((link) => isOn || link.kind !== 'support')
      .cooldownTicks(0)
      .graphData(data)
      .onRenderFramePost(() => {
        if (isDrawn) return
        isDrawn = true
        graph.zoomToFit(0, 20)
        resolve({
          showSupport(on) {
            isOn = on
            graph.linkVisibility((link) => isOn || link.kind !== 'support')
          },
        })
      })
  })
