import type { HandoutOptions } from '~/figure/composeHandout.ts'
import type { ThemeChoice } from '~/state/store.ts'

export const embedControls = ['filters', 'search', 'steps'] as const

export type EmbedWish = {
  readonly controls: readonly (typeof embedControls)[number][]
  readonly theme: ThemeChoice
}

/** What the dialog knows of the page around it. */
export type ShareDoors = {
  readonly link: string
  /** The address of the page that can be framed; null for a map that no site serves. */
  readonly embedAddress: (wish: EmbedWish) => string | null
  /** Saves the map as one file; false when that did not work. */
  readonly takeAlong: (wish: { readonly notes: boolean }) => Promise<boolean>
  /** Saves the presentation as a PDF to hand out; false when that did not work. */
  readonly handout: (wish: HandoutOptions) => Promise<boolean>
  /** The same pages to look at. */
  readonly handoutPages: (wish: HandoutOptions) => Promise<readonly Element[]>
  /** Prints the same pages. */
  readonly print: (wish: HandoutOptions) => Promise<void>
  readonly snippet: (address: string, title: string, width: string, height: number) => string
}
