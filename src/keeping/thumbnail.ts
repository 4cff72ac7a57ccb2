import { kindOf } from '~/map/kinds.ts'
import type { ActorId, builtInKinds, EntenteMap } from '~/map/map.ts'

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
  const at = placesIn(map)
  const lines = new Map<string, string>()
  for (const { from, to, kind } of map.relations.slice(0, most.ties)) {
    const [start, end] = [at(from), at(to)]
    if (start && end && start !== end) lines.set(kind, `${lines.get(kind) ?? ''}M${start}L${end}`)
  }
  const rank = (kind: string) => faintFirst.indexOf(kind)
  const ties = [...lines].sort(([a], [b]) => rank(a) - rank(b))
  const dots: string[] = []
  for (const { id } of map.actors) {
    if (dots.length === most.actors) break
    const place = at(id)
    if (place) dots.push(`M${place}h0`)
  }
  return {
    ties: ties.map(([kind, d]) => {
      const { color } = kindOf(map, kind)
      return { kind, ...(color === undefined ? {} : { color }), d }
    }),
    actors: dots.join(''),
  }
}

/** Whole units of the box, as `12 34`; undefined for an actor that stands nowhere. */
function placesIn({ actors, positions }: EntenteMap): (id: ActorId) => string | undefined {
  const placeOf = (id: ActorId) => (Object.hasOwn(positions, id) ? positions[id] : undefined)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { id } of actors) {
    const at = placeOf(id)
    if (!at) continue
    left = Math.min(left, at.x)
    right = Math.max(right, at.x)
    top = Math.min(top, at.y)
    bottom = Math.max(bottom, at.y)
  }
  const { width, height, margin } = stamp
  const scale = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (bottom - top || 1), 1)
  const across = (x: number) => Math.round(width / 2 + (x - (left + right) / 2) * scale)
  const down = (y: number) => Math.round(height / 2 + (y - (top + bottom) / 2) * scale)
  return (id) => {
    const at = placeOf(id)
    return at && `${across(at.x)} ${down(at.y)}`
  }
}
