import { campTitles } from '~/i18n/campsSaid.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import type { ActorId, EntenteMap, RelationId } from '~/map/map.ts'
import { once } from '~/map/once.ts'
import { withOwnNames } from '~/map/ownCampNames.ts'
import { shortOf } from '~/map/text.ts'
import { type GroupPicture, groupPicture, layGroupingSteps } from '~/presentation/groupPicture.ts'
import { type GroupTexts, groupTexts } from '~/presentation/groupTexts.ts'
import { drawnSums, type GroupedMap, groupedSteps } from '~/view/groupedMap.ts'
import { fieldKeys } from '~/view/groupFields.ts'
import { fieldOf, type GroupBy, groupId } from '~/view/groupIds.ts'
import { campKeys, communityKeys, type Grouping, groupHeads, groupingOf } from '~/view/grouping.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { selectIndex, selectVisible } from './derived.ts'
import { remember } from './remember.ts'
import { rememberFor } from './rememberFor.ts'
import { rememberSteps } from './rememberSteps.ts'
import type { StandIn } from './standIn.ts'
import type { AppState, GroupsState } from './store.ts'

const keysOf = rememberFor((found: Communities, map: EntenteMap) => communityKeys(map, found.communities))
const grouping = remember(
  (map: EntenteMap, by: GroupBy, found: GroupsState['found'], camps: AppState['camps']['answer']): Grouping | null => {
    const listed = (keys: readonly string[]) => groupingOf(map, by, (_, at) => keys[at] ?? '')
    switch (by) {
      case '':
        return null
      case 'communities':
        return found ? listed(keysOf(found, map)) : null
      case 'type':
        return groupingOf(map, by, ({ type }) => type)
      case 'camps':
        return camps && camps.camps.length > 0 ? listed(campKeys(map, camps.camps)) : null
      default:
        return listed(fieldKeys(map, fieldOf(by)))
    }
  },
)
/** What the map is drawn as groups by; null while that is not known. */
export const selectGrouping = ({ document, view, groups, camps }: AppState): Grouping | null =>
  grouping(
    document.map,
    view.groups,
    groups.found?.communities.length === document.map.actors.length ? groups.found : null,
    view.groups === 'camps' ? camps.answer : null,
  )

type Communities = Exclude<GroupsState['found'], null>

// What filters change is remembered by what they leave, so that a picture made ready leaves the one on screen as it is.
const laid = rememberSteps((by: Grouping, map: EntenteMap) => layGroupingSteps(map, by))
const grouped = rememberSteps((visible: VisibleMap, map: EntenteMap, by: Grouping, opened: readonly string[]) =>
  groupedSteps(map, visible, by, opened),
)
export const selectGrouped = (state: AppState): GroupedMap | null => {
  const by = selectGrouping(state)
  return by && grouped.of(selectVisible(state), state.document.map, by, state.view.opened)
}

/** Works out what the groups are drawn from, a piece at a time: the selectors then find it made. */
export function* groupsSteps(state: AppState): Generator<void, void> {
  const { groups, document } = state
  if (state.view.groups === 'communities' && groups.found?.communities.length === document.map.actors.length)
    yield void keysOf(groups.found, document.map)
  const by = selectGrouping(state)
  yield
  if (by === null) return
  yield* laid.steps(by, document.map)
  yield* grouped.steps(selectVisible(state), document.map, by, state.view.opened)
  yield
  yield void selectGroupTexts(state)
  yield void selectGroupPicture(state)
  yield void selectGroupsStandIn(state)
}

const texts = remember(groupTexts)

/** Of each group the most connected actor, whatever is filtered or opened. */
const headsOf = remember(groupHeads)

const campNames = remember((map: EntenteMap, heads: readonly ActorId[], language: string, words: ScreenWords) => {
  const names = new Map(map.actors.map((actor) => [actor.id, shortOf(actor, language, map.language)]))
  const made = campTitles(
    heads.map((id) => names.get(id) ?? id),
    words.campNames,
  )
  return withOwnNames(made, map, heads, language)
})
const noHeads: readonly ActorId[] = []

