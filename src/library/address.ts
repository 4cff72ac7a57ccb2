// What stands behind the page's own address: which map, and how it is looked at. Only a shipped map can be named to others.
import type { AppState, Origin } from '~/state/store.ts'
import type { View } from '~/view/view.ts'
import { queryToView, viewToQuery } from '~/view/viewUrl.ts'

export type Address = {
  /** Where the map comes from; `none` when the address does not say. */
  readonly origin: Origin
  readonly view: View
}

const fields = { shipped: 'map', file: 'file' } as const

/** `?map=kazakhstan-2022&actor=tokayev`: the map first, then what differs from the start. '' while no map is open. */
export function writeAddress({ origin, view }: Pick<AppState, 'origin' | 'view'>): string {
  if (origin.kind === 'none') return ''
  const name = [fields[origin.kind], keyOf(origin)]
  return `?${new URLSearchParams([name, ...viewToQuery(view)])}`
}

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search)
  return { origin: readOrigin(query.get(fields.shipped) ?? '', query.get(fields.file) ?? ''), view: queryToView(query) }
}

function readOrigin(id: string, name: string): Origin {
  if (id !== '') return { kind: 'shipped', id }
  return name === '' ? { kind: 'none' } : { kind: 'file', name }
}

const keyOf = (origin: Exclude<Origin, { kind: 'none' }>): string =>
  origin.kind === 'shipped' ? origin.id : origin.name

export const isSameOrigin = (a: Origin, b: Origin): boolean =>
  a.kind === 'none' || b.kind === 'none' ? a.kind === b.kind : a.kind === b.kind && keyOf(a) === keyOf(b)
