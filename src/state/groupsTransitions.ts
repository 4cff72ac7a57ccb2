import type { GroupBy } from '~/view/groupIds.ts'
import { groupId, isGroup, isSum } from '~/view/groupIds.ts'
import type { GroupsState } from './store.ts'
import type { Transition } from './transition.ts'
import { look } from './transitions.ts'

/** Draws the map as groups, all of them closed; '' draws its actors again. */
export const groupBy =
  (groups: GroupBy): Transition =>
  (state) => {
    const { actors, tie } = state.view
    const selection = { actors: actors.filter((id) => !isGroup(id)), tie: isSum(tie) ? '' : tie }
    return look({ groups, opened: [], arrangement: 'network', otherSide: '', ...selection })(state)
  }

/** Members of the group come in its place, or more of them. */
export const openGroup =
  (key: string): Transition =>
  (state) =>
    look({ opened: [...state.view.opened, key], actors: [], tie: '' })(state)

export const closeGroup =
  (key: string): Transition =>
  (state) =>
    look({ opened: state.view.opened.filter((each) => each !== key), actors: [groupId(key)], tie: '' })(state)

export const setGroups =
  (change: Partial<GroupsState>): Transition =>
  (state) => ({ ...state, groups: { ...state.groups, ...change } })
