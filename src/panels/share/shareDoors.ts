import type { ThemeChoice } from '~/state/store.ts'

export const embedControls = ['filters', 'search'] as const

export type EmbedWish = {
  readonly controls: readonly (typeof embedControls)[number][]
  readonly theme: ThemeChoice
}

/** What the dialog knows of the page around it. */
export type ShareDoors = {
  readonly link: string
  /** The address of the page that can be framed; null for a map that no site serves. */
  readonly embedAddress: (wish: EmbedWish) => string | null
  readonly snippet: (address: string, title: string, width: string, height: number) => string
}
