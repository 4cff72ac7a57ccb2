import type { Got } from './problem.ts'

/** Deeper values are refused: writing, copying and storing them all recurse, and overflow somewhere. */
export const deepest = 200

/** What keeps a value from being written as JSON and read back the same; null when nothing does. Does not recurse. */
export function flawOf(value: unknown): 'too-deep' | Got | null {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const got = gotOf(next.value)
    if (got === 'other' || got === 'nothing') return got
    if (got === 'number' && !Number.isFinite(next.value)) return got
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth >= deepest) return 'too-deep'
    const inner: readonly unknown[] = Object.values(next.value)
    if (Array.isArray(next.value) && inner.length !== next.value.length) return 'nothing'
    for (const each of inner) open.push({ value: each, depth: next.depth + 1 })
  }
  return null
}

/** A plain object, also one from another window or worker; no Date, Map or class instance. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

export function gotOf(value: unknown): Got {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'string'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  return isRecord(value) ? 'object' : 'other'
}

const shownLength = 80

/** The value as a sentence can quote it: cut when long, `[…]` and `{…}` for what has an inside. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > shownLength ? `${value.slice(0, shownLength)}…` : value
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return '[…]'
  return isRecord(value) ? '{…}' : ''
}
