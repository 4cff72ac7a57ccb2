import { fitGroups } from '~/view/fitGroups.ts'
import type { Grouping } from '~/view/grouping.ts'
import type { Transition } from './transition.ts'
import { look } from './transitions.ts'

/** What a link names and the groups that were found do not have is taken out of the view, and told as other such things are. */
export const fitToGroups =
  (grouping: Grouping): Transition =>
  (state) => {
    const { view, missing: groups } = fitGroups(state.view, grouping)
    if (groups.length === 0) return state
    const { opening } = state
    const told =
      opening.status === 'done'
        ? opening
        : ({ status: 'done', name: '', problems: [], missing: { actors: [], ties: [] } } as const)
    return { ...look(view)(state), opening: { ...told, missing: { ...told.missing, groups } } }
  }
