import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiveCuts } from '~/analysis/fiveCuts.ts'
import { costOf, isAgainst, type Net, netOf, type Weighted } from '~/analysis/net.ts'
import { anyNet, drawnNet } from './nets.ts'

const everySplit = ({ size }: Net): readonly Int32Array[] =>
  Array.from({ length: 2 ** (size - 1) }, (_, bits) => Int32Array.from({ length: size }, (_v, v) => (bits >> v) & 1))

const foes = (size: number): Net =>
  netOf(
    size,
    Array.from({ length: size }, (_, b) => b).flatMap((b) =>
      Array.from({ length: b }, (_a, a): Weighted => [a, b, -1]),
    ),
  )

describe('cuts of five', () => {
  it('say of five who are all foes that four pairs go against any split, where circles say ten thirds', () => {
    const net = foes(5)
    const cuts = fiveCuts(net).find(new Float64Array(10).fill(1 / 3), new Uint8Array(10).fill(1))
    expect(cuts.map(({ pairs, worth }) => [pairs.toSorted((one, two) => one - two), worth])).toContainEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      4,
    ])
  })

  it('hold for every split, whatever the prices are and whichever split they are seen from', () => {
    fc.assert(
      fc.property(
        anyNet(8),
        fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 28, maxLength: 28 }),
        fc.nat(127),
        (net, prices, bits) => {
          const from = Int32Array.from({ length: net.size }, (_, v) => (bits >> v) & 1)
          const odd = Uint8Array.from(net.weight, (_, e) => (isAgainst(net, from, e) ? 1 : 0))
          for (const { pairs, worth } of fiveCuts(net).find(Float64Array.from(prices), odd))
            for (const sides of everySplit(net))
              expect(pairs.filter((e) => isAgainst(net, sides, e)).length).toBeGreaterThanOrEqual(worth)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('are not paid for by the prices', () => {
    const net = drawnNet(12, 50, 0.5, 3)
    const prices = new Float64Array(50).fill(1 / 3)
    const odd = Uint8Array.from(net.weight, (_, e) => (isAgainst(net, new Int32Array(12), e) ? 1 : 0))
    const cuts = fiveCuts(net).find(prices, odd)
    expect(cuts.length).toBeGreaterThan(0)
    for (const { pairs, worth } of cuts) expect(pairs.length / 3).toBeLessThan(worth)
    expect(costOf(net, new Int32Array(12))).toBeGreaterThan(0)
  })
})
