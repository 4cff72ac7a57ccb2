import type { Added } from '~/formats/addMap.ts'
import type { Plan } from '~/formats/plan.ts'
import type { ImportPreview } from '~/formats/previewOf.ts'
import type { ActorId } from '~/map/map.ts'
import { edit } from './edit.ts'
import type { Importing } from './importing.ts'
import type { Transition } from './transition.ts'

export const setImporting =
  (importing: Importing | null): Transition =>
  (state) => ({ ...state, importing })

/** A new plan, on which the next choice builds; what else is shown stays until it is worked out. */
export const choosePlan =
  (plan: Plan, isBack: boolean): Transition =>
  (state) => {
    const { importing } = state
    if (importing?.status !== 'ready') return state
    const before = isBack ? importing.before.slice(0, -1) : [...importing.before, importing.preview.plan]
    return setImporting({ ...importing, preview: { ...importing.preview, plan }, isBusy: true, before })(state)
  }

/** `restart`: the file was read anew, and what was chosen before no longer fits. */
export const showPreview =
  (name: string, preview: ImportPreview, restart: boolean): Transition =>
  (state) => {
    const { importing } = state
    const goesOn = !restart && importing?.status === 'ready'
    const before: readonly Plan[] = goesOn ? importing.before : []
    const title = importing?.status === 'ready' ? importing.title : preview.plan.title
    return setImporting({ status: 'ready', name, preview, title, isBusy: false, before })(state)
  }

export const renameImport =
  (title: string): Transition =>
  (state) =>
    state.importing?.status === 'ready' ? setImporting({ ...state.importing, title })(state) : state

/** Whether an actor of the file is taken for the one in the open map that it may be. */
export const setSame =
  (id: ActorId, isSame: boolean): Transition =>
  (state) => {
    const { importing } = state
    if (importing?.status !== 'joining') return state
    const others = importing.same.filter((each) => each !== id)
    return setImporting({ ...importing, same: isSame ? [...others, id] : others })(state)
  }

/** One edit, which can be undone. */
export const addImported =
  ({ map, actors, relations }: Added): Transition =>
  (state) => ({
    ...edit({ ...state.document, map }, { name: 'import', count: actors + relations })(state),
    importing: null,
  })
