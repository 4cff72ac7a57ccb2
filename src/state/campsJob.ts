import type { CampsJob } from '~/analysis/answerCamps.ts'
import type { CampsMap, CampsQuestion } from '~/analysis/campsOf.ts'
import type { EntenteMap } from '~/map/map.ts'
import { initialView, type View, viewFields, viewKeys } from '~/view/view.ts'
import { type VisibleMap, visibleMap } from '~/view/visibleMap.ts'
import { selectCampsQuestion } from './campsDerived.ts'
import { selectVisible } from './derived.ts'
import { remember } from './remember.ts'
import type { AppState } from './store.ts'

/** Some twenty seconds of work on most machines; then the best found is told, with what is proven of it. */
const effort = 6e9

const part = (relationKinds: EntenteMap['relationKinds'], seen: VisibleMap): CampsMap => ({
  relationKinds,
  actors: seen.actors.map(({ id }) => ({ id })),
  relations: seen.relations,
})
const job = remember(
  (kinds: EntenteMap['relationKinds'], seen: VisibleMap, always: VisibleMap, asked: CampsQuestion): CampsJob => {
    const map = part(kinds, seen)
    return { map, always: always === seen ? map : part(kinds, always), question: asked, effort }
  },
)
const timeless = remember((map: EntenteMap, view: View) => visibleMap(map, { ...view, from: '', to: '' }))
/** What has to be found out; null while nobody looks at camps. */
export const selectCampsJob = (state: AppState): CampsJob | null => {
  const { view, document, origin } = state
  if ((view.arrangement !== 'camps' && view.groups !== 'camps') || origin.kind === 'none') return null
  const seen = selectVisible(state)
  const always = view.from === '' && view.to === '' ? seen : timeless(document.map, filtersOf(view))
  return job(document.map.relationKinds, seen, always, selectCampsQuestion(state))
}

/** The same object as long as no filter changes. */
const filtersOf = (view: View): View => {
  const isSame = viewKeys.every((key) => viewFields[key].filter !== true || view[key] === lastFilters[key])
  if (!isSame) lastFilters = view
  return lastFilters
}
let lastFilters: View = initialView
