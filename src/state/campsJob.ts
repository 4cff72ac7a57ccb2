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

/**
 * What camps follow from, and no more: as long as that stays the same it is the same object, so that nothing is sought again
 * when an actor or a camp is named, a text is mended or an actor is moved.
 */
function keepPart(): (relationKinds: EntenteMap['relationKinds'], seen: VisibleMap) => CampsMap {
  let last: VisibleMap = { actors: [], relations: [] }
  let part: CampsMap = { relationKinds: {}, ...last }
  return (relationKinds, seen) => {
    if (seen === last && relationKinds === part.relationKinds) return part
    const isSame =
      relationKinds === part.relationKinds &&
      isSameRow(seen.actors, last.actors, (one, two) => one.id === two.id) &&
      isSameRow(seen.relations, last.relations, Object.is)
    last = seen
    if (!isSame) part = { relationKinds, actors: seen.actors.map(({ id }) => ({ id })), relations: seen.relations }
    return part
  }
}

const isSameRow = <Each>(one: readonly Each[], two: readonly Each[], isSame: (one: Each, two: Each) => boolean) =>
  one === two || (one.length === two.length && one.every((each, at) => isSame(each, two[at] ?? each)))

const partNow = keepPart()
const partAlways = keepPart()
const job = remember(
  (map: CampsMap, always: CampsMap, asked: CampsQuestion): CampsJob => ({ map, always, question: asked, effort }),
)
const timeless = remember((map: EntenteMap, view: View) => visibleMap(map, { ...view, from: '', to: '' }))
/** What has to be found out; null while nobody looks at camps. */
export const selectCampsJob = (state: AppState): CampsJob | null => {
  const { view, document, origin } = state
  if ((view.arrangement !== 'camps' && view.groups !== 'camps') || origin.kind === 'none') return null
  const seen = selectVisible(state)
  const always = view.from === '' && view.to === '' ? seen : timeless(document.map, filtersOf(view))
  const map = partNow(document.map.relationKinds, seen)
  const whole = always === seen ? map : partAlways(document.map.relationKinds, always)
  return job(map, whole, selectCampsQuestion(state))
}

/** The same object as long as no filter changes. */
const filtersOf = (view: View): View => {
  const isSame = viewKeys.every((key) => viewFields[key].filter !== true || view[key] === lastFilters[key])
  if (!isSame) lastFilters = view
  return lastFilters
}
let lastFilters: View = initialView
