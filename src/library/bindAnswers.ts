import { canAnswer } from '~/state/answering.ts'
import type { AppState, AppStore } from '~/state/store.ts'

/** Fetches what works out answers when a view asks for the first time; where that fails, with the next question. */
export function bindAnswers(store: AppStore): () => void {
  let asked = ''

  function follow({ view: { ask }, answers }: AppState) {
    if (ask === asked) return
    asked = ask
    if (ask !== '' && !answers) void fetchParts()
  }

  async function fetchParts() {
    const parts = await import('./answerParts.ts').catch(() => null)
    if (parts !== null) store.setState(canAnswer(parts))
  }

  follow(store.getState())
  return store.subscribe(follow)
}
