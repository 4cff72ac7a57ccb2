import type { BackedUp } from './backup.ts'
import type { Card, KeptText } from './keptMap.ts'
import { isSameText } from './readKept.ts'

/** What becomes of a map that is here and in the backup, and not the same. */
export type RestoreChoice = 'both' | 'here' | 'backup'

export type RestorePlan = {
  /** Not here: added. */
  readonly fresh: readonly BackedUp[]
  /** Here already, letter by letter. */
  readonly same: readonly BackedUp[]
  /** The reader is asked: a clock does not know which of two is the better one. */
  readonly differ: readonly { readonly backedUp: BackedUp; readonly card: Card }[]
}

export function planRestore(
  maps: readonly BackedUp[],
  here: ReadonlyMap<string, { readonly card: Card; readonly text: KeptText | null }>,
): RestorePlan {
  const fresh: BackedUp[] = []
  const same: BackedUp[] = []
  const differ: { backedUp: BackedUp; card: Card }[] = []
  for (const backedUp of maps) {
    const kept = here.get(backedUp.id)
    if (!kept) fresh.push(backedUp)
    else if (kept.text && isSameText(kept.text, backedUp.text) && kept.card.deleted === null) same.push(backedUp)
    else differ.push({ backedUp, card: kept.card })
  }
  return { fresh, same, differ }
}
