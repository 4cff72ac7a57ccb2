// @ts-check
// A first visit: nothing cached, the map that ships.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { onePerRun } from './figure.mjs'
import { ask, inNewPage, isWhole } from './page.mjs'

/** @typedef {{ at: number, scripts: readonly { path: string, before: boolean }[], panelsAtFirstGraph: boolean, longestBlock: number }} FirstGraph */

/** @param {import('./bench.mjs').Bench} bench */
export const coldLoad = async ({ browser, url, dist, runs, note }) => {
  /** @type {FirstGraph[]} */
  const loads = []
  for (let run = 0; run < runs; run++) {
    const load = await inNewPage(browser, async (page) => {
      await page.goto(url)
      await isWhole(page)
      await page.waitForTimeout(1500)
      return /** @type {FirstGraph | null} */ (await ask(page, 'firstGraph()'))
    })
    if (!load) throw new Error('The page never marks entente:first-graph')
    loads.push(load)
  }
  const zipped = (/** @type {string} */ path) => gzipSync(readFileSync(join(dist, path))).length / 1000
  const weigh = (/** @type {FirstGraph} */ { scripts }, /** @type {boolean} */ before) =>
    scripts.filter((script) => script.before === before).reduce((sum, { path }) => sum + zipped(path), 0)
  if (loads.some(({ panelsAtFirstGraph }) => panelsAtFirstGraph))
    note('The panels stood there before the first graph did.')
  return [
    onePerRun(
      'script before the first graph, gzip',
      'kB',
      loads.map((load) => weigh(load, true)),
      { target: 300, digits: 1 },
    ),
    onePerRun(
      'script after it, gzip',
      'kB',
      loads.map((load) => weigh(load, false)),
      { digits: 1 },
    ),
    onePerRun(
      'first graph on screen',
      'ms',
      loads.map(({ at }) => at),
    ),
    onePerRun(
      'first graph before the panels',
      'of 1',
      loads.map(({ panelsAtFirstGraph }) => (panelsAtFirstGraph ? 0 : 1)),
      { target: 1, better: 'higher' },
    ),
    onePerRun(
      'longest block after the first graph',
      'ms',
      loads.map(({ longestBlock }) => longestBlock),
      { target: 200 },
    ),
  ]
}
