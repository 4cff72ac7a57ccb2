// @ts-check
// From an event to the frame that shows what it did: filters, selection, search. On both maps that ship and a large one.
import { costOf } from './figure.mjs'
import { actorsInReach, inNewPage, legendRows, openMap, stopwatch, typist } from './page.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./page.mjs').Cost} Cost */

const pause = 120 // ms between one act and the next, so that none waits for another

/** @param {Page} page @param {number} most */
export const filter = async (page, most) => {
  const time = await stopwatch(page)
  /** @type {Cost[]} */
  const costs = []
  for (const row of (await legendRows(page)).slice(0, most)) {
    await row.scrollIntoViewIfNeeded()
    for (const _ of ['off', 'on']) {
      const box = await row.boundingBox()
      if (!box) continue
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.waitForTimeout(pause)
      costs.push(await time('pointerup', () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)))
    }
  }
  return costs
}

/** Walks from actor to neighbour on the map, and opens one of each actor's ties. @param {Page} page @param {number} most */
const select = async (page, most) => {
  const time = await stopwatch(page)
  /** @type {Cost[]} */
  const actors = []
  /** @type {Cost[]} */
  const ties = []
  for (let at = 0; at < most; at++) {
    const places = await actorsInReach(page)
    const place = places[(at * 7) % places.length]
    if (!place) break
    await page.mouse.move(place.x, place.y)
    await page.waitForTimeout(2 * pause)
    actors.push(await time('pointerup', () => page.mouse.click(place.x, place.y)))
    await page.waitForTimeout(4 * pause)

    const groups = page
      .getByRole('region', { name: 'Details' })
      .getByRole('list', { name: /^(Support|Opposition|Intervention|Affiliation)$/ })
    const rows = await groups.getByRole('button').all()
    const row = rows[at % Math.max(1, rows.length)]
    if (!row || at % 2 === 1) continue
    await row.scrollIntoViewIfNeeded()
    const box = await row.boundingBox()
    if (!box) continue
    await page.mouse.move(box.x + 8, box.y + box.height / 2)
    await page.waitForTimeout(pause)
    ties.push(await time('pointerup', () => page.mouse.click(box.x + 8, box.y + box.height / 2)))
    await page.waitForTimeout(4 * pause)
    await page.goBack()
    await page.waitForTimeout(2 * pause)
  }
  return { actors, ties }
}

/** @param {Page} page @param {readonly string[]} words @param {number} most letters of each */
export const search = async (page, words, most) => {
  const time = await stopwatch(page)
  const type = await typist(page)
  /** @type {Cost[]} */
  const costs = []
  const field = page.getByRole('combobox', { name: 'Find an actor' })
  await field.click()
  for (const word of words) {
    for (const letter of word.slice(0, most)) {
      costs.push(await time('keydown', () => type(letter), 'search'))
      await page.waitForTimeout(pause / 4)
    }
    await page.keyboard.press('Escape')
    await page.waitForTimeout(pause)
    await field.click()
  }
  return costs
}

/** @param {import('./bench.mjs').Bench} bench */
export const interactions = async ({ browser, url, maps, runs, quick, note }) => {
  const groups = []
  for (const { title, address, file, words, target } of maps) {
    /** @type {Cost[][]} */
    const filters = []
    /** @type {Cost[][]} */
    const actors = []
    /** @type {Cost[][]} */
    const ties = []
    /** @type {Cost[][]} */
    const strokes = []
    for (let run = 0; run < runs; run++) {
      await inNewPage(browser, async (page) => {
        await openMap(page, `${url}${address}`, file)
        strokes.push(await search(page, words, quick ? 4 : 8))
        const chosen = await select(page, quick ? 4 : 14)
        actors.push(chosen.actors)
        ties.push(chosen.ties)
        await page.keyboard.press('Escape')
        filters.push(await filter(page, quick ? 4 : 12))
      })
    }
    for (const [what, runsOf] of Object.entries({ filters, actors, ties, strokes }))
      if (runsOf.some((run) => run.length === 0)) note(`${title}: the bench found no ${what} to press.`)
    groups.push({
      title,
      figures: [
        costOf('filter click', filters, { target }),
        costOf('actor chosen on the map', actors, { target }),
        costOf('tie chosen in the details', ties, { target }),
        costOf('search keystroke', strokes, { target }),
      ],
    })
  }
  return groups
}
