import type { CampsJob, CampsNews } from '~/analysis/answerCamps.ts'
import { campsSentence } from '~/i18n/campsSaid.ts'
import { loadScreenWords, pickLanguage, screenWordsFor } from '~/i18n/words.ts'
import { selectCampsJob } from '~/state/campsJob.ts'
import { endCamps, forgetCamps, hearCamps, seekCamps } from '~/state/campsTransitions.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'

export type FindCamps = (job: CampsJob, tell: (news: CampsNews) => void, signal: AbortSignal) => Promise<void>

/**
 * Seeks the camps of what is visible whenever the reader looks at camps and something changes that they follow from. A
 * status of `stopped`, which the reader sets, ends the search and leaves what was found.
 */
export function followCamps(store: AppStore, load: () => Promise<FindCamps>): () => void {
  let sought: CampsJob | null = null
  let running: AbortController | null = null

  function follow(state: AppState, before: AppState | null) {
    if (running && state.camps.status === 'stopped') {
      running.abort()
      running = null
    }
    const job = selectCampsJob(state)
    if (job === sought) return
    sought = job
    running?.abort()
    running = null
    if (job === null) {
      store.setState(forgetCamps)
      return
    }
    const controller = new AbortController()
    running = controller
    store.setState(seekCamps(state.document.map.actors !== before?.document.map.actors))
    void seek(job, controller)
  }

  async function seek(job: CampsJob, controller: AbortController) {
    try {
      const find = await load()
      await find(job, (news) => store.setState(hearCamps(news)), controller.signal)
      if (controller.signal.aborted) return
      store.setState(endCamps('done'))
      await loadScreenWords(pickLanguage([store.getState().language]))
      const { camps, language } = store.getState()
      if (camps.answer) store.setState(say(campsSentence(camps.answer, screenWordsFor(language).camps)))
    } catch {
      if (!controller.signal.aborted) store.setState(endCamps('failed'))
    }
  }

  follow(store.getState(), null)
  const unsubscribe = store.subscribe(follow)
  return () => {
    unsubscribe()
    running?.abort()
  }
}
