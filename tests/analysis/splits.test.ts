import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '~/analysis/blocksOf.ts'
import { circleProof, sumOf } from '~/analysis/circleProof.ts'
import { closeGap } from '~/analysis/closeGap.ts'
import { clusterRules } from '~/analysis/clusterRules.ts'
import { eliminate } from '~/analysis/eliminate.ts'
import { equalSplits } from '~/analysis/equalSplits.ts'
import { costOf, type Net, netOf, type Sides } from '~/analysis/net.ts'
import { reduceNet } from '~/analysis/reduceNet.ts'
import { searchCamps } from '~/analysis/searchCamps.ts'
import { searchSplit } from '~/analysis/searchSplit.ts'
import { splitInCamps } from '~/analysis/splitInCamps.ts'
import { splitInTwo } from '~/analysis/splitInTwo.ts'
import { twoCampRules } from '~/analysis/twoCampRules.ts'
import { anyNet, drawnNet, tryAll } from './nets.ts'

const limits = { effort: 1e9 }
const runs = { numRuns: 300 }

describe('splitting into two camps', () => {
  it('leaves as little against the split as trying all of them does, and proves it', () => {
    fc.assert(
      fc.property(anyNet(10), (net) => {
        const least = tryAll(net)
        const { sides, cost, lower } = splitInTwo(net, limits)
        expect([costOf(net, sides), cost, lower]).toEqual([least, least, least])
      }),
      runs,
    )
  })

  it('does so for networks of thirteen actors', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const net = drawnNet(13, 20 + (seed % 5) * 12, 0.5, seed)
      const { cost, lower } = splitInTwo(net, limits)
      expect([cost, lower], `seed ${seed}`).toEqual([tryAll(net), tryAll(net)])
    }
  })

  it('comes to the same by each of its ways alone', () => {
    fc.assert(
      fc.property(anyNet(9), (net) => {
        const least = tryAll(net)
        const tables = eliminate(net, 2, 2 ** 20)
        expect(tables && costOf(net, tables)).toBe(least)
        const best = { sides: new Int32Array(net.size) }
        const closed = closeGap(
          net,
          best,
          twoCampRules(net, () => best.sides),
          limits,
        )
        expect([closed.cost, closed.lower]).toEqual([least, least])
        const { net: core, constant, lift } = reduceNet(net)
        expect(costOf(net, lift(searchAll(core)))).toBe(least)
        expect(constant + tryAll(core)).toBeCloseTo(least, 9)
      }),
      runs,
    )
  })

  it('proves the optimum where the circles alone do not, by cuts of five and by telling cases apart', () => {
    const counts = [2, 3].map((seed) => {
      const net = drawnNet(20, 170, 0.5, seed)
      const least = costOf(net, searchAll(net))
      return [circlesAlone, twoCampRules].map((rulesOf) => {
        const best = { sides: searchSplit(net) }
        const closed = closeGap(
          net,
          best,
          rulesOf(net, () => best.sides),
          limits,
        )
        expect([closed.cost, closed.lower]).toEqual([least, least])
        return closed.cases
      })
    })
    const sumOfCases = (at: number) => counts.reduce((sum, each) => sum + (each[at] ?? 0), 0)
    expect(sumOfCases(0)).toBeGreaterThan(counts.length)
    expect(sumOfCases(1)).toBeLessThan(sumOfCases(0))
  })

  it('tells cases apart with a few cuts of five as well', () => {
    const cases = [5, 7, 9].map((seed) => {
      const net = drawnNet(22, 231, 0.5, seed)
      const best = { sides: searchSplit(net) }
      const closed = closeGap(
        net,
        best,
        fewFives(net, () => best.sides),
        limits,
      )
      const least = costOf(net, searchAll(net))
      expect([closed.cost, closed.lower], `seed ${seed}`).toEqual([least, least])
      return closed.cases
    })
    expect(Math.max(...cases)).toBeGreaterThan(1)
  })

  it('tells a bound that is proven where it may not go on', () => {
    const net = drawnNet(60, 300, 0.5, 1)
    const told: number[] = []
    const { cost, lower } = splitInTwo(net, { effort: 1e6, report: (now) => told.push(now.lower) })
    expect(cost).toBe(84)
    expect(lower).toBeLessThan(84)
    expect(lower).toBeGreaterThan(40)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  it('splits what hangs together in single actors block by block', () => {
    const bow = netOf(5, [
      [0, 1, -1],
      [1, 2, -1],
      [2, 0, -1],
      [2, 3, -1],
      [3, 4, -1],
      [4, 2, -1],
    ])
    expect(blocksOf(bow).map((block) => block.toSorted())).toEqual([
      [3, 4, 5],
      [0, 1, 2],
    ])
    expect(splitInTwo(bow, limits)).toMatchObject({ cost: 2, lower: 2 })
  })

  it('has an answer where there is nothing', () => {
    expect(splitInTwo(netOf(0, []), limits)).toEqual({ sides: new Int32Array(0), cost: 0, lower: 0 })
    expect(splitInTwo(netOf(2, []), limits)).toMatchObject({ cost: 0, lower: 0 })
  })
})

