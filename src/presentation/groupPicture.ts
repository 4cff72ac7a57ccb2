import { type GroupLayout, type LaidGroup, layGroups, openGroups } from '~/layouts/groupLayout.ts'
import { allAtOnce } from '~/map/allAtOnce.ts'
import { actorTypeOf } from '~/map/kinds.ts'
import type { Actor, ActorId, Basis, EntenteMap, Evidence, Positions, Relation, RelationId, Shape } from '~/map/map.ts'
import type { CampsLook } from '~/scene/campAreas.ts'
import { type Radii, radiusFor } from '~/scene/placeActors.ts'
import { beyondSums, drawnSums, type GroupedMap, type GroupNode, type Sum } from '~/view/groupedMap.ts'
import { groupId, isGroup } from '~/view/groupIds.ts'
import { type Grouping, tieCounts } from '~/view/grouping.ts'
import { ordinalsOf } from '~/view/ordinals.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import type { GroupTexts } from './groupTexts.ts'

// A map drawn as groups is a small map of its own, so that whatever draws maps draws it.

export type GroupPicture = {
  /** Of groups and sums, and of the members and ties of opened groups. */
  readonly map: EntenteMap
  readonly visible: VisibleMap
  readonly positions: Positions
  readonly radii: Radii
  /** By what share names may be drawn larger than at 100 %: the layout leaves them that room. */
  readonly slack: number
  /** Round the members of each opened group; null while all are closed. */
  readonly areas: CampsLook | null
  /** Sums that are drawn. */
  readonly sums: readonly Sum[]
}

const radiusOf = (size: number, largest: number): number => Math.round(20 + 30 * Math.sqrt(size / Math.max(1, largest)))

/** Groups that a sheet holds as large as on the map. */
const fewGroups = 14

/** On a sheet, which grows with nobody's zoom, many groups are drawn smaller, so that their names have room. */
export function radiiOnSheet({ radii }: Pick<GroupPicture, 'radii'>): Radii {
  const groups = [...radii.keys()].filter(isGroup).length
  const share = Math.min(1, Math.sqrt(fewGroups / Math.max(1, radii.size)))
  if (groups === 0 || share === 1) return radii
  return new Map(
    [...radii].map(([id, radius]) => [id, isGroup(id) ? Math.max(12, Math.round(radius * share)) : radius]),
  )
}

export type LaidGrouping = { readonly layout: GroupLayout; readonly largest: number }

/** The whole map as closed groups: filters never move one. Communities stand where the map has their actors. */
export const layGrouping = (map: EntenteMap, grouping: Grouping): LaidGrouping =>
  allAtOnce(layGroupingSteps(map, grouping))

