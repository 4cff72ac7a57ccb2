import { random } from '~/map/random.ts'
import { clusterRules } from './clusterRules.ts'
import { isAgainst, type Net, type Sides } from './net.ts'
import { type PackingProgram, packingProgram } from './packingProgram.ts'
import { twoCampRules } from './twoCampRules.ts'

/** A circle of pairs in the order in which one goes round, and how much of it counts: 1, or a part of it. */
export type NetCircle = { readonly pairs: readonly number[]; readonly share: number }

/** How often the circles are sought in another order before parts of circles are counted. */
const tries = 40
/** Above it the exact packing of parts is not worth its time. */
const mostPairs = 1500
/** For the packing of parts, in touched cells. */
const mostWork = 1e9

/**
 * Contradictory circles of a network that share no pair beyond its weight: each has to be broken, so at least their sum
 * goes against any split. As many whole ones as are found; where that is not all, parts of circles, if they prove more.
 */
export function circleProof(net: Net, sides: Sides, camps: 'two' | 'any', cost: number): readonly NetCircle[] {
  if (cost === 0) return []
  const whole = wholeCircles(net, sides, camps, cost)
  if (whole.length >= cost || net.weight.length > mostPairs) return whole
  const parts = circleProgram(net, sides, camps, cost - 1 + 1e-6).packed()
  return Math.ceil(sumOf(parts) - 1e-6) > whole.length ? parts : whole
}

export const sumOf = (circles: readonly NetCircle[]): number => circles.reduce((sum, { share }) => sum + share, 0)

function rulesFor(net: Net, sides: Sides, camps: 'two' | 'any') {
  return camps === 'two' ? twoCampRules(net, () => sides) : clusterRules(net, () => sides)
}

function wholeCircles(net: Net, sides: Sides, camps: 'two' | 'any', cost: number): readonly NetCircle[] {
  const draw = random(net.weight.length)
  const rules = rulesFor(net, sides, camps)
  const none = new Uint8Array(net.weight.length)
  const against = none.map((_, e) => (isAgainst(net, sides, e) ? 1 : 0))
  const wanted = new Float64Array(net.weight.length)
  let best: readonly NetCircle[] = []
  for (let turn = 0; turn < tries && best.length < cost; turn++) {
    const room = net.weight.map(Math.abs)
    const found: NetCircle[] = []
    for (;;) {
      // A pair without room is as long as a circle may be; one that others want is a little longer than the rest.
      const lengths = room.map((left, e) =>
        left < 1 ? 1 : against[e] ? 0 : ((wanted[e] ?? 0) + draw() * Math.min(1, turn)) * 0.002,
      )
      const fresh = rules.find(lengths, none, true).filter((pairs) => pairs.every((e) => (room[e] ?? 0) >= 1))
      let taken = 0
      for (const pairs of fresh) {
        if (pairs.some((e) => (room[e] ?? 0) < 1)) continue
        for (const e of pairs) room[e] = (room[e] ?? 0) - 1
        found.push({ pairs, share: 1 })
        taken++
      }
      if (taken === 0) break
    }
    if (found.length > best.length) best = found
    for (const { pairs } of found) for (const e of pairs) wanted[e] = Math.min(20, (wanted[e] ?? 0) + 0.5)
  }
  return best
}

/** Circles packed in parts, until there are enough for a proof or no more. */
export function circleProgram(net: Net, sides: Sides, camps: 'two' | 'any', enough: number): PackingProgram {
  const program = packingProgram(net.weight.map(Math.abs))
  const rules = rulesFor(net, sides, camps)
  const none = new Uint8Array(net.weight.length)
  let left = mostWork
  for (let turn = 0; turn < 200 && program.value() <= enough; turn++) {
    const circles = rules.find(program.prices, none, true)
    if (circles.length === 0) break
    for (const circle of circles) program.add(circle)
    left -= program.optimise(left).work
    if (left <= 0) break
  }
  return program
}
