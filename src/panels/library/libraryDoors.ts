import type { Backup, BackupRefusal } from '~/keeping/backup.ts'
import type { Card, Moment } from '~/keeping/keptMap.ts'
import type { RestoreChoice, RestorePlan } from '~/keeping/planRestore.ts'

export type Outcome = 'done' | 'busy' | 'failed'
export type OpenedBackup = { readonly backup: Backup; readonly plan: RestorePlan }

/** What the list of the reader's own maps can set off. None of these rejects. */
export type LibraryDoors = {
  /** The deleted ones too, the last changed first; null when they cannot be read. */
  readonly list: () => Promise<readonly Card[] | null>
  /** Calls back whenever the list has changed. */
  readonly watch: (listen: () => void) => () => void
  /** Bytes in use, and whether the browser may clear them. */
  readonly storage: () => Promise<{ readonly used: number | null; readonly isSafe: boolean }>
  readonly open: (id: string) => void
  readonly create: () => void
  readonly rename: (id: string, name: string) => Promise<Outcome>
  readonly duplicate: (id: string, titleOf: (title: string) => string) => Promise<Outcome>
  readonly remove: (id: string) => Promise<Outcome>
  readonly bringBack: (id: string) => Promise<Outcome>
  readonly purge: (id: string) => Promise<Outcome>
  readonly download: (id: string) => Promise<Outcome>
  readonly history: (id: string) => Promise<readonly Moment[] | null>
  readonly look: (id: string, moment: Moment) => void
  /** How many maps; null when it failed. */
  readonly backUp: () => Promise<number | null>
  readonly openBackup: (file: File) => Promise<OpenedBackup | { readonly refused: BackupRefusal | 'unreadable' }>
  readonly restore: (
    plan: RestorePlan,
    choices: ReadonlyMap<string, RestoreChoice>,
  ) => Promise<{ readonly done: number; readonly failed: readonly string[] }>
}
