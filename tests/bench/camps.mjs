// @ts-check
// How long it takes to find camps and prove them, in Node, one thread.
import { drawComplete, drawMap, drawSigns, drawSmallWorld } from './drawSigned.mjs'
import { p95Of } from './figure.mjs'
import { loadSource } from './loadSource.mjs'

/**
 * @typedef {import('./drawSigned.mjs').Signed} Signed
 * @typedef {{ cost: number, lower: number, triads: { total: number } }} Found
 * @typedef {{ effort: number, report: (sofar: Found) => void }} Limits
 * @typedef {{ campsOf: (map: Signed, question: object, limits: Limits) => Found }} Solver
 * @typedef {{ name: string, target: number, camps?: number | 'best', draw: (seed: number) => Signed }} Network
 */

/** @type {readonly Network[]} */
const networks = [
  ...[50, 60, 70, 80, 100, 150].flatMap((actors) =>
    [0.3, 0.5, 0.6].map((foes) => ({
      name: `300 ties by chance, ${100 * foes} % foes, ${actors} actors`,
      target: 1000,
      draw: (/** @type {number} */ seed) => drawSigns(actors, 300, foes, seed),
    })),
  ),
  {
    name: '300 ties, everyone tied to everyone, 25 actors',
    target: 1000,
    draw: (seed) => drawComplete(25, 0.5, seed),
  },
  { name: '300 ties, small world, 75 actors', target: 1000, draw: (seed) => drawSmallWorld(75, 300, 0.5, seed) },
  { name: '300 ties, some have many, 80 actors', target: 1000, draw: (seed) => drawSigns(80, 300, 0.5, seed, true) },
  ...[0.1, 0.2, 0.3].map((doubt) => ({
    name: `300 ties, ${100 * doubt} % against two camps, 80 actors`,
    target: 1000,
    draw: (/** @type {number} */ seed) => drawMap(80, 300, doubt, seed),
  })),
  {
    name: '1,000 ties, 10 % against two camps, 500 actors',
    target: 2000,
    draw: (seed) => drawMap(500, 1000, 0.1, seed),
  },
  {
    name: '1,000 ties, 10 % against two camps, 150 actors',
    target: 2000,
    draw: (seed) => drawMap(150, 1000, 0.1, seed),
  },
  {
    name: '300 ties, 20 % against three camps, as many camps as fit, 80 actors',
    target: 1000,
    camps: 'best',
    draw: (seed) => drawMap(80, 300, 0.2, seed, 3),
  },
]

/** Proven is what the reader waits for; the circles and the other splits come after it. */
const untilProven = (/** @type {Solver} */ { campsOf }, /** @type {Network} */ { camps = 2, draw }, seed = 1) => {
  const map = draw(seed)
  const [begun, used] = [performance.now(), process.cpuUsage()]
  let [ms, work] = [Number.NaN, Number.NaN]
  const report = (/** @type {Found} */ sofar) => {
    if (sofar.cost !== sofar.lower || !Number.isNaN(ms)) return
    const { user, system } = process.cpuUsage(used)
    ms = performance.now() - begun
    work = (user + system) / 1000
  }
  const { cost, lower } = campsOf(map, { counting: 'ties', kinds: {}, camps }, { effort: 1e10, report })
  return { ms, work, cost, lower }
}

/** Of each kind of network some, and the slowest of them beside the target. @param {import('./bench.mjs').Bench} bench */
export const camps = async ({ root, runs, note }) => {
  const solver = /** @type {Solver} */ (await loadSource(root, 'src/analysis/campsOf.ts'))
  return networks.map((network) => {
    const found = Array.from({ length: runs }, (_, run) => untilProven(solver, network, run + 1))
    for (const [run, { cost, lower }] of found.entries())
      if (cost !== lower) note(`${network.name}, network ${run + 1}: only between ${lower} and ${cost}.`)
    const figure = p95Of(network.name, 'ms', [found.map(({ ms }) => ms)], { target: network.target })
    return { ...figure, work: found.map(({ work }) => work) }
  })
}
