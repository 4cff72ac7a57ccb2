// What stands behind the page's own address: which map, and how it is looked at. Only a shipped map can be named to others.
import type { AppState, Origin } from '~/state/store.ts'
import type { View } from '~/view/view.ts'
import { queryToView, viewToQuery } from '~/view/viewUrl.ts'

export type Address = {
  /** Where the map comes from; `none` when the address does not say. */
  readonly origin: Origin
  readonly view: View
}

const fields = { map: 'map', file: 'file' } as const
/** What stands before the name of a map of the reader's own; a shipped one has no such sign in its name. */
const own = 'own:'
const blank = 'new'

/** `?map=kazakhstan-2022&actor=tokayev`: the map first, then what differs from the start. '' while no map is open. */
export function writeAddress({ origin, view }: Pick<AppState, 'origin' | 'view'>): string {
  if (origin.kind === 'none') return ''
  const name = origin.kind === 'file' ? [fields.file, origin.name] : [fields.map, mapName(origin)]
  return `?${new URLSearchParams([name, ...viewToQuery(view)])}`.replaceAll('%3A', ':').replaceAll('%40', '@')
}

function mapName(origin: Exclude<Origin, { kind: 'none' | 'file' }>): string {
  switch (origin.kind) {
    case 'shipped':
      return origin.id
    case 'own':
      return `${own}${origin.id}`
    case 'moment':
      return `${own}${origin.id}@${origin.seq}`
    case 'new':
      return blank
  }
}

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search)
  return { origin: readOrigin(query.get(fields.map) ?? '', query.get(fields.file) ?? ''), view: queryToView(query) }
}

function readOrigin(map: string, file: string): Origin {
  if (map === blank) return { kind: 'new' }
  if (map.startsWith(own)) {
    const [id = '', seq] = map.slice(own.length).split('@')
    return seq !== undefined && /^\d+$/.test(seq)
      ? { kind: 'moment', id, seq: Number(seq), at: 0 }
      : { kind: 'own', id }
  }
  if (map !== '') return { kind: 'shipped', id: map }
  return file === '' ? { kind: 'none' } : { kind: 'file', name: file }
}

/** The same for the same origin. */
export const originKey = (origin: Origin): string =>
  [
    origin.kind,
    'id' in origin ? origin.id : '',
    'name' in origin ? origin.name : '',
    'seq' in origin ? origin.seq : '',
  ].join('\n')

export const isSameOrigin = (a: Origin, b: Origin): boolean => originKey(a) === originKey(b)
