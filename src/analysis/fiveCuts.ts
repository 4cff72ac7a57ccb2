import type { Cut } from './circleColumns.ts'
import type { Net } from './net.ts'
import { oddWays } from './oddWays.ts'

/** Longer ways are not looked at, nor triples that are longer together: five of them are seldom too short. */
const longest = 0.8
const longestTriple = 1.12
/** How many triples are begun from, and with how many of the nearest places each is filled up. */
const mostTriples = 4000
const nearest = 10
/** Cuts at a time, and how many of its ten ways a cut may have in common with better ones. */
const mostCuts = 150
const mostShared = 5
const margin = 0.05

/**
 * Whatever sides five places are on, at least four of the ten pairs of them are on the same side, and the way from the one to
 * the mirror image of the other is broken then: four pairs at least of these ten ways together go against any split. Where
 * they cost less than four, that is more than the circles say (Barahona & Mahjoub 1986 on K5; Bonato, Jünger, Reinelt &
 * Rinaldi 2014 on networks in which not everyone is tied to everyone).
 */
export function fiveCuts(net: Net): {
  readonly find: (prices: Float64Array, odd: Uint8Array) => readonly Cut[]
  /** In touched cells, so far. */
  readonly work: () => number
} {
  const places = 2 * net.size
  const waysFor = oddWays(net)
  const sums = new Float64Array(places)
  const shared = new Int32Array(places * places)
  let [round, work] = [0, 0]
  return { find, work: () => work }

  function find(prices: Float64Array, odd: Uint8Array): readonly Cut[] {
    const { lengths, pairsBetween } = waysFor(prices, odd, longest)
    const found = new Map<string, { readonly length: number; readonly five: readonly number[] }>()
    const triples = shortTriples(places, lengths)
    const skip = Math.max(1, triples.length / mostTriples)
    for (let at = 0; at < triples.length; at += skip) {
      const each = fillUp(triples[Math.floor(at)] ?? [0, 0, 0, 0])
      if (each) found.set(each.five.join(), each)
    }
    round++
    work += places * (places + net.weight.length) + Math.min(mostTriples, triples.length) * places
    const cuts: Cut[] = []
    for (const { five } of [...found.values()].sort((one, two) => one.length - two.length)) {
      if (cuts.length === mostCuts) break
      const ten = pairsOfFive(five)
      const common = ten.filter(([one, two]) => shared[one * places + two] === round).length
      if (common > mostShared) continue
      for (const [one, two] of ten) shared[one * places + two] = round
      cuts.push({ pairs: ten.flatMap(([one, two]) => pairsBetween(one, two)), worth: 4 })
    }
    return cuts

    /** The two places that make the ten ways shortest; null where they are not too short. */
    function fillUp([sum, i, j, k]: Triple) {
      const near: number[] = []
      for (let place = 0; place < places; place++) {
        const more =
          (lengths[i * places + place] ?? 0) + (lengths[j * places + place] ?? 0) + (lengths[k * places + place] ?? 0)
        sums[place] = more
        const v = place >> 1
        if (more + sum < 2.3 && v !== i >> 1 && v !== j >> 1 && v !== k >> 1) near.push(place)
      }
      if (near.length > nearest) {
        near.sort((one, two) => (sums[one] ?? 0) - (sums[two] ?? 0))
        near.length = nearest
      }
      let [length, first, second] = [4 - margin, -1, -1]
      for (const [at, one] of near.entries()) {
        for (let next = at + 1; next < near.length; next++) {
          const two = near[next] ?? 0
          const all = sum + (sums[one] ?? 0) + (sums[two] ?? 0) + (lengths[one * places + two] ?? 0)
          if (all >= length || one >> 1 === two >> 1) continue
          length = all
          first = one
          second = two
        }
      }
      return first < 0 ? null : { length, five: [i, j, k, first, second].sort((one, two) => one - two) }
    }
  }
}

type Triple = readonly [sum: number, i: number, j: number, k: number]

/** Three places whose three ways are short, the shortest first. A triple and its mirror image are the same. */
function shortTriples(places: number, lengths: Float64Array): readonly Triple[] {
  const triples: Triple[] = []
  for (let i = 0; i < places; i += 2) {
    for (let j = i + 2; j < places; j++) {
      const two = lengths[i * places + j] ?? 0
      if (two >= longest) continue
      for (let k = (j | 1) + 1; k < places; k++) {
        const sum = two + (lengths[i * places + k] ?? 0) + (lengths[j * places + k] ?? 0)
        if (sum < longestTriple) triples.push([sum, i, j, k])
      }
    }
  }
  return triples.sort(([one], [two]) => one - two)
}

const pairsOfFive = (five: readonly number[]): readonly (readonly [number, number])[] =>
  five.flatMap((one, at) => five.slice(at + 1).map((two) => [one, two] as const))
