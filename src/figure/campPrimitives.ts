import { campBand } from '~/scene/campAreas.ts'
import { fade } from '~/scene/fade.ts'
import { curvePath } from '~/scene/marks.ts'
import type { Scene } from '~/scene/scene.ts'
import type { Primitive } from './figure.ts'
import { inkMarks } from './inkMarks.ts'
import { widthOf } from './measure.ts'
import type { Move } from './path.ts'

const title = { size: 13.5, cut: 'source-serif-650', gap: 7 } as const
const count = { size: 12, cut: 'inter-400', gap: 6 } as const

/** The areas of camps with their titles, and the bands under ties against the split; nothing where there are none. */
export function campPrimitives(
  { camps, ties, theme }: Scene,
  background: string | null,
  move: Move,
): readonly Primitive[] {
  if (!camps) return []
  const numbered = new Set(camps.marks.map(({ id }) => id))
  const band = fade(theme.accent, camps.areas[0]?.fill ?? background ?? theme.canvas, campBand.share)
  return [
    ...camps.areas.flatMap(({ d, fill, edge }) => inkMarks([{ d, fill, stroke: edge, width: 1 }], 'areas', move)),
    ...ties
      .filter(({ id }) => numbered.has(id))
      .flatMap(({ curve }) =>
        inkMarks([{ d: curvePath(curve), stroke: band, width: campBand.width * 0.8, cap: 'round' }], 'areas', move),
      ),
  ]
}

/** Above the ties, with the background behind where there is one. */
export function campTitles({ camps, theme }: Scene, background: string | null, move: Move): readonly Primitive[] {
  return (camps?.areas ?? []).flatMap((area): readonly Primitive[] => {
    const number = String(area.count)
    const wide = widthOf(area.title, title.size, title.cut)
    const whole = wide + count.gap + widthOf(number, count.size, count.cut)
    const middle = (area.box.x + area.box.width / 2) * move.scale + move.x
    const y = area.box.y * move.scale + move.y - title.gap
    const x = middle - whole / 2
    const text = { kind: 'text', layer: 'names', y, anchor: 'start', lang: '' } as const
    const height = title.size * 1.3
    const halo: readonly Primitive[] =
      background === null
        ? []
        : [{ kind: 'rect', layer: 'names', x: x - 2, y: y - title.size, width: whole + 4, height, fill: background }]
    return [
      ...halo,
      { ...text, text: area.title, x, size: title.size, cut: title.cut, color: theme.ink },
      { ...text, text: number, x: x + wide + count.gap, size: count.size, cut: count.cut, color: theme.ink3 },
    ]
  })
}
