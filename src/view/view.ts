import type { ActorId, RelationId } from '~/map/map.ts'

export type Mode = 'map' | 'list' | 'table'

/** What the reader does with the map: look at it, or make a figure of it. */
export type Task = 'explore' | 'figure'

/** What the reader is looking at. It stands in the URL, never in the document. */
export type View = {
  readonly task: Task
  readonly mode: Mode
  /** The reader's choice; '' follows the browser. */
  readonly lang: string
  readonly hiddenKinds: readonly string[]
  readonly hiddenBases: readonly string[]
  readonly hiddenTypes: readonly string[]
  readonly hiddenActors: readonly ActorId[]
  /** Actors that the filters leave without a tie: `keep` draws them, `hide` does not. */
  readonly loners: 'keep' | 'hide'
  /** Selected actors. With a selected tie, empty. */
  readonly actors: readonly ActorId[]
  readonly tie: RelationId | ''
  /** Column and direction of the list and the table: `name`, `-when`; '' is the map's own order. */
  readonly sort: string
}

type Field<T> = {
  /** The name in the URL. */
  readonly key: string
  readonly initial: T
  readonly read: (texts: readonly string[]) => T
  readonly write: (value: T) => readonly string[]
  /** Part of what the reader filters: `resetFilters` puts it back. */
  readonly filter?: true
}

const list = (key: string): Field<readonly string[]> => ({
  key,
  initial: [],
  read: (texts) => [...new Set(texts)],
  write: (values) => [...values].sort(),
})
const filter = (key: string) => ({ ...list(key), filter: true as const })
const word = (key: string): Field<string> => ({
  key,
  initial: '',
  read: ([text = '']) => text,
  write: (value) => (value === '' ? [] : [value]),
})
function choice<T extends string>(key: string, first: T, ...rest: readonly T[]): Field<T> {
  return {
    key,
    initial: first,
    read: ([text]) => rest.find((each) => each === text) ?? first,
    write: (value) => [value],
  }
}

/** One row a field: its name and form in the URL, where it starts, whether it filters. */
export const viewFields: { readonly [K in keyof View]: Field<View[K]> } = {
  task: choice<Task>('task', 'explore', 'figure'),
  mode: choice<Mode>('mode', 'map', 'list', 'table'),
  lang: word('lang'),
  hiddenKinds: filter('without'),
  hiddenBases: filter('without-basis'),
  hiddenTypes: filter('without-type'),
  hiddenActors: filter('without-actor'),
  loners: { ...choice<View['loners']>('loners', 'keep', 'hide'), filter: true },
  actors: list('actor'),
  tie: word('tie'),
  sort: word('sort'),
}

export const viewKeys = Object.keys(viewFields) as readonly (keyof View)[]

export const initialView = Object.fromEntries(viewKeys.map((key) => [key, viewFields[key].initial])) as unknown as View
