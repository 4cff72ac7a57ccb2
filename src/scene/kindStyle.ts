import type { BasisGroup } from '~/map/basis.ts'
import { kindOf } from '~/map/kinds.ts'
import type { EntenteMap, Head } from '~/map/map.ts'
import type { Dash } from './scene.ts'
import type { Theme } from './theme.ts'

export type KindStyle = {
  readonly color: string
  readonly head: Head
  readonly style: 'line' | 'rails'
  readonly width: number
}

/** How a kind is drawn: the theme's colour for the built-in ones, the map's own where it gives one. */
export function kindStyle(map: EntenteMap, key: string, theme: Theme): KindStyle {
  const { color, head } = kindOf(map, key)
  return {
    color: color ?? (Object.hasOwn(theme.kinds, key) ? theme.kinds[key] : undefined) ?? theme.otherKind,
    head,
    style: head === 'chevron' ? 'rails' : 'line',
    width: head === 'none' ? 1.25 : 2.25,
  }
}

const dashes: { readonly [group in BasisGroup]: Dash } = {
  record: 'solid',
  reported: 'dashed',
  alleged: 'dotted',
  none: 'bare',
}

export const dashOf = (group: BasisGroup): Dash => dashes[group]
