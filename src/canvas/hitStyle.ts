import type { Core, StylesheetJson } from 'cytoscape'

/** px on screen: no target is smaller, however far the map is zoomed out. */
const target = 24

/** Cytoscape's nodes are transparent and stand for what can be hit: actors at least 24 px across on screen. */
export function hitStyle(zoom: number): StylesheetJson {
  const smallest = target / zoom
  const size = (node: { data: (key: string) => number }) => Math.max(node.data('size'), smallest)
  return [
    { selector: 'node', style: { width: size, height: size, opacity: 0, 'overlay-opacity': 0 } },
  ] as unknown as StylesheetJson // functions as values are documented, and missing from Cytoscape's types
}

/** How far from a tie the pointer still hits it, in px of the map: 24 px wide on screen for a mouse, 56 for a finger. */
export const reachOf = (zoom: number, isTouch: boolean): number => (isTouch ? 28 : target / 2) / zoom

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
