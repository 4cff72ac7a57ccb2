import { basisGroupOf } from '~/map/basis.ts'
import type { ActorId, EntenteMap, Head, Relation, RelationId } from '~/map/map.ts'
import { wordOf } from '~/map/sentence.ts'
import { isGroup } from '~/view/groupIds.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import type { Curve } from './geometry.ts'
import { dashOf, kindStyle } from './kindStyle.ts'
import type { PlacedActor } from './placeActors.ts'
import type { Emphasis, SceneTie } from './scene.ts'
import type { Theme } from './theme.ts'
import { tieCurve } from './tieCurve.ts'

/** Words for the built-in kinds, for ties that have no label of their own. */
export type KindWords = { readonly [kind: string]: string }

/** What all ties of a scene have in common. */
export type TieSetting = {
  readonly map: EntenteMap
  readonly bends: ReadonlyMap<RelationId, number>
  readonly language: string
  readonly theme: Theme
  readonly kindWords: KindWords
  /** See `tieCurve`; of a group the other. */
  readonly slack: number
  readonly groupSlack: number
  /** How many ties each sum of them is, where the map is drawn as groups. */
  readonly counts?: ReadonlyMap<RelationId, number> | undefined
}

/**
 * A tie as it is drawn between two actors. A scene that follows another finds nearly all of its ties made already, as the same
 * objects: of a relation is kept what was last made of it, each emphasis once, and its curve as long as both actors and its bend
 * stay. `pushA`, `pushB`: see `tieCurve`.
 */
export function sceneTie(
  setting: TieSetting,
  relation: Relation,
  a: PlacedActor,
  b: PlacedActor,
  pushA: number,
  pushB: number,
  emphasis: Emphasis,
): SceneTie {
  const bend = setting.bends.get(relation.id) ?? 0
  const slackOf = (id: ActorId) => (isGroup(id) ? setting.groupSlack : setting.slack)
  const kept = known.get(relation)
  const run = kept && isRun(kept.run, a, b, bend) ? kept.run : { a, b, bend, curves: new Map() }
  const plain = kept && isSaid(kept.plain, setting) ? kept.plain : plainTie(setting, relation)
  const isNew = !kept || kept.run !== run || kept.plain !== plain
  const { ties } = isNew ? keep(relation, { run, plain, ties: new Map() }) : kept
  const { head, mutual } = plain.tie
  const pushes = (pushA * 100 + pushB) * 10 + headNames.indexOf(head)
  const key = pushes * 10 + emphases.indexOf(emphasis)
  const made = ties.get(key)
  if (made) return made
  const curve =
    run.curves.get(pushes) ??
    tieCurve(a, b, bend, pushA, pushB, { start: mutual ? head : 'none', end: head }, slackOf(a.id), slackOf(b.id))
  run.curves.set(pushes, curve)
  const tie = { ...plain.tie, bend, curve, emphasis }
  ties.set(key, tie)
  return tie
}

const headNames: readonly Head[] = ['none', 'triangle', 'bar', 'chevron']
const emphases: readonly Emphasis[] = ['rest', 'lifted', 'selected', 'dimmed']

/** The way of a tie, by how far its ends are pushed out. */
type Run = {
  readonly a: PlacedActor
  readonly b: PlacedActor
  readonly bend: number
  readonly curves: Map<number, Curve>
}
/** All of a tie that neither places nor selection touch. */
type Plain = {
  readonly tie: Omit<SceneTie, 'curve' | 'bend' | 'emphasis'>
  readonly kinds: EntenteMap['relationKinds']
  readonly mapLanguage: string
} & Omit<TieSetting, 'map' | 'bends' | 'slack' | 'groupSlack' | 'counts'>
type Kept = { readonly run: Run; readonly plain: Plain; readonly ties: Map<number, SceneTie> }

const known = new WeakMap<Relation, Kept>()
function keep(relation: Relation, kept: Kept): Kept {
  known.set(relation, kept)
  return kept
}

const isRun = (run: Run, a: PlacedActor, b: PlacedActor, bend: number): boolean =>
  run.a === a && run.b === b && run.bend === bend

const isSaid = (plain: Plain, { map, language, theme, kindWords }: TieSetting): boolean =>
  plain.theme === theme &&
  plain.language === language &&
  plain.kindWords === kindWords &&
  plain.kinds === map.relationKinds &&
  plain.mapLanguage === map.language

function plainTie({ map, language, theme, kindWords, counts }: TieSetting, relation: Relation): Plain {
  const { id, from, to, kind } = relation
  const count = counts?.get(id)
  const style = kindStyle(map, kind, theme)
  const tie = {
    id,
    from,
    to,
    kind,
    ...style,
    ...(count !== undefined && { count, width: widthOfSum(style.width, count) }),
    dash: dashOf(basisGroupOf(relation)),
    mutual: relation.mutual ?? false,
    word: wordOf(tieLabel(map, relation, language, kindWords)),
  }
  return { tie, kinds: map.relationKinds, mapLanguage: map.language, language, theme, kindWords }
}

/** A line of a hundred ties is twice as wide as one, of ten thousand three times; by half px, so that few widths are drawn. */
const widthOfSum = (width: number, count: number): number => Math.round(2 * width * (1 + Math.log10(count) / 2)) / 2
