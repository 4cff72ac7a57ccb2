// @ts-check
// A presentation of sixty actors: from the press to the first frame of the next step, and the frames on the way to it.
import { costOf, p95Of } from './figure.mjs'
import { makeMap } from './makeMap.mjs'
import { ask, inNewPage, openMap, stopwatch } from './page.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./page.mjs').Cost} Cost */

const moving = 700 // ms; a step moves for 600

/** Six steps, each with ten actors more than the one before, all sixty in the end. */
const presentation = () => {
  const map = makeMap({ actors: 60, relations: 110 })
  const ids = map.actors.map(({ id }) => id)
  const steps = [10, 20, 30, 40, 50, 60].map((count) => ({
    id: `step-${count}`,
    title: `The first ${count}`,
    text: 'A sentence or two stand under the map, as on any slide.',
    shown: { actors: ids.slice(0, count) },
    frame: ids,
  }))
  return Buffer.from(JSON.stringify({ ...map, steps }))
}

/** @param {Page} page */
const start = async (page) => {
  await page.getByRole('radio', { name: 'Present', exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('main', { name: 'Class screen' }).waitFor()
  await page.waitForTimeout(2 * moving)
}

/** @param {import('./bench.mjs').Bench} bench */
export const presenting = async ({ browser, url, runs, quick }) => {
  const file = presentation()
  /** @type {(readonly Cost[])[]} */
  const steps = []
  /** @type {(readonly number[])[]} */
  const frames = []
  for (let run = 0; run < runs; run++) {
    await inNewPage(browser, async (page) => {
      await openMap(page, url, file)
      await start(page)
      const time = await stopwatch(page)
      /** @type {Cost[]} */
      const costs = []
      /** @type {number[]} */
      const intervals = []
      for (const key of quick ? ['PageDown', 'PageDown'] : [...Array(5).fill('PageDown'), ...Array(5).fill('PageUp')]) {
        const before = await page.getByRole('main').getByRole('heading').textContent()
        costs.push(await time('keydown', () => page.keyboard.press(key)))
        if ((await page.getByRole('main').getByRole('heading').textContent()) === before)
          throw new Error('The press did not lead to another step')
        await page.waitForTimeout(moving)
      }
      for (const key of ['Home', 'End', 'Home', 'End']) {
        await ask(page, 'startFrames()')
        await page.keyboard.press(key)
        await page.waitForTimeout(600)
        intervals.push(.../** @type {number[]} */ (await ask(page, 'stopFrames()')))
        await page.waitForTimeout(moving)
      }
      steps.push(costs)
      frames.push(intervals)
    })
  }
  return [
    costOf('step to step, to the first frame', steps, { target: 50 }),
    p95Of('frame on the way from step to step', 'ms', frames, { target: 33, digits: 1 }),
  ]
}
