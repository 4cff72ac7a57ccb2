// The parts of the library that its one call is made of: stepped through one by one, they tell how far a layout is.

declare module 'graphology-layout-forceatlas2/iterate.js' {
  type Iterate = (settings: object, nodes: Float32Array, edges: Float32Array) => unknown
  const iterate: Iterate
  export = iterate
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type Graph from 'graphology'

  const helpers: {
    readonly graphToByteArrays: (
      graph: Graph,
      weightOf: () => number,
    ) => { readonly nodes: Float32Array; readonly edges: Float32Array }
    readonly assignLayoutChanges: (graph: Graph, nodes: Float32Array, reducer: null) => void
  }
  export = helpers
}

declare module 'graphology-layout-forceatlas2/defaults.js' {
  const defaults: object
  export = defaults
}
