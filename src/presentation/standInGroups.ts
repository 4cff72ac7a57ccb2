import { campsBriefly } from '~/analysis/campsOf.ts'
import { communitiesOf } from '~/analysis/communitiesOf.ts'
import type { EntenteMap } from '~/map/map.ts'
import { once } from '~/map/once.ts'
import { withOwnNames } from '~/map/ownCampNames.ts'
import { shortOf } from '~/map/text.ts'
import { fitGroups } from '~/view/fitGroups.ts'
import { groupedMap } from '~/view/groupedMap.ts'
import { fieldKeys } from '~/view/groupFields.ts'
import { fieldOf } from '~/view/groupIds.ts'
import { campKeys, communityKeys, type Grouping, groupHeads, groupingOf } from '~/view/grouping.ts'
import { kindSigns } from '~/view/kindSigns.ts'
import { ordinalsOf } from '~/view/ordinals.ts'
import type { View } from '~/view/view.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { type GroupPicture, groupPicture, layGrouping } from './groupPicture.ts'
import { type GroupWords, groupTexts } from './groupTexts.ts'
import type { CampTitles } from './standInCamps.ts'

export type InGroups = {
  readonly picture: GroupPicture
  /** How many groups, over how much, in a sentence. */
  readonly statement: string
  /** What the view names and these groups do not have. */
  readonly missing: readonly string[]
}

type Asked = {
  readonly map: EntenteMap
  readonly language: string
  readonly words: GroupWords
  readonly titlesOf: CampTitles
  /** How much work camps may be, where the map is grouped by them. */
  readonly effort: number
}

/** A visible map as groups, at once and without a worker, where the view asks for it; null where nothing groups it. */
export function standInGroups(
  { map, language, words, titlesOf, effort }: Asked,
  seen: VisibleMap,
  view: View,
): InGroups | null {
  if (view.groups === '') return null
  const found = groupsBy(map, seen, view, effort)
  if (found === null) return null
  const { grouping, heads } = found
  const { view: fitted, missing } = fitGroups(view, grouping)
  if (fitted.groups === '') return null
  const names = new Map(map.actors.map((actor) => [actor.id, shortOf(actor, language, map.language)]))
  const made = titlesOf(heads.map((id) => names.get(id) ?? id))
  const titles = withOwnNames(made, map, heads, language)
  const grouped = groupedMap(map, seen, grouping, fitted.opened)
  const picture = groupPicture({
    map,
    visible: seen,
    grouping,
    laid: layGrouping(map, grouping),
    grouped,
    texts: groupTexts(map, view.groups, groupHeads(map, grouping), titles, language, words),
    asked: { actors: fitted.actors, tie: fitted.tie },
  })
  const count = new Set([...grouped.nodes.map(({ key }) => key), ...grouped.opened.keys()]).size
  const { actors, relations } = seen
  return {
    picture,
    statement: words.groups.figure(count, actors.length, relations.length, picture.sums.length, grouped.sums.length),
    missing,
  }
}

/** Found once for the ties of a map. */
const communities = once((map: EntenteMap) => {
  const { from, to } = ordinalsOf(map)
  return communitiesOf({ count: map.actors.length, from, to })
})

type Found = { readonly grouping: Grouping; readonly heads: readonly string[] }

function groupsBy(map: EntenteMap, seen: VisibleMap, view: View, effort: number): Found | null {
  const by = view.groups
  const listed = (keys: readonly string[], heads: readonly string[] = []): Found => ({
    grouping: groupingOf(map, by, (_, at) => keys[at] ?? ''),
    heads,
  })
  if (by === 'communities') return listed(communityKeys(map, communities(map)))
  if (by === 'type') return { grouping: groupingOf(map, by, ({ type }) => type), heads: [] }
  if (by !== 'camps') return listed(fieldKeys(map, fieldOf(by)))
  const part = { relationKinds: map.relationKinds, actors: seen.actors, relations: seen.relations }
  const question = {
    counting: view.counting,
    kinds: kindSigns(view.signs),
    camps: view.camps === 'best' ? view.camps : Number(view.camps),
  }
  const { camps, heads } = campsBriefly(part, question, { effort })
  return camps.length === 0 ? null : listed(campKeys(map, camps), heads)
}
