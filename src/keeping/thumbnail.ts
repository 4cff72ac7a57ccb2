import { kindOf } from '~/map/kinds.ts'
import type { builtInKinds, EntenteMap } from '~/map/map.ts'

/** A map the size of a stamp, as paths in a box of 160 × 100: nothing in it can be read, and much recognised. */
export type Thumbnail = {
  /** One a kind of relation, in the order of drawing. `color`: the map's own, where it gives one. */
  readonly ties: readonly { readonly kind: string; readonly color?: string; readonly d: string }[]
  /** The middle of every actor: `M12 34h0`, to be drawn with round caps. */
  readonly actors: string
}

export const stamp = { width: 160, height: 100, margin: 10 } as const

/** More than these make a stamp no clearer. */
const most = { ties: 400, actors: 300 } as const

const faintFirst: readonly string[] = [
  'affiliation',
  'support',
  'opposition',
  'intervention',
] satisfies readonly (typeof builtInKinds)[number][]

export function thumbnailOf(map: EntenteMap): Thumbnail {
  const at = places(map)
  const lines = new Map<string, string>()
  for (const { from, to, kind } of map.relations.slice(0, most.ties)) {
    const [start, end] = [at.get(from), at.get(to)]
    if (start && end && start !== end) lines.set(kind, `${lines.get(kind) ?? ''}M${start}L${end}`)
  }
  const rank = (kind: string) => faintFirst.indexOf(kind)
  const ties = [...lines].sort(([a], [b]) => rank(a) - rank(b))
  return {
    ties: ties.map(([kind, d]) => {
      const { color } = kindOf(map, kind)
      return { kind, ...(color === undefined ? {} : { color }), d }
    }),
    actors: [...at.values()]
      .slice(0, most.actors)
      .map((place) => `M${place}h0`)
      .join(''),
  }
}

/** Whole units of the box, as `12 34`. Actors that stand nowhere are left out. */
function places({ actors, positions }: EntenteMap): ReadonlyMap<string, string> {
  const placed = actors.flatMap(({ id }) => {
    const at = Object.hasOwn(positions, id) ? positions[id] : undefined
    return at ? [{ id, ...at }] : []
  })
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of placed) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const { width, height, margin } = stamp
  const scale = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (bottom - top || 1), 1)
  const across = (x: number) => Math.round(width / 2 + (x - (left + right) / 2) * scale)
  const down = (y: number) => Math.round(height / 2 + (y - (top + bottom) / 2) * scale)
  return new Map(placed.map(({ id, x, y }) => [id, `${across(x)} ${down(y)}`]))
}
