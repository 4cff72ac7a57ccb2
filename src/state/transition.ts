import type { AppState } from './store.ts'

export type Transition = (state: AppState) => AppState
