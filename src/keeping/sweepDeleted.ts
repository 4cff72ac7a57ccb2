import type { Card } from './keptMap.ts'

const day = 24 * 60 * 60 * 1000
/** How long a deleted map can be brought back, ms. */
export const wayBack = 30 * day

export type Sweep = {
  /** Gone for good. */
  readonly purge: readonly string[]
  /** Found to be over for the first time: to be noted with the time of now. */
  readonly expire: readonly string[]
  /** Noted by a clock that has been set back since. */
  readonly unexpire: readonly string[]
}

/**
 * What to do with the deleted maps. A clock that jumps ahead for an hour must not cost a map: it goes only when its thirty
 * days were found to be over once, and are found so again a day later.
 */
export function sweepDeleted(cards: readonly Pick<Card, 'id' | 'deleted' | 'expired'>[], now: number): Sweep {
  const purge: string[] = []
  const expire: string[] = []
  const unexpire: string[] = []
  for (const { id, deleted, expired } of cards) {
    if (deleted === null) continue
    const isOver = now - deleted > wayBack
    if (expired === null && isOver) expire.push(id)
    else if (expired !== null && (!isOver || now < expired)) unexpire.push(id)
    else if (expired !== null && now - expired > day) purge.push(id)
  }
  return { purge, expire, unexpire }
}

/** Whole days that are left to bring it back, at least 0. */
export const daysLeft = (deleted: number, now: number): number =>
  Math.min(30, Math.max(0, Math.ceil((deleted + wayBack - now) / day)))
