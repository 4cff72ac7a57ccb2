import { kindsOf } from '~/map/kinds.ts'
import type { EntenteMap } from '~/map/map.ts'
import { kindStyle } from '~/scene/kindStyle.ts'
import { themes } from '~/scene/theme.ts'
import { nearestColor } from './colourDistance.ts'

/** Found by search: each keeps 10 from the four built-in colours for every eye and 3 : 1 from the paper, light and dark. */
const candidates = ['#9c4878', '#84909c', '#a88460', '#606c78', '#a8849c', '#c0789c', '#845478', '#7890a8']

/** A colour for a new kind: of a few good ones that which the map's kinds leave most room. */
export function freshColor(map: EntenteMap): string {
  const room = (color: string) =>
    Math.min(
      ...(['light', 'dark'] as const).map((name) => {
        const taken = kindsOf(map).map(({ key }) => [key, kindStyle(map, key, themes[name]).color] as const)
        return nearestColor(color, new Map(taken))?.distance ?? 0
      }),
    )
  return candidates.reduce((best, each) => (room(each) > room(best) ? each : best))
}
