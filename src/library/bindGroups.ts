import type { AppState, AppStore } from '~/state/store.ts'

/** Fetches what draws groups when they are first asked for, and lets it go on from there. Bind it before anything that draws. */
export function bindGroups(store: AppStore): () => void {
  let follow: ((state: AppState) => void) | null = null
  let isAsked = false

  async function fetch() {
    isAsked = true
    try {
      const [{ followGroups }, { communitiesInWorker }] = await Promise.all([
        import('./followGroups.ts'),
        import('./communitiesInWorker.ts'),
      ])
      follow = await followGroups(store, communitiesInWorker)
      follow(store.getState())
    } catch {
      isAsked = false
    }
  }
  const hear = (state: AppState) => {
    if (follow) follow(state)
    else if (state.view.groups !== '' && !isAsked) void fetch()
  }

  hear(store.getState())
  return store.subscribe(hear)
}