describe('splitting into more camps', () => {
  it('leaves as little against the split as trying all numbers of camps does, and proves it', () => {
    fc.assert(
      fc.property(anyNet(7), (net) => {
        const least = tryAll(net, net.size)
        const { sides, cost, lower } = splitInCamps(net, 'best', limits)
        expect([costOf(net, sides), cost, lower]).toEqual([least, least, least])
      }),
      runs,
    )
  })

  it('does so for three, and never takes more', () => {
    fc.assert(
      fc.property(anyNet(7), (net) => {
        const least = tryAll(net, 3)
        const { sides, cost, lower } = splitInCamps(net, 3, limits)
        expect([costOf(net, sides), cost, lower]).toEqual([least, least, least])
        expect(new Set(sides).size).toBeLessThanOrEqual(3)
      }),
      runs,
    )
  })

  it('takes no more camps than it needs', () => {
    const foes = netOf(4, [
      [0, 1, 1],
      [2, 3, 1],
      [0, 2, -1],
    ])
    expect([...splitInCamps(foes, 3, limits).sides]).toEqual([0, 0, 1, 1])
    expect([...splitInCamps(foes, 1, limits).sides]).toEqual([0, 0, 0, 0])
    expect(splitInCamps(foes, 1, limits)).toMatchObject({ cost: 1, lower: 1 })
  })

  it('knows that enemies of one enemy need not be friends', () => {
    const foes = netOf(3, [
      [0, 1, -1],
      [1, 2, -1],
      [0, 2, -1],
    ])
    expect(splitInCamps(foes, 2, limits).cost).toBe(1)
    expect(splitInCamps(foes, 'best', limits)).toEqual({ sides: Int32Array.of(0, 1, 2), cost: 0, lower: 0 })
  })

  it('closes the gap of any number of camps without tables', () => {
    fc.assert(
      fc.property(anyNet(7), (net) => {
        const best = { sides: searchCamps(net, net.size, new Int32Array(net.size), 3) }
        const closed = closeGap(
          net,
          best,
          clusterRules(net, () => best.sides),
          limits,
        )
        expect([closed.cost, closed.lower]).toEqual([tryAll(net, net.size), closed.cost])
      }),
      runs,
    )
  })
})

describe('splits that fit as well', () => {
  it('are all found', () => {
    fc.assert(
      fc.property(anyNet(8, 1), (net) => {
        const split = splitInTwo(net, limits)
        const { splits, isComplete } = equalSplits(net, split)
        for (const sides of splits) expect(costOf(net, sides)).toBe(split.cost)
        const keys = new Set(splits.map((sides) => keyOf(net, sides)))
        expect(keys.size).toBe(splits.length)
        if (isComplete) expect(keys).toEqual(allBest(net, split.cost))
        else expect(splits.length).toBe(16)
      }),
      runs,
    )
  })
})

describe('contradictory circles', () => {
  it('share no pair beyond its weight, and never prove more than there is', () => {
    fc.assert(
      fc.property(anyNet(9), (net) => {
        const { sides, cost } = splitInTwo(net, limits)
        const circles = circleProof(net, sides, 'two', cost)
        const used = new Float64Array(net.weight.length)
        for (const { pairs, share } of circles) for (const e of pairs) used[e] = (used[e] ?? 0) + share
        for (const [e, weight] of net.weight.entries()) expect(used[e]).toBeLessThanOrEqual(Math.abs(weight) + 1e-6)
        expect(sumOf(circles)).toBeLessThanOrEqual(cost + 1e-6)
      }),
      runs,
    )
  })
})

const circlesAlone: typeof twoCampRules = (net, best) => {
  const rules = twoCampRules(net, best)
  return { find: rules.find, isCircle: rules.isCircle, round: rules.round, work: rules.work }
}

const fewFives: typeof twoCampRules = (net, best) => {
  const { findMore, ...rules } = twoCampRules(net, best)
  return { ...rules, findMore: (prices, flipped) => findMore?.(prices, flipped).slice(0, 1) ?? [] }
}

function searchAll(net: Net): Sides {
  const tables = eliminate(net, 2, 2 ** 22)
  if (!tables) throw new Error('too large to try')
  return tables
}

/** The same for a split and its mirror, in each part that nothing connects with the others. */
function keyOf(net: Net, sides: Sides): string {
  return Array.from(net.weight.keys(), (e) => (sides[net.a[e] ?? 0] === sides[net.b[e] ?? 0] ? '=' : '≠')).join('')
}

function allBest(net: Net, cost: number): ReadonlySet<string> {
  const keys = new Set<string>()
  for (let bits = 0; bits < 2 ** net.size; bits++) {
    const sides = Int32Array.from({ length: net.size }, (_, v) => (bits >> v) & 1)
    if (costOf(net, sides) === cost) keys.add(keyOf(net, sides))
  }
  return keys
}