/** The same a piece at a time, for a page that must breathe between them. */
export function* layGroupingSteps(map: EntenteMap, { by, keys, of }: Grouping): Generator<void, LaidGrouping> {
  const members: number[][] = keys.map(() => [])
  for (const [at, group] of of.entries()) members[group]?.push(at)
  const largest = Math.max(0, ...members.map(({ length }) => length))
  const groups = keys.map(
    (key, at): LaidGroup => ({
      id: groupId(key),
      members: members[at] ?? [],
      radius: radiusOf(members[at]?.length ?? 0, largest),
    }),
  )
  yield
  const counts = new Map<number, number>()
  const { from, to } = ordinalsOf(map)
  for (let at = 0; at < from.length; at++) {
    const [a, b] = [of[from[at] ?? -1] ?? -1, of[to[at] ?? -1] ?? -1]
    if (a < 0 || b < 0 || a === b) continue
    const pair = Math.min(a, b) * keys.length + Math.max(a, b)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const between = [...counts].map(([pair, count]) => ({
    a: Math.floor(pair / keys.length),
    b: pair % keys.length,
    count,
  }))
  yield
  return { layout: layGroups(map, groups, between, by === 'communities'), largest }
}

type Drawn = {
  readonly map: EntenteMap
  readonly visible: VisibleMap
  readonly grouping: Grouping
  readonly laid: LaidGrouping
  readonly grouped: GroupedMap
  readonly texts: GroupTexts
  /** What is looked at: all its sums are drawn. */
  readonly asked: { readonly actors: readonly ActorId[]; readonly tie: RelationId | '' }
}

export function groupPicture({ map, visible, grouping, laid, grouped, texts, asked }: Drawn): GroupPicture {
  const ordinals = ordinalsOf(map)
  const ties = tieCounts(map)
  const tiesOf = (id: ActorId) => ties[ordinals.of.get(id) ?? -1] ?? 0
  const radius = new Map(grouped.nodes.map((node) => [node.id, radiusOf(node.members.length, laid.largest)]))
  const actorsAt = (places: readonly number[]) => places.flatMap((at) => visible.actors[at] ?? [])
  const relations = grouped.relations.flatMap((at) => visible.relations[at] ?? [])
  const members = new Map([...grouped.opened].map(([key, places]) => [key, actorsAt(places)]))

  const positions = openGroups(
    laid.layout,
    map.positions,
    [...members].map(([key, actors]) => {
      const ids = new Set(actors.map(({ id }) => id))
      const among = relations.filter(({ from, to }) => ids.has(from) && ids.has(to))
      return { id: groupId(key), actors, relations: among, rest: radius.get(groupId(key)) ?? 0 }
    }),
    tiesOf,
  )
  const shapeOf = ({ key }: GroupNode): Shape => (grouping.by === 'type' ? actorTypeOf(map, key).shape : 'circle')
  const typeKey = ({ key }: GroupNode) => `group:${grouping.by === 'type' ? key : ''}`
  const nodes = grouped.nodes.map(
    (node): Actor => ({ id: node.id, name: texts.title(node), type: typeKey(node), role: texts.role(node) }),
  )
  const types = grouped.nodes.map((node) => {
    const label = grouping.by === 'type' ? texts.areaTitle(node.key) : texts.type
    return [typeKey(node), { shape: shapeOf(node), label }] as const
  })
  const sums = drawnSums(grouped, asked)
  const inOpened = [...members.values()].flat()
  const drawn = {
    actors: [...nodes, ...inOpened],
    relations: [...sums.map((sum) => relationOf(sum, visible, texts)), ...relations],
  }
  return {
    map: {
      ...map,
      ...drawn,
      actorTypes: {
        ...map.actorTypes,
        ...Object.fromEntries(types),
      },
      positions,
    },
    visible: {
      ...drawn,
      ...fadedIn(visible, grouped, sums, inOpened),
      beyond: beyondSums(grouped.sums, sums),
      members: new Map(grouped.nodes.map(({ id, members: { length } }) => [id, length])),
      counts: new Map(sums.map(({ id, ties: { length } }) => [id, length])),
    },
    positions,
    radii: new Map([...radius, ...inOpened.map(({ id }) => [id, radiusFor(tiesOf(id))] as const)]),
    slack: laid.layout.names - 1,
    areas: areasOf(members, grouped, texts),
    sums,
  }
}

function areasOf(
  members: ReadonlyMap<string, readonly Actor[]>,
  { nodes }: GroupedMap,
  texts: GroupTexts,
): CampsLook | null {
  if (members.size === 0) return null
  const rests = new Set(nodes.map(({ id }) => id))
  const standing = (key: string, actors: readonly Actor[]) => {
    const ids = actors.map(({ id }) => id)
    return rests.has(groupId(key)) ? [...ids, groupId(key)] : ids
  }
  return {
    camps: [...members].map(([key, actors]) => standing(key, actors)),
    titles: [...members.keys()].map(texts.areaTitle),
    numbers: new Map(),
    fitting: 1,
    reach: { actor: 22, name: 10 },
  }
}

function fadedIn(
  { actors, faded, fadedActors }: VisibleMap,
  { nodes }: GroupedMap,
  sums: readonly Sum[],
  members: readonly Actor[],
): Pick<VisibleMap, 'faded' | 'fadedActors'> {
  const pale = faded && { faded: new Set([...faded, ...sums.filter(({ isFaded }) => isFaded).map(({ id }) => id)]) }
  if (!fadedActors) return { ...pale }
  const isPale = (node: GroupNode) => node.members.every((at) => fadedActors.has(actors[at]?.id ?? ''))
  const ids = [...nodes.filter(isPale), ...members.filter(({ id }) => fadedActors.has(id))].map(({ id }) => id)
  return { ...pale, fadedActors: new Set(ids) }
}

const basisFor: { readonly [group in Exclude<Sum['basis'], 'none'>]: Basis } = {
  record: 'documented',
  reported: 'reported',
  alleged: 'alleged',
}

/** With the sources that its ties rest on, so that a figure cites them. */
function relationOf(sum: Sum, visible: VisibleMap, texts: GroupTexts): Relation {
  const { id, from, to, kind, sign, there, back, basis } = sum
  return {
    id,
    from,
    to,
    kind,
    ...(sign !== undefined && { sign }),
    ...(there > 0 && back > 0 && { mutual: true }),
    label: texts.sum(sum),
    evidence: basis === 'none' ? [] : evidenceOf(sum, visible, basisFor[basis]),
  }
}

function evidenceOf({ ties }: Sum, { relations }: VisibleMap, basis: Basis): readonly Evidence[] {
  const sources = new Set<string>()
  for (const tie of ties)
    for (const { source, private: isPrivate } of relations[tie]?.evidence ?? [])
      if (source !== undefined && isPrivate !== true) sources.add(source)
  return sources.size === 0 ? [{ basis }] : [...sources].map((source) => ({ source, basis }))
}
