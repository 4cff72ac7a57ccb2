import type { ActorId, RelationId } from '~/map/map.ts'
import { mostDrawn, usualBudget } from './budgets.ts'
import { type GroupBy, isGroupBy } from './groupIds.ts'

export type Mode = 'map' | 'list' | 'table'

/** What the reader does with the map: look at it, present it, or make a figure of it. */
export type Task = 'explore' | 'present' | 'figure' | 'data'

/** How actors are connected; who and what matters most, by different measures; what the author could mend. */
export type Ask = 'paths' | 'ties' | 'opposed' | 'between' | 'cuts' | 'bridges' | 'weak' | 'check' | 'compare'

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
  /** The first and the last day on which ties are looked at, each an EDTF date: `2022-01-05`, `1890`; '' is without bound. */
  readonly from: string
  readonly to: string
  /** Ties without a date: as the others, pale, or not at all. */
  readonly undated: 'show' | 'fade' | 'hide'
  /** The actors that the map is cut down to, with those around them. */
  readonly focus: readonly ActorId[]
  /** How many ties away from the nearest of them, or only whom they have ties with in `common`. */
  readonly around: '1' | '2' | '3' | '4' | '5' | 'common'
  /** Which way those ties are walked. */
  readonly way: 'any' | 'out' | 'in'
  /** What is asked of the map; the answer stands beside it and shows on it. */
  readonly ask: Ask | ''
  /** The two ends of the paths that are asked for. */
  readonly pathFrom: ActorId | ''
  readonly pathTo: ActorId | ''
  /** Ties are walked with their direction only (`along`), or either way. */
  readonly pathWay: 'any' | 'along'
  /** Which of the paths is shown, from 1. */
  readonly path: number
  /** What is compared, and its two sides: two dates, two sources' ids, or two groups of bases;
   * of two maps that are joined the sides are given. */
  readonly compare: 'moments' | 'sources' | 'bases' | 'maps'
  /** In one picture, or in two beside each other. */
  readonly apart: 'over' | 'beside'
  readonly before: string
  readonly after: string
  /** Selected actors. With a selected tie, empty. */
  readonly actors: readonly ActorId[]
  readonly tie: RelationId | ''
  /** Actors that are drawn of a large map of their own accord. */
  readonly show: number
  /** Actors of a large map whose neighbours are drawn besides; twice the same, twice as many. */
  readonly expanded: readonly ActorId[]
  /** Where actors stand: as the map has them, or camp by camp. */
  readonly arrangement: 'network' | 'camps'
  /** How several ties between the same two count for camps: see `countings` of analysis. */
  readonly counting: 'ties' | 'relations'
  /** How many camps at most. */
  readonly camps: '2' | '3' | '4' | '5' | '6' | 'best'
  /** Kinds that count as another sign than their own: `intervention:support`, `intervention:oppose`, `support:none`. */
  readonly signs: readonly string[]
  /** Of splits that fit as well, that which puts this actor on another side; '' is the first found. */
  readonly otherSide: ActorId | ''
  /** What the map is drawn as groups by; '' draws actors. */
  readonly groups: GroupBy
  /** Groups whose members stand in their place, by key; twice the same, twice as many. */
  readonly opened: readonly string[]
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
  task: choice<Task>('task', 'explore', 'present', 'figure', 'data'),
  mode: choice<Mode>('mode', 'map', 'list', 'table'),
  lang: word('lang'),
  hiddenKinds: filter('without'),
  hiddenBases: filter('without-basis'),
  hiddenTypes: filter('without-type'),
  hiddenActors: filter('without-actor'),
  loners: { ...choice<View['loners']>('loners', 'keep', 'hide'), filter: true },
  from: { ...word('from'), filter: true },
  to: { ...word('to'), filter: true },
  undated: { ...choice<View['undated']>('undated', 'show', 'fade', 'hide'), filter: true },
  focus: filter('focus'),
  around: { ...choice<View['around']>('around', '1', '2', '3', '4', '5', 'common'), filter: true },
  way: { ...choice<View['way']>('way', 'any', 'out', 'in'), filter: true },
  ask: choice<Ask | ''>(
    'ask',
    '',
    'paths',
    'ties',
    'opposed',
    'between',
    'cuts',
    'bridges',
    'weak',
    'check',
    'compare',
  ),
  pathFrom: word('path-from'),
  pathTo: word('path-to'),
  pathWay: choice<View['pathWay']>('path-way', 'any', 'along'),
  path: {
    key: 'path',
    initial: 1,
    read: ([text = '']) => (/^[1-9]\d?$/.test(text) ? Number(text) : 1),
    write: (value) => [String(value)],
  },
  compare: choice<View['compare']>('compare', 'moments', 'sources', 'bases', 'maps'),
  apart: choice<View['apart']>('apart', 'over', 'beside'),
  before: word('before'),
  after: word('after'),
  actors: list('actor'),
  tie: word('tie'),
  show: {
    key: 'show',
    initial: usualBudget,
    read: ([text = '']) => (/^\d{1,6}$/.test(text) ? Math.min(mostDrawn, Math.max(1, Number(text))) : usualBudget),
    write: (value) => [String(value)],
  },
  expanded: { key: 'expand', initial: [], read: (texts) => [...texts], write: (values) => values },
  arrangement: choice<View['arrangement']>('arrangement', 'network', 'camps'),
  counting: choice<View['counting']>('counting', 'ties', 'relations'),
  camps: choice<View['camps']>('camps', '2', '3', '4', '5', '6', 'best'),
  signs: list('sign'),
  otherSide: word('other-side'),
  groups: {
    key: 'groups',
    initial: '',
    // Any other word is a field, which the map may not have: that is told then.
    read: ([text = '']) => (text === '' || isGroupBy(text) ? text : `field:${text}`),
    write: (value) => (value === '' ? [] : [value]),
  },
  opened: { key: 'open', initial: [], read: (texts) => [...texts], write: (values) => values },
  sort: word('sort'),
}

export const viewKeys = Object.keys(viewFields) as readonly (keyof View)[]

export const initialView = Object.fromEntries(viewKeys.map((key) => [key, viewFields[key].initial])) as unknown as View

/** Every filter where it starts. */
export const noFilters: Partial<View> = Object.fromEntries(
  viewKeys.filter((key) => viewFields[key].filter).map((key) => [key, initialView[key]]),
)
