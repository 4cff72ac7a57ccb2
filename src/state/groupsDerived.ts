import { campTitles } from '~/i18n/campsSaid.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import type { ActorId, EntenteMap, RelationId } from '~/map/map.ts'
import { withOwnNames } from '~/map/ownCampNames.ts'
import { shortOf } from '~/map/text.ts'
import { type GroupPicture, groupPicture, layGrouping } from '~/presentation/groupPicture.ts'
import { type GroupTexts, groupTexts } from '~/presentation/groupTexts.ts'
import { drawnSums, type GroupedMap, groupedMap } from '~/view/groupedMap.ts'
import { fieldKeys } from '~/view/groupFields.ts'
import { fieldOf, type GroupBy, groupId } from '~/view/groupIds.ts'
import { campKeys, communityKeys, type Grouping, groupHeads, groupingOf } from '~/view/grouping.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { selectIndex, selectVisible } from './derived.ts'
import { remember } from './remember.ts'
import type { StandIn } from './standIn.ts'
import type { AppState, GroupsState } from './store.ts'

const grouping = remember(
  (map: EntenteMap, by: GroupBy, found: GroupsState['found'], camps: AppState['camps']['answer']): Grouping | null => {
    const listed = (keys: readonly string[]) => groupingOf(map, by, (_, at) => keys[at] ?? '')
    switch (by) {
      case '':
        return null
      case 'communities':
        return found ? listed(communityKeys(map, found.communities)) : null
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

const laid = remember(layGrouping)
const grouped = remember(groupedMap)
export const selectGrouped = (state: AppState): GroupedMap | null => {
  const by = selectGrouping(state)
  return by && grouped(state.document.map, selectVisible(state), by, state.view.opened)
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

const picture = remember(
  (
    map: EntenteMap,
    visible: VisibleMap,
    by: Grouping,
    groups: GroupedMap,
    said: GroupTexts,
    actors: readonly ActorId[],
    tie: RelationId | '',
  ): GroupPicture =>
    groupPicture({
      map,
      visible,
      grouping: by,
      laid: laid(map, by),
      grouped: groups,
      texts: said,
      asked: { actors, tie },
    }),
)
const nobody: readonly ActorId[] = []

export const selectGroupPicture = (state: AppState): GroupPicture | null => {
  const by = selectGrouping(state)
  const groups = selectGrouped(state)
  const said = selectGroupTexts(state)
  if (!by || !groups || !said) return null
  const { actors, tie } = state.view
  // What is selected makes no other picture where all sums are drawn anyway.
  const isWhole = drawnSums(groups, { actors: nobody, tie: '' }).length === groups.sums.length
  const asked = isWhole ? nobody : standing(state.document.map, by, groups, selectVisible(state), actors)
  return picture(state.document.map, selectVisible(state), by, groups, said, asked, isWhole ? '' : tie)
}

/** What stands on the map for each of some actors: themselves, or their group. */
const standing = remember(
  (
    map: EntenteMap,
    by: Grouping,
    { opened }: GroupedMap,
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
const drawnTie = remember((made: GroupPicture, { relations }: VisibleMap, tie: RelationId | ''): RelationId | '' =>
  tie === '' ? '' : (made.sums.find(({ ties }) => ties.some((at) => relations[at]?.id === tie))?.id ?? tie),
)
const stating = remember(
  (say: ScreenWords['groups']['figure'], { actors, relations }: VisibleMap) =>
    (groups: number, drawn: number, sums: number): string =>
      say(groups, actors.length, relations.length, drawn, sums),
)
const standIn = remember(
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
  const selected = standing(state.document.map, by, groups, visible, state.view.actors)
  const { figure } = screenWordsFor(state.language).groups
  return standIn(made, groups, stating(figure, visible), selected, drawnTie(made, visible, state.view.tie))
}

/** The key of the group that an actor belongs to; '' while nothing is grouped. */
export const groupOfActor = (state: AppState, id: ActorId): string => {
  const by = selectGrouping(state)
  const at = by && selectIndex(state).actor.has(id) ? state.document.map.actors.findIndex((each) => each.id === id) : -1
  return by?.keys[by.of[at] ?? -1] ?? ''
}
