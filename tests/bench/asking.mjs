// @ts-check
// Questions that are asked of a map of 500 actors and 1,500 ties, from the press to the frame that shows the answer: paths, a
// focus, a moment of time; triads in Node, one thread; and betweenness of a larger one, which is counted in a worker.

import { drawMap } from './drawSigned.mjs'
import { costOf, onePerRun } from './figure.mjs'
import { loadSource } from './loadSource.mjs'
import { asMap, makeCommunities } from './makeCommunities.mjs'
import { makeMap } from './makeMap.mjs'
import { inNewPage, openMap, stopwatch } from './page.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./page.mjs').Cost} Cost */

const pause = 250 // ms between one act and the next, so that none waits for another
const target = 50
const map = makeMap({ actors: 500, relations: 1500 })

/** A press of the pointer on whatever a name stands for. @param {Page} page */
const presser = async (page) => {
  const time = await stopwatch(page)
  return async (/** @type {import('@playwright/test').Locator} */ button) => {
    const box = await button.boundingBox()
    if (!box) throw new Error('What is to be pressed is not on screen')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.waitForTimeout(pause)
    return time('pointerup', () => page.mouse.click(x, y))
  }
}

/** The ends of a path change places, again and again. @param {Page} page @param {number} most */
const paths = async (page, most) => {
  await page.getByRole('button', { name: 'How are two actors connected?' }).click()
  const answer = page.getByRole('region', { name: 'How are two actors connected?' })
  for (const [label, name] of /** @type {const} */ ([
    ['From', map.actors[3]?.name.ru],
    ['To', map.actors[480]?.name.ru],
  ])) {
    const field = answer.getByRole('combobox', { name: label, exact: true })
    // The Russian names are numbered, so that each is one actor's.
    await field.fill(name ?? '')
    await field.press('Enter')
  }
  await answer.getByRole('button', { name: 'Make a figure' }).waitFor()
  const press = await presser(page)
  /** @type {Cost[]} */
  const costs = []
  for (let at = 0; at < most; at++) costs.push(await press(answer.getByRole('button', { name: 'Swap the two' })))
  await answer.getByRole('button', { name: 'Close the answer' }).click()
  return costs
}

/** On one actor after another. @param {Page} page @param {number} most */
const focus = async (page, most) => {
  const press = await presser(page)
  /** @type {Cost[]} */
  const costs = []
  for (let at = 0; at < most; at++) {
    const search = page.getByRole('combobox', { name: 'Find an actor' })
    await search.fill(['Boris', 'Elena', 'Gleb', 'Karim'][at % 4] ?? '')
    await search.press('Enter')
    await page.waitForTimeout(2 * pause)
    costs.push(await press(page.getByRole('button', { name: /^Show only / })))
    await page.getByRole('button', { name: 'Show the whole map' }).click()
    await page.waitForTimeout(pause)
  }
  await page.keyboard.press('Escape')
  return costs
}

/** The beginning of the span moves day by day. @param {Page} page @param {number} most */
const time = async (page, most) => {
  const watch = await stopwatch(page)
  const handle = page.getByRole('region', { name: 'Time' }).getByRole('slider', { name: 'From' })
  /** @type {Cost[]} */
  const costs = []
  await handle.focus()
  for (let at = 0; at < most; at++) {
    costs.push(await watch('keydown', () => page.keyboard.press('ArrowRight')))
    await page.waitForTimeout(pause)
  }
  return costs
}

/** @param {import('./bench.mjs').Bench} bench */
export const asking = async ({ browser, url, runs, quick }) => {
  const file = Buffer.from(JSON.stringify(map))
  const most = quick ? 4 : 10
  /** @type {Record<'paths' | 'focuses' | 'times', Cost[][]>} */
  const costs = { paths: [], focuses: [], times: [] }
  for (let run = 0; run < runs; run++)
    await inNewPage(browser, async (page) => {
      await openMap(page, url, file)
      costs.paths.push(await paths(page, most))
      costs.focuses.push(await focus(page, most))
      costs.times.push(await time(page, most))
    })
  return [
    costOf('paths between two actors', costs.paths, { target }),
    costOf('a focus on an actor', costs.focuses, { target }),
    costOf('a span of time, by one day', costs.times, { target }),
  ]
}

/** @param {import('./bench.mjs').Bench} bench */
export const triads = async ({ root, runs }) => {
  /** @type {{ signedTies: (map: object, seen: object) => object }} */
  const { signedTies } = await loadSource(root, 'src/analysis/signedTies.ts')
  /** @type {{ signedNet: (ties: object, counting: 'ties') => object }} */
  const { signedNet } = await loadSource(root, 'src/analysis/signedNet.ts')
  /** @type {{ triadsOf: (net: object) => object }} */
  const { triadsOf } = await loadSource(root, 'src/analysis/triads.ts')
  const times = Array.from({ length: runs }, (_, run) => {
    const signed = drawMap(500, 1500, 0.2, run + 1)
    const begun = performance.now()
    triadsOf(signedNet(signedTies(signed, signed), 'ties'))
    return performance.now() - begun
  })
  return onePerRun('triads, in Node', 'ms', times, { target, digits: 1 })
}

/** From the press to the ranked list. @param {import('./bench.mjs').Bench} bench */
export const connecting = async ({ browser, url, runs, note }) => {
  const file = Buffer.from(JSON.stringify(asMap(makeCommunities({ actors: 2000, relations: 8000 }))))
  /** @type {number[]} */
  const seconds = []
  for (let run = 0; run < runs; run++)
    await inNewPage(browser, async (page) => {
      await openMap(page, url, file)
      await page.getByRole('button', { name: 'Who matters most?' }).click()
      const answer = page.getByRole('region', { name: 'Who has the most ties?' })
      const button = answer.getByRole('button', { name: 'Who connects groups that are otherwise apart?' })
      await button.waitFor()
      const took = await button.evaluate(async (element) => {
        const begun = performance.now()
        let told = false
        if (element instanceof HTMLElement) element.click()
        for (;;) {
          await new Promise((resolve) => requestAnimationFrame(resolve))
          const here = document.querySelector('section[aria-label^="Who connects"]')
          told ||= here?.querySelector('progress') != null
          if (here && !here.querySelector('progress') && here.querySelector('li [style*="--share"]'))
            return { ms: performance.now() - begun, told }
        }
      })
      if (!took.told) note('Betweenness was counted without a word of how far it was.')
      seconds.push(took.ms / 1000)
    })
  return [onePerRun('to the ranked list', 's', seconds, { target: 2, digits: 2 })]
}
