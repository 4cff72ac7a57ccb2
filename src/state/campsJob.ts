import type { CampsJob } from '~/analysis/answerCamps.ts'
import type { CampsMap, CampsQuestion } from '~/analysis/campsOf.ts'
import type { EntenteMap } from '~/map/map.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { selectCampsQuestion } from './campsDerived.ts'
import { selectVisible } from './derived.ts'
import { remember } from './remember.ts'
import type { AppState } from './store.ts'

/** Some twenty seconds of work on most machines; then the best found is told, with what is proven of it. */
const effort = 6e9

const job = remember((kinds: EntenteMap['relationKinds'], seen: VisibleMap, asked: CampsQuestion): CampsJob => {
  const map: CampsMap = {
    relationKinds: kinds,
    actors: seen.actors.map(({ id }) => ({ id })),
    relations: seen.relations,
  }
  return { map, question: asked, effort }
})
/** What has to be found out; null while nobody looks at camps. */
export const selectCampsJob = (state: AppState): CampsJob | null =>
  state.view.arrangement === 'camps' && state.origin.kind !== 'none'
    ? job(state.document.map.relationKinds, selectVisible(state), selectCampsQuestion(state))
    : null