export const selectGroupTexts = (state: AppState): GroupTexts | null => {
  const by = selectGrouping(state)
  if (!by) return null
  const { document, language, view, camps } = state
  const words = screenWordsFor(language)
  const names = campNames(document.map, (view.groups === 'camps' && camps.answer?.heads) || noHeads, language, words)
  return texts(document.map, by.by, headsOf(document.map, by), names, language, words)
}

const picture = rememberFor(
  (
    groups: GroupedMap,
    map: EntenteMap,
    visible: VisibleMap,
    by: Grouping,
    said: GroupTexts,
    actors: readonly ActorId[],
    tie: RelationId | '',
  ): GroupPicture =>
    groupPicture({
      map,
      visible,
      grouping: by,
      laid: laid.of(by, map),
      grouped: groups,
      texts: said,
      asked: { actors, tie },
    }),
)
const nobody: readonly ActorId[] = []
const isDrawnWhole = once(
  (groups: GroupedMap): boolean => drawnSums(groups, { actors: nobody, tie: '' }).length === groups.sums.length,
)

export const selectGroupPicture = (state: AppState): GroupPicture | null => {
  const by = selectGrouping(state)
  const groups = selectGrouped(state)
  const said = selectGroupTexts(state)
  if (!by || !groups || !said) return null
  const { actors, tie } = state.view
  // What is selected makes no other picture where all sums are drawn anyway.
  const isWhole = isDrawnWhole(groups)
  const asked = isWhole ? nobody : standing(groups, state.document.map, by, selectVisible(state), actors)
  return picture(groups, state.document.map, selectVisible(state), by, said, asked, isWhole ? '' : tie)
}

/** What stands on the map for each of some actors: themselves, or their group. */
const standing = rememberFor(
  (
    { opened }: GroupedMap,
    map: EntenteMap,
    by: Grouping,
    { actors }: VisibleMap,
    ids: readonly ActorId[],
  ): readonly ActorId[] => {
    if (ids.length === 0) return nobody
    const own = new Set([...opened.values()].flat().map((at) => actors[at]?.id))
    return ids.map((id) => {
      if (own.has(id)) return id
      const at = map.actors.findIndex((actor) => actor.id === id)
      return at < 0 ? id : groupId(by.keys[by.of[at] ?? -1] ?? '')
    })
  },
)

/** The sum that a tie is part of, or the tie itself. */
const drawnTie = rememberFor((made: GroupPicture, { relations }: VisibleMap, tie: RelationId | ''): RelationId | '' =>
  tie === '' ? '' : (made.sums.find(({ ties }) => ties.some((at) => relations[at]?.id === tie))?.id ?? tie),
)
const stating = rememberFor(
  ({ actors, relations }: VisibleMap, say: ScreenWords['groups']['figure']) =>
    (groups: number, drawn: number, sums: number): string =>
      say(groups, actors.length, relations.length, drawn, sums),
)
const standIn = rememberFor(
  (
    made: GroupPicture,
    { opened, nodes, sums }: GroupedMap,
    statement: (groups: number, drawn: number, sums: number) => string,
    selected: readonly ActorId[],
    tie: RelationId | '',
  ): StandIn => ({
    ...made,
    open: [...opened.keys()],
    statement: statement(
      new Set([...nodes.map(({ key }) => key), ...opened.keys()]).size,
      made.sums.length,
      sums.length,
    ),
    selected,
    tie,
  }),
)
export const selectGroupsStandIn = (state: AppState): StandIn | null => {
  const by = selectGrouping(state)
  const groups = selectGrouped(state)
  const made = selectGroupPicture(state)
  if (!by || !groups || !made) return null
  const visible = selectVisible(state)
  const selected = standing(groups, state.document.map, by, visible, state.view.actors)
  const { figure } = screenWordsFor(state.language).groups
  return standIn(made, groups, stating(visible, figure), selected, drawnTie(made, visible, state.view.tie))
}

/** The key of the group that an actor belongs to; '' while nothing is grouped. */
export const groupOfActor = (state: AppState, id: ActorId): string => {
  const by = selectGrouping(state)
  const at = by && selectIndex(state).actor.has(id) ? state.document.map.actors.findIndex((each) => each.id === id) : -1
  return by?.keys[by.of[at] ?? -1] ?? ''
}
