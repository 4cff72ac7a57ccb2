// @ts-check
// How long it takes to find camps and prove them, and to count triads, in Node, one thread.
import { onePerRun } from './figure.mjs'
import { loadSource } from './loadSource.mjs'

/**
 * @typedef {{ cost: number, lower: number, triads: { total: number } }} Found
 * @typedef {{ actors: { id: string }[], relations: object[], relationKinds: object }} Signed
 * @typedef {{ effort: number, report: (sofar: Found) => void }} Limits
 * @typedef {{ campsOf: (map: Signed, question: object, limits: Limits) => Found }} Solver
 */

/**
 * Ties by chance; `doubt` is the share of signs that go against a hidden split.
 * @param {number} actors @param {number} ties @param {number} doubt @param {number} seed
 * @returns {Signed}
 */
export const drawMap = (actors, ties, doubt, seed) => {
  let state = seed
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const sides = Array.from({ length: actors }, () => draw() < 0.5)
  const pairs = new Map()
  while (pairs.size < ties) {
    const [one, two] = [Math.floor(draw() * actors), Math.floor(draw() * actors)]
    const key = one < two ? `${one} ${two}` : `${two} ${one}`
    if (one === two || pairs.has(key)) continue
    const isFriend = (sides[one] === sides[two]) !== draw() < doubt
    const kind = isFriend ? 'support' : 'opposition'
    pairs.set(key, { id: key, from: `a${one}`, to: `a${two}`, kind, evidence: [] })
  }
  return {
    relationKinds: {},
    actors: Array.from({ length: actors }, (_, at) => ({ id: `a${at}` })),
    relations: [...pairs.values()],
  }
}

const question = { counting: 'ties', kinds: {}, camps: 2 }
/** @type {readonly (readonly [string, number, number, number, number])[]} */
const networks = [
  ['300 ties by chance, 150 actors', 150, 300, 0.5, 1000],
  ['300 ties by chance, 100 actors', 100, 300, 0.5, 1000],
  ['300 ties by chance, 40 actors', 40, 300, 0.5, 1000],
  ['1,000 ties, one in ten against two camps, 500 actors', 500, 1000, 0.1, 2000],
  ['1,000 ties, one in ten against two camps, 150 actors', 150, 1000, 0.1, 2000],
]

/** @param {import('./bench.mjs').Bench} bench */
export const camps = async ({ root, runs, note }) => {
  /** @type {Solver} */
  const { campsOf } = await loadSource(root, 'src/analysis/campsOf.ts')
  return networks.map(([name, actors, ties, doubt, target]) => {
    const times = Array.from({ length: runs }, (_, run) => {
      const map = drawMap(actors, ties, doubt, run + 1)
      const begun = performance.now()
      let ms = Number.NaN
      // Proven is what the reader waits for; the circles and the other splits come after it.
      const report = (/** @type {Found} */ sofar) => {
        if (sofar.cost === sofar.lower && Number.isNaN(ms)) ms = performance.now() - begun
      }
      const { cost, lower } = campsOf(map, question, { effort: 1e10, report })
      if (cost !== lower) note(`${name}, network ${run + 1}: only between ${lower} and ${cost}.`)
      return ms
    })
    return onePerRun(name, 'ms', times, { target })
  })
}
