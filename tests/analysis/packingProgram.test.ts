import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packingProgram } from '~/analysis/packingProgram.ts'
import { searchSplit } from '~/analysis/searchSplit.ts'
import { twoCampRules } from '~/analysis/twoCampRules.ts'
import { anyNet, tryAll } from './nets.ts'

const ones = (count: number) => new Float64Array(count).fill(1)

describe('packing circles', () => {
  it('finds how many fit when parts of circles count', () => {
    const program = packingProgram(ones(6))
    // Of four who are all foes the four triangles: every pair is in two of them.
    for (const circle of [
      [0, 1, 3],
      [0, 2, 4],
      [1, 2, 5],
      [3, 4, 5],
    ])
      program.add(circle)
    expect(program.optimise(1e6).isDone).toBe(true)
    expect(program.value()).toBeCloseTo(2, 3)
    for (const { share } of program.packed()) expect(share).toBeCloseTo(0.5, 3)
  })

  it('is worth more with something of which several pairs have to be broken', () => {
    const program = packingProgram(ones(4))
    program.add([0, 1, 2])
    program.add([0, 1, 2, 3, 3], 3)
    program.optimise(1e6)
    expect(program.value()).toBeCloseTo(0.5 * 3 + 0.5, 3)
  })

  it('pays nothing for a pair that is released, and says where no split is left', () => {
    const program = packingProgram(ones(3))
    program.add([0, 1])
    program.add([1, 2])
    program.optimise(1e6)
    expect(program.value()).toBeCloseTo(1, 3)
    const other = program.copy()
    program.release(1, (_, before) => before)
    program.optimise(1e6)
    expect([program.prices[1], program.isReleased(1)]).toEqual([0, true])
    expect(program.value()).toBeCloseTo(2, 3)
    program.release(0, (_, before) => before)
    expect(program.value()).toBe(Number.POSITIVE_INFINITY)
    other.optimise(1e6)
    expect(other.value()).toBeCloseTo(1, 3)
  })

  it('never proves more than there is, at whatever step it stops', () => {
    fc.assert(
      fc.property(anyNet(8), fc.integer({ min: 1, max: 400 }), (net, stretch) => {
        const least = tryAll(net)
        const sides = searchSplit(net)
        const rules = twoCampRules(net, () => sides)
        const program = packingProgram(net.weight.map(Math.abs))
        for (let round = 0; round < 40; round++) {
          for (const circle of rules.find(program.prices, new Uint8Array(net.weight.length), true)) program.add(circle)
          program.optimise(stretch)
          expect(program.value()).toBeLessThanOrEqual(least + 1e-9)
        }
      }),
      { numRuns: 200 },
    )
  })
})
