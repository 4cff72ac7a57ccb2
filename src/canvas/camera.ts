import type { Core } from 'cytoscape'
import type { Rect } from '~/scene/geometry.ts'

/** How the map is framed. `still`: cut instead of gliding, for readers who ask for less motion. */
export type Glide = { readonly still: boolean }

const padding = 36
/** px that the switch between network and camps above and the controls below reach in beyond the padding; larger for fingers. */
const over = { small: { above: 26, below: 28 }, large: { above: 40, below: 44 } }
const narrow = 768 // px, from which on controls are large whatever points at them
const largestFit = 1.25
export const zoomRange = { min: 0.08, max: 4 }

/** px at the right of the window under something that lies over the map. */
export function coveredBy(cy: Core, over: Iterable<Element>): number {
  const map = cy.container()?.getBoundingClientRect()
  if (!map) return 0
  const strips = [...over].map((each) => each.getBoundingClientRect()).filter(({ width }) => width > 0)
  return Math.max(0, ...strips.filter(({ right }) => right >= map.right).map(({ left }) => map.right - left))
}

/**
 * Zoom and pan that show a rectangle of the map in a window, up to 125 %, 36 px clear, between the switch above and the map's
 * controls below. `isTouched`: they are as large as fingers need.
 */
export function framing(bounds: Rect, width: number, height: number, isTouched = false) {
  const room = { x: Math.min(padding, width * 0.06), y: Math.min(padding, height * 0.08) }
  const { above, below } = isTouched || width < narrow ? over.large : over.small
  const low = Math.min(below, height * 0.16)
  const high = Math.min(above, height * 0.16)
  const inside = { width: width - 2 * room.x, height: height - 2 * room.y - low - high }
  const zoom = Math.min(largestFit, inside.width / bounds.width, inside.height / bounds.height)
  const clamped = Math.max(zoomRange.min, zoom)
  return {
    zoom: clamped,
    pan: {
      x: width / 2 - (bounds.x + bounds.width / 2) * clamped,
      y: (height + high - low) / 2 - (bounds.y + bounds.height / 2) * clamped,
    },
  }
}

export function frame(cy: Core, bounds: Rect, covered: number, { still }: Glide): void {
  const isTouched = window.matchMedia('(pointer: coarse)').matches
  const target = framing(bounds, cy.width() - covered, cy.height(), isTouched)
  cy.stop()
  if (still) cy.viewport(target)
  else cy.animate(target, { duration: 400, easing: 'ease-out-cubic' })
}

/** Around the middle of the window. */
export function zoomBy(cy: Core, factor: number): void {
  const level = Math.min(zoomRange.max, Math.max(zoomRange.min, cy.zoom() * factor))
  cy.stop()
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

/** Moves the map just enough that a rectangle of it is on screen; nothing when it is already. */
export function reveal(cy: Core, rect: Rect, covered: number, glide: Glide): void {
  const zoom = cy.zoom()
  const seen = cy.extent()
  const room = Math.min(48 / zoom, seen.w / 6, seen.h / 6)
  const dx = shiftInto(rect.x, rect.width, seen.x1 + room, seen.x2 - covered / zoom - room)
  const dy = shiftInto(rect.y, rect.height, seen.y1 + room, seen.y2 - room)
  if (dx === 0 && dy === 0) return
  const { x, y } = cy.pan()
  const pan = { x: x + dx * zoom, y: y + dy * zoom }
  cy.stop()
  if (glide.still) cy.pan(pan)
  else cy.animate({ pan }, { duration: 400, easing: 'ease-out-cubic' })
}

function shiftInto(start: number, length: number, from: number, to: number): number {
  if (start < from) return from - start
  return start + length > to ? to - start - length : 0
}
