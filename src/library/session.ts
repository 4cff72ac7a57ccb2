import type { KeptText, MomentReason, Summary, Work } from '~/keeping/keptMap.ts'
import type { AppStore } from '~/state/store.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import type { Claim } from './mapLocks.ts'
import type { Windows } from './windows.ts'

/** One stay at a map of the reader's own, from its opening until another takes its place. */
export type Session = {
  readonly id: string
  /** The revision that the open document goes on from; 0 before the first save. */
  base: number
  /** The right to write; null while another window has it. */
  claim: Claim | null
  /** When the last snapshot of this stay was taken, by `performance.now()`; null: none yet. */
  lastMoment: number | null
  /** A snapshot that the next save has to take: as it was found, or of a work that is yet to be packed. */
  moment: MomentOf | { readonly why: MomentReason; readonly work: Work } | null
}

export type MomentOf = { readonly why: MomentReason; readonly text: KeptText; readonly summary: Summary }

export const makeSession = (id: string, base: number, claim: Claim | null): Session => ({
  id,
  base,
  claim,
  lastMoment: null,
  moment: null,
})

/** ms of work between two snapshots. */
const between = 10 * 60_000

/** Whether the next save also keeps what it replaces: the first of a stay does, then one every ten minutes. */
export const isMomentDue = ({ lastMoment }: Session, tick: number): boolean =>
  lastMoment === null || tick - lastMoment >= between

/** What keeps the open map; see keeper.ts. */
export type Keeper = {
  readonly store: AppStore
  readonly database: KeptDatabase
  readonly windows: Windows
  /** The name of this window among others, by chance. */
  readonly writer: string
  readonly session: () => Session | null
  /** To be called right before the map of this session becomes the open one: from then on its changes are written. */
  readonly enter: (session: Session) => void
  /** Writes what is not written yet, and waits for it. */
  readonly flush: () => Promise<void>
  /** Kept when the maps that were left have been written and are free for others. */
  readonly ended: () => Promise<void>
  /** The revision at which a map was left in this window; undefined when it has not been open here. */
  readonly leftAt: (id: string) => number | undefined
  /** Whether what is not written yet will be found again when the page is left now. */
  readonly canLeave: () => boolean
  /** To be called when the list of maps has changed, so that every window shows the new one. */
  readonly listed: () => void
  readonly onListed: (listen: () => void) => () => void
  readonly stop: () => void
}
