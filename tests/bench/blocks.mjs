// @ts-check
// How long the page is blocked at a time by what works on all of a large map.
import { ask } from './page.mjs'

/** @typedef {import('@playwright/test').Page} Page */

/** ms in which what an act has begun comes to its end. */
const settled = 1500

/** The longest block from an act until all is still again, ms; 0 where none is long enough to be told (50 ms). @param {Page} page @param {() => Promise<unknown>} act @returns {Promise<number>} */
export const longestBlock = async (page, act) => {
  await page.evaluate('probe.mark()')
  await act()
  await page.waitForTimeout(settled)
  return /** @type {number} */ (await ask(page, 'longestSinceMark()'))
}

/** @param {Page} page @param {string} name */
const goTo = (page, name) => page.getByRole('radio', { name, exact: true }).check({ force: true })

/** @param {Page} page @param {() => Promise<unknown>} press */
const saved = async (page, press) => {
  const coming = page.waitForEvent('download')
  await press()
  await coming
}

/** Every way out of the map that is open, one after the other, each with its longest block. @param {Page} page @returns {Promise<Readonly<Record<string, number>>>} */
export const exportAll = async (page) => {
  const sheet = page.getByRole('main').getByRole('img').first()
  const figure = await longestBlock(page, async () => {
    await goTo(page, 'Figure')
    await sheet.waitFor()
  })
  const png = await longestBlock(page, () =>
    saved(page, () => page.getByRole('button', { name: 'Download PNG' }).click()),
  )
  await goTo(page, 'Present')
  const add = page.getByRole('button', { name: 'Add the current view as a step' }).first()
  await add.waitFor()
  await page.waitForTimeout(settled)
  const step = await longestBlock(page, () => add.click())
  await goTo(page, 'Explore')
  await page.getByRole('button', { name: 'Share' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await page.waitForTimeout(settled)
  const handout = await longestBlock(page, async () => {
    await dialog.getByRole('radio', { name: 'Handout' }).check({ force: true })
    await dialog.getByRole('img', { name: /1 of [1-9]/ }).waitFor()
  })
  await dialog.getByRole('radio', { name: 'One file' }).check({ force: true })
  const file = await longestBlock(page, () =>
    saved(page, () => dialog.getByRole('button', { name: /^(Save|Download)/ }).click()),
  )
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  return { figure, PNG: png, step, handout, 'one file': file }
}
