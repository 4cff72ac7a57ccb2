import type { Against } from '~/analysis/againstOf.ts'
import type { CampsQuestion } from '~/analysis/campsOf.ts'
import { signedTies } from '~/analysis/signedTies.ts'
import { campTitles } from '~/i18n/campsSaid.ts'
import type { Words } from '~/i18n/en.ts'
import { wordsFor } from '~/i18n/words.ts'
import { campPlaces } from '~/layouts/campPlaces.ts'
import type { ActorId, EntenteMap, Positions, RelationId } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { withOwnNames } from '~/map/ownCampNames.ts'
import { shortOf } from '~/map/text.ts'
import type { CampsLook } from '~/scene/campAreas.ts'
import { kindSigns } from '~/view/kindSigns.ts'
import type { View } from '~/view/view.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { remember } from './remember.ts'
import type { AppState } from './store.ts'

const question = remember(
  (counting: View['counting'], camps: View['camps'], signs: View['signs']): CampsQuestion => ({
    counting,
    camps: camps === 'best' ? camps : Number(camps),
    kinds: kindSigns(signs),
  }),
)
export const selectCampsQuestion = ({ view }: AppState): CampsQuestion =>
  question(view.counting, view.camps, view.signs)

/** Whether the map stands camp by camp: asked for, and there is an answer. */
export const selectStandsInCamps = ({ view, camps }: AppState): boolean =>
  view.arrangement === 'camps' && (camps.answer?.camps.length ?? 0) > 0

export type CampsShown = {
  readonly camps: readonly (readonly ActorId[])[]
  readonly against: readonly Against[]
  /** The number of each tie that goes against the split, as the panel and the map say it. */
  readonly numbers: ReadonlyMap<RelationId, number>
  /** The actor that the reader has put on another side; '' for the split as it was found. */
  readonly otherSide: ActorId | ''
}

const shown = remember((answer: NonNullable<AppState['camps']['answer']>, otherSide: ActorId | ''): CampsShown => {
  const other = answer.either.find(({ actor }) => actor === otherSide)
  const { camps, against } = other ?? answer
  const numbers = new Map(against.flatMap(({ ties }, at) => ties.map((id) => [id, at + 1] as const)))
  return { camps, against, numbers, otherSide: other ? otherSide : '' }
})
/** The split that is on screen; null where there is none. */
export const selectCampsShown = (state: AppState): CampsShown | null =>
  selectStandsInCamps(state) && state.camps.answer ? shown(state.camps.answer, state.view.otherSide) : null

const signed = remember(
  (map: EntenteMap, seen: VisibleMap, kinds: CampsQuestion['kinds'], camps: CampsShown['camps']): VisibleMap => {
    const ids = new Set(signedTies(map, seen, kinds).ties.map(({ id }) => id))
    const placed = new Set(camps.flat())
    return {
      ...seen,
      actors: seen.actors.filter(({ id }) => placed.has(id)),
      relations: seen.relations.filter(({ id, from, to }) => ids.has(id) && placed.has(from) && placed.has(to)),
    }
  },
)
/** Who is in a camp, and the ties that count. */
export const selectSignedPart = (state: AppState, seen: VisibleMap): VisibleMap => {
  const split = selectCampsShown(state)
  return split ? signed(state.document.map, seen, selectCampsQuestion(state).kinds, split.camps) : seen
}

const places = remember(campPlaces)
/** Where everyone stands who is in a camp. */
export const selectCampPlaces = (state: AppState, seen: VisibleMap): Positions => {
  const split = selectCampsShown(state)
  return split ? places(split.camps, seen, state.document.map.relations) : {}
}

const look = remember(
  (split: CampsShown, titles: readonly string[]): CampsLook => ({
    camps: split.camps,
    titles,
    numbers: split.numbers,
  }),
)

const headNames = remember((index: MapIndex, heads: readonly ActorId[], language: string, mapLanguage: string) =>
  heads.map((id) => {
    const actor = index.actor.get(id)
    return actor ? shortOf(actor, language, mapLanguage) : id
  }),
)
const titles = remember(
  (map: EntenteMap, heads: readonly ActorId[], names: readonly string[], language: string, words: Words['campNames']) =>
    withOwnNames(campTitles(names, words), map, heads, language),
)
/** What the scene draws of the camps; null where the map does not stand in them. */
export const selectCampsLook = (state: AppState, index: MapIndex): CampsLook | null => {
  const split = selectCampsShown(state)
  if (!split || !state.camps.answer) return null
  const { document, language } = state
  const { heads } = state.camps.answer
  const names = headNames(index, heads, language, document.map.language)
  return look(split, titles(document.map, heads, names, language, wordsFor(language).campNames))
}
