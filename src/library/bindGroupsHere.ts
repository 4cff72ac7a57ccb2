import type { AppState, AppStore } from '~/state/store.ts'
import { communitiesHere } from './communitiesHere.ts'
import { followGroups } from './followGroups.ts'

/** Groups where there is one file and no worker: what is not fetched is not waited for. */
export function bindGroupsHere(store: AppStore): () => void {
  let follow: ((state: AppState) => void) | null = null
  const begin = async () => {
    follow = await followGroups(store, communitiesHere)
    follow(store.getState())
  }
  void begin()
  return store.subscribe((state) => follow?.(state))
}
