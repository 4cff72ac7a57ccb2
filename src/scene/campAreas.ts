import type { ActorId, Point, RelationId } from '~/map/map.ts'
import type { CampArea, CampMark, SceneCamps } from './campShapes.ts'
import { boundsOf, corners, curveAt, grow, point, type Rect } from './geometry.ts'
import { n } from './outline.ts'
import type { SceneActor, SceneTie } from './scene.ts'
import type { Theme } from './theme.ts'

/** The camps that a scene shows: who is in each, what it is called, and which ties go against the split. */
export type CampsLook = {
  readonly camps: readonly (readonly ActorId[])[]
  readonly titles: readonly string[]
  readonly numbers: ReadonlyMap<RelationId, number>
  /** How strong the ties are that fit the split, where it is another than `fitting`. */
  readonly fitting?: number
  /** How far an area reaches beyond the outline of its actors, and beyond their names; px. */
  readonly reach?: { readonly actor: number; readonly name: number }
}

const usualReach = { actor: 54, name: 22 }
/** More numbers would hide what they stand on; the panel lists no more either. */
export const mostNumbers = 40
/** How strong the ties are that fit the split. */
export const fitting = 0.5
export const campBand = { width: 20, share: 0.26 }
export const campTitle = { size: 17, weight: 600, gap: 16 }

export function sceneCamps(
  look: CampsLook,
  actors: readonly SceneActor[],
  ties: readonly SceneTie[],
  theme: Theme,
): SceneCamps {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const areas = look.camps.flatMap((camp, index): readonly CampArea[] => {
    const members = camp.flatMap((id) => byId.get(id) ?? [])
    const hull = hullOf(members.flatMap((actor) => pointsRound(actor, look.reach ?? usualReach)))
    const box = boundsOf(hull.map(({ x, y }) => ({ x, y, width: 0, height: 0 })))
    if (!box) return []
    const { fill, edge } = theme.camps[index % 2 === 0 ? 0 : 1]
    const titleAt = point(box.x + box.width / 2, box.y - campTitle.gap)
    return [
      {
        members: new Set(camp),
        d: smooth(hull),
        fill,
        edge,
        title: look.titles[index] ?? '',
        count: camp.length,
        titleAt,
        box,
      },
    ]
  })
  const marks = ties.flatMap((tie): readonly CampMark[] => {
    const number = look.numbers.get(tie.id)
    return number === undefined || number > mostNumbers ? [] : [{ id: tie.id, number, at: curveAt(tie.curve, 0.5) }]
  })
  return { areas, marks }
}

/** With the title above it. */
export const areaBox = ({ box }: CampArea): Rect => ({
  x: box.x,
  y: box.y - campTitle.gap - campTitle.size,
  width: box.width,
  height: box.height + campTitle.gap + campTitle.size,
})

function pointsRound({ at, radius, label }: SceneActor, reach: typeof usualReach): readonly Point[] {
  const wide = radius + reach.actor
  const round = Array.from({ length: 16 }, (_, step) => {
    const angle = (step * Math.PI) / 8
    return point(at.x + wide * Math.cos(angle), at.y + wide * Math.sin(angle))
  })
  return label.lines.length === 0 ? round : [...round, ...corners(grow(label.box, reach.name))]
}

/** The convex hull, in order (Andrew 1979). */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((p, q) => p.x - q.x || p.y - q.y)
  const half = (list: readonly Point[]) => {
    const chain: Point[] = []
    for (const next of list) {
      for (let [a, b] = [chain.at(-2), chain.at(-1)]; a && b; [a, b] = [chain.at(-2), chain.at(-1)]) {
        if ((b.x - a.x) * (next.y - a.y) - (b.y - a.y) * (next.x - a.x) > 0) break
        chain.pop()
      }
      chain.push(next)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

/** Through the middles of its sides, round every corner. */
function smooth(polygon: readonly Point[]): string {
  const middles = polygon.map((a, at) => {
    const b = polygon[(at + 1) % polygon.length] ?? a
    return point((a.x + b.x) / 2, (a.y + b.y) / 2)
  })
  const [first] = middles
  if (!first) return ''
  const turns = middles.map((_, at) => {
    const next = (at + 1) % polygon.length
    const [corner, end] = [polygon[next] ?? first, middles[next] ?? first]
    return `Q${n(corner.x)} ${n(corner.y)} ${n(end.x)} ${n(end.y)}`
  })
  return `M${n(first.x)} ${n(first.y)}${turns.join('')}Z`
}
