import { wordsFor } from '~/i18n/words.ts'
import { ring } from '~/layouts/ring.ts'
import type { ActorId, EntenteMap, Positions, RelationId } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { composeScene, laySheet } from '~/scene/composeScene.ts'
import type { Scene } from '~/scene/scene.ts'
import { forcedTheme, moreContrast, type Theme, type ThemeName, themes } from '~/scene/theme.ts'
import { type DrawnPart, drawnPart, isWithin } from '~/view/drawnPart.ts'
import { inlineAtMost, isRank } from '~/view/ranks.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { type Answering, answering } from './answering.ts'
import { selectCampPlaces, selectCampsLook, selectSignedPart, selectStandsInCamps } from './campsDerived.ts'
import { remember } from './remember.ts'
import { rememberFor } from './rememberFor.ts'
import { rememberSeveral } from './rememberSeveral.ts'
import { sharedPart } from './sharedPart.ts'
import { routeMemory, routesAmong } from './sheetRoutes.ts'
import { selectStandIn } from './standIn.ts'
import type { AppState, CountedState, Surroundings, ThemeChoice } from './store.ts'
import { visibleOf } from './visibleOf.ts'

// Selectors that compute, each memoised on the values that it reads.

const index = rememberFor((map: EntenteMap) => indexMap(map))
export const selectIndex = ({ document }: AppState): MapIndex => index(document.map)

/** Whether any tie has a date. */
export const selectHasTime = (state: AppState): boolean => selectIndex(state).when.size > 0

/** What the filters leave of the map. */
export const selectVisible = (state: AppState): VisibleMap => {
  const { document, view } = state
  return visibleOf(
    document.map,
    view.hiddenKinds,
    view.hiddenBases,
    view.hiddenTypes,
    view.hiddenActors,
    view.loners,
    view.from,
    view.to,
    view.undated,
    view.focus,
    view.around,
    view.way,
    view.ask,
    view.pathFrom,
    view.pathTo,
    view.pathWay,
    view.path,
    view.compare,
    view.before,
    view.after,
    answering(state),
  )
}

export const selectThemeName = ({ preferences, surroundings }: AppState): ThemeName =>
  themeName(preferences.theme, surroundings)

const themeName = (choice: ThemeChoice, { dark }: Surroundings): ThemeName =>
  choice === 'auto' ? (dark ? 'dark' : 'light') : choice

const theme = remember((name: ThemeName, forced: Surroundings['forced'], contrast: boolean): Theme => {
  if (forced) return forcedTheme(forced)
  return contrast ? moreContrast(themes[name]) : themes[name]
})
/** The colours that the map is drawn in. */
export const selectTheme = (state: AppState): Theme =>
  theme(selectThemeName(state), state.surroundings.forced, state.surroundings.moreContrast)

/** The one actor shown with its neighbours in a ring, on a narrow screen; '' for the whole map. */
export const selectCloseUp = (state: AppState): ActorId | '' => {
  const { surroundings, view, wholeMap } = state
  const [actor] = view.actors
  return surroundings.narrow &&
    !wholeMap &&
    view.groups === '' &&
    !selectStandsInCamps(state) &&
    view.actors.length === 1 &&
    actor !== undefined
    ? actor
    : ''
}

/** Whether the map is too large to be drawn whole. Its part has places of its own, whatever the filters leave. */
export const selectIsLarge = ({ document, view }: AppState): boolean => !isWithin(document.map, view.show)

const part = rememberSeveral(
  (
    map: EntenteMap,
    seen: VisibleMap,
    actors: number,
    expanded: readonly ActorId[],
    selected: readonly ActorId[],
    tie: RelationId | '',
  ): DrawnPart => drawnPart(map, seen, { actors, expanded, selected: { actors: selected, tie } }),
)
/** What of the visible map is drawn: all of it, or as much of a large one as can be read. */
export const selectPart = (state: AppState): DrawnPart => {
  // What is selected among groups is no matter of the part.
  const { show, expanded } = state.view
  const { actors, tie } = state.view.groups === '' ? state.view : nothing
  const seen = selectVisible(state)
  return sharedPart(state.document.map, seen, part(state.document.map, seen, show, expanded, actors, tie))
}
const nothing = { actors: [], tie: '' }

const around = remember((seen: VisibleMap, id: ActorId): VisibleMap => {
  const relations = seen.relations.filter(({ from, to }) => from === id || to === id)
  const near = new Set([id, ...relations.flatMap(({ from, to }) => [from, to])])
  return { ...seen, actors: seen.actors.filter((actor) => near.has(actor.id)), relations }
})

/** What is drawn: the part that can be read, or the close-up's part of it. */
export const selectDrawn = (state: AppState): VisibleMap => {
  const standIn = selectStandIn(state)
  if (standIn) return standIn.visible
  const closeUp = selectCloseUp(state)
  if (selectStandsInCamps(state)) return selectSignedPart(state, selectPart(state))
  return closeUp === '' ? selectPart(state) : around(selectPart(state), closeUp)
}

