import { describe, expect, it } from 'vitest'
import { type CampsMap, campsOf, halfOfCamps } from '~/analysis/campsOf.ts'
import { closeGap, type Half } from '~/analysis/closeGap.ts'
import { joinHalves } from '~/analysis/joinHalves.ts'
import { type Net, netOf, pairsOf, type Sides, type Weighted } from '~/analysis/net.ts'
import { splitInTwo } from '~/analysis/splitInTwo.ts'
import { twoCampRules } from '~/analysis/twoCampRules.ts'
import { random } from '~/map/random.ts'
import { actor, tie } from '../fixtures.ts'
import { drawnNet, tryAll } from './nets.ts'

const effort = 1e9
const halves: readonly Half[] = [0, 1]

/** Everyone tied to everyone, next to all as foes: circles say much less there than there is. */
function nearlyAllFoes(size: number, seed: number): Net {
  const draw = random(seed)
  const pairs = Array.from({ length: size }, (_, b) => b).flatMap((b) =>
    Array.from({ length: b }, (_, a): Weighted => [a, b, draw() < 0.1 ? 1 : -1]),
  )
  return netOf(size, pairs)
}

/** Circles alone, from a split that is not good: so that cases have to be told apart, and each half has to find its own. */
function halfAlone(net: Net, half: Half) {
  const best: { sides: Sides } = { sides: new Int32Array(net.size) }
  const rules = { ...twoCampRules(net, () => best.sides), findMore: () => [] }
  return closeGap(net, best, rules, { effort, half })
}

describe('two halves of the search', () => {
  it('come together to what trying all splits says', () => {
    let shared = 0
    for (let seed = 1; seed <= 20; seed++) {
      const net = nearlyAllFoes(11, seed)
      const [one, two] = halves.map((half) => halfAlone(net, half))
      if (!one || !two) continue
      if (one.isHalf) shared++
      const { cost, lower } = joinHalves(one, two)
      expect([cost, lower], `seed ${seed}`).toEqual([tryAll(net), tryAll(net)])
      expect(one.isHalf).toBe(two.isHalf)
    }
    expect(shared).toBeGreaterThan(1)
  })

  it('find together what one search finds, the same each time', () => {
    const net = drawnNet(60, 300, 0.5, 6)
    const whole = splitInTwo(net, { effort: 1e10 })
    const found = halves.map((half) => splitInTwo(net, { effort: 1e10, half }))
    const [one, two] = found
    expect(one && two && joinHalves(one, two)).toEqual({ ...whole, isHalf: true })
    expect(splitInTwo(net, { effort: 1e10, half: 1 })).toEqual(two)
  })

  it('are told of the ties of a map, and lead to the same answer as one search', () => {
    const net = drawnNet(20, 60, 0.5, 3)
    const map: CampsMap = {
      relationKinds: {},
      actors: Array.from({ length: net.size }, (_, v) => actor(`a${v}`)),
      relations: pairsOf(net).map(([a, b, weight], at) =>
        tie(`a${a} ${weight > 0 ? 'support' : 'opposition'} a${b}`, { id: `t${at}` }),
      ),
    }
    const question = { counting: 'ties', kinds: {}, camps: 2 } as const
    const [one, two] = halves.map((half) => halfOfCamps(map, question, half, { effort: 1e10 }))
    const known = one && two && joinHalves(one, two)
    expect(campsOf(map, question, { effort: 1e10, known })).toEqual(campsOf(map, question, { effort: 1e10 }))
  })
})
