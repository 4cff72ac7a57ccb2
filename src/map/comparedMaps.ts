import { isText } from './isText.ts'
import type { EntenteMap, Text, Unknown } from './map.ts'

// Two maps that are compared are one map, in which every actor and tie says where it comes from: it is opened, drawn, kept
// and presented as any other. The field is one that the format does not describe, so that every program keeps it.

const field = 'compared'

export const mapSides = ['first', 'second', 'both'] as const
export type MapSide = (typeof mapSides)[number]

/** null where a row says nothing of it, so that it counts as one of both. */
export function mapSideOf({ extra }: Unknown): MapSide | null {
  const said = extra?.[field]
  return mapSides.find((side) => side === said) ?? null
}

export const withSide = <T extends Unknown>(row: T, side: MapSide): T => ({
  ...row,
  extra: { ...row.extra, [field]: side },
})

export const withTitles = (map: EntenteMap, first: Text, second: Text): EntenteMap => ({
  ...map,
  extra: { ...map.extra, [field]: { first, second } },
})

/** The titles of the two maps; null where the map is no comparison. */
export function comparedTitles({ extra }: EntenteMap): readonly [Text, Text] | null {
  const said: unknown = extra?.[field]
  if (typeof said !== 'object' || said === null || !('first' in said) || !('second' in said)) return null
  const { first, second } = said
  return isText(first) && isText(second) ? [first, second] : null
}
