import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MomentReason } from '~/keeping/keptMap.ts'
import { allowed, thinMoments } from '~/keeping/thinMoments.ts'

const minute = 60_000
const moment = (seq: number, at: number, why: MomentReason = 'working', size = 1000) => ({ seq, at, why, size })

/** What a reader keeps who has one taken at each of these times, thinned each time. */
function keep(times: readonly number[], why: MomentReason = 'working', size = 1000) {
  let kept: ReturnType<typeof moment>[] = []
  for (const [seq, at] of times.entries()) {
    kept = [...kept, moment(seq, at, why, size)]
    const dropped = thinMoments(kept)
    kept = kept.filter((each) => !dropped.includes(each.seq))
  }
  return kept
}

describe('snapshots are thinned', () => {
  test('not while they are few', () => {
    expect(thinMoments(Array.from({ length: allowed.working }, (_, seq) => moment(seq, seq * minute)))).toEqual([])
  })

  test('to the newest, then ever fewer, and the very first', () => {
    const kept = keep(Array.from({ length: 400 }, (_, index) => index * 10 * minute))
    expect(kept).toHaveLength(allowed.working)
    expect(kept[0]?.seq).toBe(0)
    expect(kept.slice(-allowed.untouched).map(({ seq }) => seq)).toEqual([394, 395, 396, 397, 398, 399])
    const gaps = kept.slice(1).map(({ at }, index) => at - (kept[index]?.at ?? 0))
    const [old, young] = [gaps.slice(0, 8), gaps.slice(-8)]
    expect(Math.min(...old)).toBeGreaterThanOrEqual(Math.max(...young))
  })

  test('those with a reason of their own are not counted with them', () => {
    const imports = Array.from({ length: allowed.marked }, (_, seq) => moment(seq, 0, 'import'))
    const working = Array.from({ length: allowed.working }, (_, seq) => moment(100 + seq, seq * minute))
    expect(thinMoments([...imports, ...working])).toEqual([])
    expect(thinMoments([...imports, ...working, moment(200, 1, 'restore')])).toEqual([0])
  })

  test('heavy ones from the oldest on, and never the last three', () => {
    const heavy = Array.from({ length: 10 }, (_, seq) => moment(seq, seq * minute, 'working', allowed.bytes / 5))
    expect(thinMoments(heavy)).toEqual([0, 1, 2, 3, 4])
    const huge = Array.from({ length: 6 }, (_, seq) => moment(seq, seq * minute, 'import', allowed.bytes))
    expect(thinMoments(huge)).toEqual([0, 1, 2])
  })
})

describe('a clock that jumps', () => {
  const usual = Array.from({ length: 20 }, (_, index) => index * 10 * minute)
  const year = 365 * 24 * 60 * minute

  test.each([
    ['ahead', 30 * year],
    ['back', -30 * year],
  ])('%s by thirty years costs no snapshot that would be kept without it', (_, jump) => {
    const kept = keep([...usual, ...usual.slice(0, 4).map((at) => at + jump)])
    expect(kept).toHaveLength(allowed.working)
  })

  test('never makes more than one go at a time, and never the newest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e13, max: 1e13 }), { minLength: 1, maxLength: 60 }), (times) => {
        let kept: ReturnType<typeof moment>[] = []
        for (const [seq, at] of times.entries()) {
          kept = [...kept, moment(seq, at)]
          const dropped = thinMoments(kept)
          expect(dropped.length).toBeLessThanOrEqual(1)
          expect(dropped).not.toContain(seq)
          expect(dropped).not.toContain(0)
          kept = kept.filter((each) => !dropped.includes(each.seq))
        }
        expect(kept.length).toBe(Math.min(times.length, allowed.working))
      }),
      { numRuns: 60 },
    )
  })
})
