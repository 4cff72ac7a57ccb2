// @ts-check
// Changing a map of 500 actors and 1,500 ties: from the press to the frame that shows what it did, on the map and in the
// tables, and the same when it is undone.
import { costOf } from './figure.mjs'
import { makeMap } from './makeMap.mjs'
import { inNewPage, openMap, stopwatch } from './page.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./page.mjs').Cost} Cost */

const target = 50 // ms
const pause = 700 // ms in which an edit is saved and the page comes to rest

/** @param {Page} page @param {number} times */
const onTheMap = async (page, times) => {
  const time = await stopwatch(page)
  /** @type {Cost[]} */
  const moves = []
  /** @type {Cost[]} */
  const undos = []
  await page.getByRole('option').first().focus()
  for (let at = 0; at < times; at++) {
    const before = await stateOf(page)
    moves.push(await time('keydown', () => page.keyboard.press('Control+Shift+ArrowRight')))
    if ((await stateOf(page)) === before) throw new Error('The press moved nobody')
    await page.waitForTimeout(pause)
    undos.push(await time('keydown', () => page.keyboard.press('Control+z')))
    if ((await stateOf(page)) !== before) throw new Error('The press undid nothing')
    await page.waitForTimeout(pause)
  }
  return { moves, undos }
}

/** What can be undone. @param {Page} page */
const stateOf = (page) => page.getByRole('button', { name: /^Undo/ }).first().getAttribute('aria-label')

/** @param {Page} page @param {number} times */
const inTheTable = async (page, times) => {
  const time = await stopwatch(page)
  /** @type {Cost[]} */
  const cells = []
  /** @type {Cost[]} */
  const undos = []
  await page.getByRole('radio', { name: 'Data', exact: true }).check({ force: true })
  const cell = (/** @type {number} */ row) => page.locator(`[data-cell="${row}:6"]`)
  await cell(0).waitFor()
  for (let row = 0; row < 3 * times; row += 3) {
    await cell(row).click()
    await page.waitForTimeout(pause)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('1999')
    await page.waitForTimeout(pause)
    cells.push(await time('keydown', () => page.keyboard.press('Enter')))
    if ((await cell(row).textContent()) !== '1999')
      throw new Error(`The cell was not written: ${await cell(row).textContent()}`)
    await page.waitForTimeout(pause)
    undos.push(await time('keydown', () => page.keyboard.press('Control+z')))
    if ((await cell(row).textContent()) === '1999') throw new Error('The press undid nothing')
    await page.waitForTimeout(pause)
  }
  return { cells, undos }
}

/** @param {import('./bench.mjs').Bench} bench */
export const editing = async ({ browser, url, runs, quick }) => {
  const file = Buffer.from(JSON.stringify(makeMap({ actors: 500, relations: 1500 })))
  /** @type {Cost[][]} */
  const moves = []
  /** @type {Cost[][]} */
  const undos = []
  /** @type {Cost[][]} */
  const cells = []
  /** @type {Cost[][]} */
  const back = []
  for (let run = 0; run < runs; run++) {
    await inNewPage(browser, async (page) => {
      await openMap(page, url, file)
      const map = await onTheMap(page, quick ? 3 : 8)
      moves.push(map.moves)
      undos.push(map.undos)
      const table = await inTheTable(page, quick ? 3 : 8)
      cells.push(table.cells)
      back.push(table.undos)
    })
  }
  return [
    costOf('an actor moved on the map', moves, { target }),
    costOf('undone', undos, { target }),
    costOf('a cell written in the table', cells, { target }),
    costOf('undone', back, { target }),
  ]
}
