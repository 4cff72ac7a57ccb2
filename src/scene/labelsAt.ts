import { grow, overlap, type Rect } from './geometry.ts'
import type { Label, Scene, SceneActor } from './scene.ts'

/** Smallest size in which names stand on screen, px. */
const smallest = 10.5
const largest = 10 // of a map that is zoomed out as far as it goes

/** How much larger than at 100 % text of 12 px is drawn on the map, so that it stays readable. */
export const textScale = (zoom: number): number => Math.min(largest, Math.max(1, smallest / (12 * zoom)))

/**
 * The names to draw at a zoom, none over another and none over an actor: selected first, then the most connected. Below
 * 100 % names keep a readable size, so that fewer fit (a selected one always does); the rest stay in the list, on hover and in the inspector.
 */
export function labelsAt(scene: Scene, zoom: number): ReadonlyMap<string, Label> {
  const scale = textScale(zoom)
  const [taken, pale] = [boxGrid(), boxGrid()]
  // Over who is drawn pale the names of the others may stand.
  for (const { id, at, radius, emphasis } of scene.actors)
    (emphasis === 'dimmed' ? pale : taken).add(id, {
      x: at.x - radius,
      y: at.y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })
  const labels = new Map<string, Label>()
  for (const actor of [...scene.actors].sort((a, b) => weight(b) - weight(a) || (b.beyond ?? 0) - (a.beyond ?? 0))) {
    const label = scaled(actor.label, scale)
    const covers = (grid: typeof taken) => grid.hits(actor.id, grow(label.box, -1))
    if (actor.emphasis !== 'selected' && (covers(taken) || (actor.emphasis === 'dimmed' && covers(pale)))) continue
    taken.add(actor.id, label.box)
    labels.set(actor.id, label)
  }
  return labels
}

const weight = ({ emphasis, radius }: SceneActor): number =>
  radius + (emphasis === 'selected' ? 200 : emphasis === 'lifted' ? 100 : emphasis === 'dimmed' ? -100 : 0)

function scaled(label: Label, scale: number): Label {
  if (scale === 1) return label
  const { x, y, width, height } = label.box
  const box = { x: x + (width - width * scale) / 2, y, width: width * scale, height: height * scale }
  return { ...label, size: label.size * scale, lineHeight: label.lineHeight * scale, box }
}

const cell = 96

function boxGrid() {
  const cells = new Map<number, { readonly id: string; readonly box: Rect }[]>()
  function* keys({ x, y, width, height }: Rect) {
    for (let i = Math.floor(x / cell); i <= Math.floor((x + width) / cell); i++)
      for (let j = Math.floor(y / cell); j <= Math.floor((y + height) / cell); j++) yield i * 100_003 + j
  }
  return {
    add(id: string, box: Rect) {
      for (const key of keys(box)) {
        const list = cells.get(key)
        if (list) list.push({ id, box })
        else cells.set(key, [{ id, box }])
      }
    },
    /** Whether the box meets anything that is not the actor's own. */
    hits(id: string, box: Rect): boolean {
      for (const key of keys(box))
        for (const other of cells.get(key) ?? []) if (other.id !== id && overlap(other.box, box)) return true
      return false
    },
  }
}
