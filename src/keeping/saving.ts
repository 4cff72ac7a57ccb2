// What becomes of a change: when it is written, how often it is tried, and what the reader is told. Plain values; times in
// ms by a clock that only runs forward.

/** Why a map is not saved. `full` and `denied` are final: trying again changes nothing until the reader does something. */
export type SaveFailure = 'full' | 'denied' | 'trouble'

export type Saving =
  /** The map has not been read yet: whatever happens, nothing is written. */
  | { readonly phase: 'unread' }
  | { readonly phase: 'saved' }
  /** Changed, to be written at `at`. */
  | { readonly phase: 'due'; readonly since: number; readonly at: number; readonly tries: number }
  /** `again`: changed once more since the writing began. */
  | { readonly phase: 'writing'; readonly again: boolean; readonly tries: number }
  /** `at`: when it is tried again; null: only when the reader asks. */
  | { readonly phase: 'failed'; readonly why: SaveFailure; readonly at: number | null; readonly tries: number }

export type SavingEvent =
  | { readonly happened: 'read' }
  | { readonly happened: 'left' }
  | { readonly happened: 'changed'; readonly now: number }
  /** The reader asks, or the page goes out of sight: not to wait any longer. */
  | { readonly happened: 'asked' }
  | { readonly happened: 'begun' }
  | { readonly happened: 'written'; readonly now: number }
  /** There is no place to write to. */
  | { readonly happened: 'refused'; readonly why: SaveFailure; readonly now: number }
  | { readonly happened: 'failed'; readonly why: SaveFailure; readonly now: number }

export const unread: Saving = { phase: 'unread' }

/** Written when the reader pauses so long, or has gone on for so long. */
export const pauses = { quiet: 400, most: 2000, firstRetry: 1000, mostRetry: 30_000 } as const

export function nextSaving(saving: Saving, event: SavingEvent): Saving {
  switch (event.happened) {
    case 'read':
      return { phase: 'saved' }
    case 'left':
      return unread
    case 'changed':
      return changed(saving, event.now)
    case 'asked':
      return saving.phase === 'due' || saving.phase === 'failed' ? dueAtOnce(saving) : saving
    case 'begun':
      return saving.phase === 'due' || saving.phase === 'failed'
        ? { phase: 'writing', again: false, tries: saving.tries }
        : saving
    case 'written':
      if (saving.phase !== 'writing') return saving
      return saving.again
        ? { phase: 'due', since: event.now, at: event.now + pauses.quiet, tries: 0 }
        : { phase: 'saved' }
    case 'refused':
      return failed(saving.phase === 'failed' ? saving.tries + 1 : 1, event.why, event.now)
    case 'failed':
      return saving.phase === 'writing' ? failed(saving.tries + 1, event.why, event.now) : saving
  }
}

function changed(saving: Saving, now: number): Saving {
  switch (saving.phase) {
    case 'saved':
      return { phase: 'due', since: now, at: now + pauses.quiet, tries: 0 }
    case 'due':
      return { ...saving, at: Math.max(saving.since, Math.min(now + pauses.quiet, saving.since + pauses.most)) }
    case 'writing':
      return { ...saving, again: true }
    default:
      return saving
  }
}

const dueAtOnce = ({ tries }: { readonly tries: number }): Saving => ({ phase: 'due', since: 0, at: 0, tries })

function failed(tries: number, why: SaveFailure, now: number): Saving {
  const pause = Math.min(pauses.firstRetry * 2 ** (tries - 1), pauses.mostRetry)
  return { phase: 'failed', why, tries, at: why === 'trouble' ? now + pause : null }
}

/** ms until the next try; null when there is nothing to do but wait for something else. */
export function dueIn(saving: Saving, now: number): number | null {
  if (saving.phase !== 'due' && saving.phase !== 'failed') return null
  return saving.at === null ? null : Math.max(0, saving.at - now)
}

/** By the name of what the browser threw. */
export function failureOf(name: string): SaveFailure {
  if (name === 'QuotaExceededError') return 'full'
  return name === 'SecurityError' || name === 'NotAllowedError' ? 'denied' : 'trouble'
}

export type SaidOfSaving = 'saved' | 'saving' | 'not-saved'

/** What stands beside the title. While a failed save is tried again, the map is still not saved. */
export function saidOf(saving: Saving, hasChanges: boolean): SaidOfSaving {
  if (!hasChanges) return 'saved'
  switch (saving.phase) {
    case 'unread':
    case 'failed':
      return 'not-saved'
    case 'due':
    case 'writing':
      return saving.tries > 0 ? 'not-saved' : 'saving'
    case 'saved':
      return 'saving'
  }
}
