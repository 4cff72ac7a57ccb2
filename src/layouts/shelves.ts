import type { Body } from './body.ts'
import { extentOf, moveBy } from './extent.ts'
import { landscapeAspect } from './landscape.ts'

const between = 48 // px between parts that no tie joins
const inRow = 22 // px between actors without ties

/**
 * Sets parts side by side from the top left of 0, 0: the tallest first, lower ones stacked beside it, new shelves below.
 * Actors without ties follow in even rows. Of several breadths the one that comes nearest to 1.15 : 1.
 */
export function shelve(parts: readonly (readonly Body[])[], loners: readonly Body[]): void {
  const tallestFirst = [...parts].sort((a, b) => extentOf(b).height - extentOf(a).height)
  const all = [...tallestFirst.flat(), ...loners]
  const broadest = Math.max(0, ...parts.map((part) => extentOf(part).width))
  const area = [...parts.map(extentOf), ...loners.map((loner) => extentOf([loner]))].reduce(
    (sum, { width, height }) => sum + (width + between) * (height + between),
    0,
  )
  let [best, lowest] = [broadest, Infinity]
  const set = (broad: number) => setInRows(loners, broad, setOnShelves(tallestFirst, broad))
  for (let share = 0.5; share < 2; share += 0.1) {
    const broad = Math.max(broadest, Math.sqrt(area) * share)
    set(broad)
    const { width, height } = extentOf(all)
    const side = Math.max(width / landscapeAspect, height)
    if (side < lowest - 1) [best, lowest] = [broad, side]
  }
  set(best)
}

/** Returns where the next row may begin. */
function setOnShelves(parts: readonly (readonly Body[])[], broad: number): number {
  let [shelfTop, shelfHeight, columnLeft, columnWidth, y] = [0, 0, 0, 0, 0]
  for (const bodies of parts) {
    const { left, top, width, height } = extentOf(bodies)
    if (y + height > shelfTop + shelfHeight) {
      columnLeft += columnWidth === 0 ? 0 : columnWidth + between
      columnWidth = 0
      y = shelfTop
      if (columnLeft > 0 && columnLeft + width > broad) {
        shelfTop += shelfHeight + between
        ;[shelfHeight, columnLeft, y] = [0, 0, shelfTop]
      }
    }
    moveBy(bodies, columnLeft - left, y - top)
    y += height + between
    columnWidth = Math.max(columnWidth, width)
    shelfHeight = Math.max(shelfHeight, height)
  }
  return shelfHeight === 0 ? 0 : shelfTop + shelfHeight + between
}

function setInRows(loners: readonly Body[], broad: number, top: number): void {
  const columnWidth = 2 * Math.max(0, ...loners.map(({ halfWidth }) => halfWidth)) + inRow
  const rowHeight = 2 * Math.max(0, ...loners.map(({ halfHeight }) => halfHeight)) + inRow
  const columns = Math.max(1, Math.floor(broad / columnWidth))
  const left = Math.max(0, (broad - Math.min(columns, loners.length) * columnWidth) / 2)
  for (const [index, body] of loners.entries()) {
    body.x = left + ((index % columns) + 0.5) * columnWidth
    // Actors stand in line, whatever the height of their names.
    body.y = top + Math.floor(index / columns) * rowHeight + rowHeight / 2 + body.drop
  }
}
