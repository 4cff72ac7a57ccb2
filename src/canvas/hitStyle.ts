import type { Core, StylesheetJson } from 'cytoscape'

/** px on screen: no target is smaller, however far the map is zoomed out. */
const target = 24

/**
 * Cytoscape's elements are transparent and stand for what can be hit: actors at least 24 px across on screen, ties 24 px
 * wide along the very curve that is painted. Cytoscape itself adds 8 px of screen on both sides of an edge.
 */
export function hitStyle(zoom: number): StylesheetJson {
  const smallest = target / zoom
  return [
    {
      selector: 'node',
      style: {
        width: (node: { data: (key: string) => number }) => Math.max(node.data('size'), smallest),
        height: (node: { data: (key: string) => number }) => Math.max(node.data('size'), smallest),
        opacity: 0,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: 'edge',
      style: {
        width: (target - 16) / zoom,
        opacity: 0,
        'overlay-opacity': 0,
        'curve-style': 'unbundled-bezier',
        'control-point-weights': [0.5],
        'control-point-distances': (edge: { data: (key: string) => number }) => [edge.data('bend')],
        'edge-distances': 'node-position',
        'loop-direction': '45deg',
        'loop-sweep': '70deg',
      },
    },
  ] as unknown as StylesheetJson // functions as values are documented, and missing from Cytoscape's types
}

/** Keeps the hit areas right as the reader zooms: restyled a moment after the zoom has changed by a fifth. */
export function bindHitAreas(cy: Core): () => void {
  let styled = cy.zoom()
  let timer: ReturnType<typeof setTimeout> | undefined
  const restyle = () => {
    styled = cy.zoom()
    cy.style(hitStyle(styled))
  }
  const onZoom = () => {
    clearTimeout(timer)
    if (Math.abs(Math.log(cy.zoom() / styled)) > 0.18) timer = setTimeout(restyle, 120)
  }
  cy.on('zoom', onZoom)
  return () => {
    clearTimeout(timer)
    cy.off('zoom', onZoom)
  }
}
