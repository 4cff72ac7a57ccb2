import type { InSteps } from '~/map/allAtOnce.ts'

/** What the screens of a presentation ask of the world. */
export type PresentDoors = {
  /** Shows it in this window, from a step on; with the speaker's window beside it. */
  readonly start: (step: number, withNotes: boolean) => void
  /** The class screen as a window of its own, from a step on. */
  readonly openScreen: (step: number) => void
  /** Another window of the presentation that runs already. */
  readonly openWindow: (role: 'screen' | 'notes') => void
  /** The address of such a window, for a tab. */
  readonly addressOf: (role: 'screen' | 'notes') => string
  readonly leave: () => void
  /** Goes through long work a step at a time, so that the page lives on. */
  readonly inSteps: InSteps
  readonly fullScreen: () => void
  /** px in which the speaker last read the notes; null when they never chose. */
  readonly notesSize: () => number | null
  readonly keepNotesSize: (size: number) => void
  /** Shares of the slide; null when it points nowhere. */
  readonly point: (at: { readonly x: number; readonly y: number } | null) => void
}
