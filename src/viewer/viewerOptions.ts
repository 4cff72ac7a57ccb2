import type { AppState } from '~/state/store.ts'

export type ViewerControl = 'filters' | 'search' | 'steps'

/** What a page that only shows a map lets its reader do. */
export type ViewerOptions = {
  readonly controls: readonly ViewerControl[]
  /** It stands inside another page: wheel and finger move that page, until the reader takes hold of the map. */
  readonly inPage: boolean
  /** Whether language and theme are its reader's to choose, and not those of a page around it. */
  readonly settings: boolean
  /** The address of the same view in the whole app; null where there is none, in a file. */
  readonly openIn: ((state: AppState) => string) | null
}