const ringed = remember(
  (drawn: VisibleMap, id: ActorId, positions: Positions): Positions =>
    ring(
      id,
      drawn.actors.map((actor) => actor.id).filter((each) => each !== id),
      positions,
    ),
)
/** Where everything drawn stands. */
export const selectPositions = (state: AppState): Positions => {
  const standIn = selectStandIn(state)
  if (standIn) return standIn.positions
  if (selectStandsInCamps(state)) return selectCampPlaces(state, selectDrawn(state))
  const closeUp = selectCloseUp(state)
  const positions = selectIsLarge(state) ? (state.part?.places ?? nowhere) : state.document.map.positions
  return closeUp === '' ? positions : ringed(selectDrawn(state), closeUp, positions)
}
const nowhere: Positions = {}

/** The map that is drawn: itself, or its groups. */
export const selectDrawnMap = (state: AppState): EntenteMap => selectStandIn(state)?.map ?? state.document.map
export const selectDrawnIndex = (state: AppState): MapIndex => index(selectDrawnMap(state))

const groupSheet = rememberFor(laySheet)
const sheet = rememberSeveral((index: MapIndex, map: EntenteMap, ...[at, language, known, radii, slack]: Laying) =>
  laySheet(map, index, at, language, known, radii, slack, routeMemory()),
)
type Laying = Parameters<typeof laySheet> extends readonly [EntenteMap, MapIndex, ...infer More] ? More : never
const mapOfPart = rememberSeveral(
  (map: EntenteMap, actors: VisibleMap['actors'], relations: VisibleMap['relations']) => ({
    ...map,
    actors,
    relations,
  }),
)
const drawnMap = (map: EntenteMap, { actors, relations }: VisibleMap) => mapOfPart(map, actors, relations)

export const selectSheet = (state: AppState) => {
  const { map } = state.document
  const slack = state.surroundings.narrow ? slacks.narrow : slacks.wide
  const standIn = selectStandIn(state)
  if (standIn) {
    const { map: drawn, positions, radii } = standIn
    const room = Math.max(slack, standIn.slack)
    const known = routesAmong(map.relations)
    return groupSheet(drawn, index(drawn), positions, state.language, known, radii, slack, null, room)
  }
  const isLarge = selectIsLarge(state)
  const laid = isLarge || selectStandsInCamps(state) ? drawnMap(map, selectDrawn(state)) : map
  return sheet(
    selectIndex(state),
    laid,
    selectPositions(state),
    state.language,
    isLarge ? routesAmong(map.relations) : null,
    selectRadii(state),
    slack,
  )
}
/** A narrow screen shows a map smaller, and its names larger for that. */
const slacks = { narrow: 0.4, wide: 0.1 }

const radii = remember(
  (ask: string, map: EntenteMap, seen: VisibleMap, answers: Answering | null, counted: CountedState | null) => {
    if (answers === null || !isRank(ask)) return null
    if (ask !== 'between' || seen.actors.length <= inlineAtMost)
      return answers.radiiBy(answers.rankBy(ask, map, seen), seen)
    const isOfThese = counted !== null && counted.actors === seen.actors && counted.relations === seen.relations
    return isOfThese ? answers.radiiBy(answers.ranked(new Map(Object.entries(counted.scores)), seen), seen) : null
  },
)
/** How large actors are drawn while a measure of them is asked for. */
export const selectRadii = (state: AppState) =>
  state.view.ask === ''
    ? null
    : radii(state.view.ask, state.document.map, selectVisible(state), answering(state), state.counted)

const selection = rememberSeveral((tie: string, actors: readonly string[]) => ({ actors, tie }))

/** What a scene is composed of; a drag composes one of its own from the same parts. */
export const selectSceneParts = (state: AppState) => ({
  sheet: selectSheet(state),
  visible: selectDrawn(state),
  selection: selectSelection(state),
  theme: selectTheme(state),
  kindWords: wordsFor(state.language).kindVerbs,
  camps: selectAreas(state),
})

const selectSelection = (state: AppState) => {
  const standIn = selectStandIn(state)
  return selection(standIn?.tie ?? state.view.tie, standIn?.selected ?? state.view.actors)
}
const selectAreas = (state: AppState) => {
  const standIn = selectStandIn(state)
  return standIn ? standIn.areas : selectCampsLook(state, selectIndex(state))
}

const scene = rememberSeveral((_: MapIndex, ...parts: Parameters<typeof composeScene>) => composeScene(...parts))
export const selectScene = (state: AppState): Scene => {
  const { sheet, visible, selection, theme, kindWords, camps } = selectSceneParts(state)
  return scene(selectIndex(state), sheet, visible, selection, theme, kindWords, camps)
}

/** Whether anything differs from the file that was opened or last downloaded. */
export const selectChanged = ({ document, kept }: AppState): boolean => document !== kept
