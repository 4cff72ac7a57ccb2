import type { Moment } from './keptMap.ts'

type Thinned = Pick<Moment, 'seq' | 'at' | 'why' | 'size'>

/** How many are left to a map: the newest as they are, then ever fewer; those with a reason of their own beside them. */
export const allowed = { working: 24, untouched: 6, marked: 12, bytes: 60_000_000, always: 3 } as const

/**
 * Which snapshots to drop, by `seq`. It goes by how many there are, never by how old they seem, so that a clock that jumps
 * makes no history vanish. Of the older ones that goes whose loss leaves the smallest gap for its age.
 */
export function thinMoments(moments: readonly Thinned[]): readonly number[] {
  const ordered = [...moments].sort((a, b) => a.seq - b.seq)
  const marked = ordered.filter(({ why }) => why !== 'working')
  let working = ordered.filter(({ why }) => why === 'working')
  const dropped = new Set(marked.slice(0, Math.max(0, marked.length - allowed.marked)).map(({ seq }) => seq))
  while (working.length > allowed.working) {
    const least = leastMissed(working)
    dropped.add(least)
    working = working.filter(({ seq }) => seq !== least)
  }
  return [...dropped, ...tooHeavy(ordered.filter(({ seq }) => !dropped.has(seq)))].sort((a, b) => a - b)
}

/** Never the first one, nor the newest. */
function leastMissed(working: readonly Thinned[]): number {
  const gaps = working.slice(1).map(({ at }, index) => gapBetween(working[index]?.at ?? at, at))
  const upTo = (index: number) => gaps.slice(index).reduce((sum, gap) => sum + gap, 0)
  let [least, cost] = [working[1]?.seq ?? 0, Infinity]
  for (let index = 1; index < working.length - allowed.untouched; index++) {
    const own = ((gaps[index - 1] ?? 0) + (gaps[index] ?? 0)) / upTo(index - 1)
    if (own < cost) [least, cost] = [working[index]?.seq ?? least, own]
  }
  return least
}

const minute = 60_000
const month = 31 * 24 * 60 * minute

/** Backwards, or for years at once, is the clock's doing: the gap is then taken as a short or a long one. */
const gapBetween = (before: number, after: number): number => Math.min(Math.max(after - before, minute), month)

/** The oldest first, until the rest fits; a few stay whatever they weigh. */
function tooHeavy(ordered: readonly Thinned[]): readonly number[] {
  let bytes = ordered.reduce((sum, { size }) => sum + size, 0)
  const dropped: number[] = []
  for (const { seq, size } of ordered.slice(0, Math.max(0, ordered.length - allowed.always))) {
    if (bytes <= allowed.bytes) break
    dropped.push(seq)
    bytes -= size
  }
  return dropped
}
