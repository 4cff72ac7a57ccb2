import { wordsFor } from '~/i18n/words.ts'
import { ring } from '~/layouts/ring.ts'
import type { ActorId, EntenteMap, Positions } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { composeScene, laySheet } from '~/scene/composeScene.ts'
import type { Scene } from '~/scene/scene.ts'
import { forcedTheme, moreContrast, type Theme, type ThemeName, themes } from '~/scene/theme.ts'
import { type Filters, type VisibleMap, visibleMap } from '~/view/visibleMap.ts'
import { remember } from './remember.ts'
import type { AppState, Surroundings, ThemeChoice } from './store.ts'

// Selectors that compute, each memoised on the values that it reads.

const index = remember(indexMap)
export const selectIndex = ({ document }: AppState): MapIndex => index(document.map)

const visible = remember(
  (
    map: EntenteMap,
    hiddenKinds: Filters['hiddenKinds'],
    hiddenBases: Filters['hiddenBases'],
    hiddenTypes: Filters['hiddenTypes'],
    hiddenActors: Filters['hiddenActors'],
    loners: Filters['loners'],
    from: Filters['from'],
    to: Filters['to'],
    undated: Filters['undated'],
    focus: Filters['focus'],
    around: Filters['around'],
    way: Filters['way'],
  ) =>
    visibleMap(map, {
      hiddenKinds,
      hiddenBases,
      hiddenTypes,
      hiddenActors,
      loners,
      from,
      to,
      undated,
      focus,
      around,
      way,
    }),
)
/** What the filters leave of the map. */
export const selectVisible = ({ document, view }: AppState): VisibleMap =>
  visible(
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
  )

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
export const selectCloseUp = ({ surroundings, view, wholeMap }: AppState): ActorId | '' => {
  const [actor] = view.actors
  return surroundings.narrow && !wholeMap && view.actors.length === 1 && actor !== undefined ? actor : ''
}

const around = remember((seen: VisibleMap, id: ActorId): VisibleMap => {
  const relations = seen.relations.filter(({ from, to }) => from === id || to === id)
  const near = new Set([id, ...relations.flatMap(({ from, to }) => [from, to])])
  return { ...seen, actors: seen.actors.filter((actor) => near.has(actor.id)), relations }
})

/** What is drawn: all that is visible, or the close-up's part of it. */
export const selectDrawn = (state: AppState): VisibleMap => {
  const closeUp = selectCloseUp(state)
  return closeUp === '' ? selectVisible(state) : around(selectVisible(state), closeUp)
}

const ringed = remember(
  (drawn: VisibleMap, id: ActorId, positions: Positions): Positions =>
    ring(
      id,
      drawn.actors.map((actor) => actor.id).filter((each) => each !== id),
      positions,
    ),
)
const selectPositions = (state: AppState): Positions => {
  const closeUp = selectCloseUp(state)
  const { positions } = state.document.map
  return closeUp === '' ? positions : ringed(selectDrawn(state), closeUp, positions)
}

const sheet = remember(laySheet)
export const selectSheet = (state: AppState) =>
  sheet(state.document.map, selectIndex(state), selectPositions(state), state.language)

const selection = remember((actors: readonly string[], tie: string) => ({ actors, tie }))

/** What a scene is composed of; a drag composes one of its own from the same parts. */
export const selectSceneParts = (state: AppState) => ({
  sheet: selectSheet(state),
  visible: selectDrawn(state),
  selection: selection(state.view.actors, state.view.tie),
  theme: selectTheme(state),
  kindWords: wordsFor(state.language).kindVerbs,
})

const scene = remember(composeScene)
export const selectScene = (state: AppState): Scene => {
  const { sheet, visible, selection, theme, kindWords } = selectSceneParts(state)
  return scene(sheet, visible, selection, theme, kindWords)
}

/** Whether anything differs from the file that was opened or last downloaded. */
export const selectChanged = ({ document, kept }: AppState): boolean => document !== kept
