import { type Camps, campsOf } from '~/analysis/campsOf.ts'
import { signedTies } from '~/analysis/signedTies.ts'
import { campPlaces } from '~/layouts/campPlaces.ts'
import type { EntenteMap, Positions } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { withOwnNames } from '~/map/ownCampNames.ts'
import { shortOf } from '~/map/text.ts'
import type { CampsLook } from '~/scene/campAreas.ts'
import { kindSigns } from '~/view/kindSigns.ts'
import type { View } from '~/view/view.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'

/** What camps are called, from the names of those with most signed ties. */
export type CampTitles = (heads: readonly string[]) => readonly string[]

export type InCamps = {
  readonly found: Camps
  /** Who is in a camp, and the ties that count. */
  readonly visible: VisibleMap
  readonly positions: Positions
  readonly look: CampsLook
}

type Asked = {
  readonly map: EntenteMap
  readonly index: MapIndex
  readonly language: string
  readonly titlesOf: CampTitles
  /** How much work at most; then the best found is shown. */
  readonly effort: number
}

/** A visible map camp by camp, at once and without a worker, where the view asks for it; null where nothing is signed. */
export function standInCamps(
  { map, index, language, titlesOf, effort }: Asked,
  seen: VisibleMap,
  view: View,
): InCamps | null {
  if (view.arrangement !== 'camps') return null
  const part = { relationKinds: map.relationKinds, actors: seen.actors, relations: seen.relations }
  const question = {
    counting: view.counting,
    kinds: kindSigns(view.signs),
    camps: view.camps === 'best' ? view.camps : Number(view.camps),
  }
  const found = campsOf(part, question, { effort })
  const { camps, against } = found.either.find(({ actor }) => actor === view.otherSide) ?? found
  if (camps.length === 0) return null
  const placed = new Set(camps.flat())
  const signed = new Set(signedTies(part, part, question.kinds).ties.map(({ id }) => id))
  const actors = seen.actors.filter(({ id }) => placed.has(id))
  const relations = seen.relations.filter(({ id, from, to }) => signed.has(id) && placed.has(from) && placed.has(to))
  const names = found.heads.map((id) => {
    const actor = index.actor.get(id)
    return actor ? shortOf(actor, language, map.language) : id
  })
  const numbers = new Map(against.flatMap(({ ties }, at) => ties.map((id) => [id, at + 1] as const)))
  return {
    found,
    visible: { ...seen, actors, relations },
    positions: campPlaces(camps, { actors, relations }, map.relations),
    look: { camps, titles: withOwnNames(titlesOf(names), map, found.heads, language), numbers },
  }
}
