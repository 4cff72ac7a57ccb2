import { isSame } from './isSame.ts'

/** The fields to set. One that is `undefined` is taken away. */
export type Change<T> = { readonly [K in Exclude<keyof T, 'id' | 'extra'>]?: T[K] | undefined }

/** For each field that may be changed, whether a value would be read back without a problem. */
export type Sound = { readonly [field: string]: (value: unknown) => boolean }

/**
 * A row with some fields changed; the same row when nothing differs. A value that is not sound changes nothing. What the
 * file held in place of a field, and could not be used, goes once the field has a value of its own.
 */
export function changeRow<T extends object>(row: T, change: Change<T>, sound: Sound): T {
  const now: { readonly [field: string]: unknown } = Object.fromEntries(Object.entries(row))
  const taken = Object.entries(change).filter(([field, value]) => sound[field]?.(value))
  const good = taken.filter(([field, value]) => !isSame(value, now[field]))
  const extra = extraWithout(
    now.extra,
    taken.map(([field]) => field),
  )
  if (good.length === 0 && extra === now.extra) return row
  const next = Object.entries({ ...now, ...Object.fromEntries(good), extra }).filter(([, value]) => value !== undefined)
  // The fields are those of the row, each as sound as before.
  return Object.fromEntries(next) as T
}

function extraWithout(extra: unknown, fields: readonly string[]): unknown {
  if (typeof extra !== 'object' || extra === null) return extra
  const kept = Object.entries(extra).filter(([field]) => !fields.includes(field))
  if (kept.length === Object.keys(extra).length) return extra
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
