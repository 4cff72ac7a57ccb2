// @ts-check
// Figures: from a change of a setting to the sheet that shows it, and from the press of a button to the file.
import { onePerRun, p95Of } from './figure.mjs'
import { makeMap } from './makeMap.mjs'
import { ask, inNewPage, openMap } from './page.mjs'

/** @typedef {import('@playwright/test').Page} Page */

const pause = 250 // ms between one change and the next

const fileOf = (/** @type {number} */ actors, /** @type {number} */ relations) =>
  Buffer.from(JSON.stringify(makeMap({ actors, relations })))

/** @param {Page} page @param {string} url @param {Buffer} file */
const openFigure = async (page, url, file) => {
  await openMap(page, url, file)
  await page.getByRole('radio', { name: 'Figure' }).check({ force: true })
  await page.getByRole('main').getByRole('img').first().waitFor()
  await page.waitForTimeout(800)
}

/** What an author changes, one after the other; each leaves another sheet. @type {Readonly<Record<string, (page: Page) => readonly (() => Promise<unknown>)[]>>} */
const changes = {
  'another size': (page) =>
    ['Square', 'Slide', 'Print column', 'Article'].map(
      (name) => () => radio(page, 'Size').filter({ hasText: name }).first().click(),
    ),
  'another background': (page) =>
    ['Dark', 'Paper', 'White'].map((name) => () => radio(page, 'Background').filter({ hasText: name }).click()),
  'a part more or less': (page) =>
    ['Legend', 'Legend', 'Source', 'Source'].map(
      (name) => () => page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).click(),
    ),
  'a letter of the title': (page) => [...'Who is who'].map((letter) => () => page.keyboard.type(letter)),
}

const radio = (/** @type {Page} */ page, /** @type {string} */ group) =>
  page.getByRole('radiogroup', { name: group, exact: true }).locator('label')

/** @param {Page} page @param {string} what */
const redraw = async (page, what) => {
  /** @type {number[]} */
  const times = []
  if (what === 'a letter of the title') await page.getByRole('textbox', { name: 'Title', exact: true }).click()
  for (const change of changes[what]?.(page) ?? []) {
    await page.evaluate('probe.watchPicture()')
    await change()
    times.push(/** @type {number} */ (await ask(page, 'pictured()')))
    await page.waitForTimeout(pause)
  }
  return times
}

/** From the press of the button to the file. @param {Page} page @param {string} format */
const timeFile = async (page, format) => {
  await radio(page, 'Format').filter({ hasText: format }).first().click()
  await page.waitForTimeout(pause)
  const button = page.getByRole('button', { name: `Download ${format}` })
  /** @type {number[]} */
  const times = []
  // The first one also fetches what the others find.
  for (let time = 0; time < 3; time++) {
    const coming = page.waitForEvent('download')
    const begun = performance.now()
    await button.click()
    await coming
    times.push(performance.now() - begun)
    await page.waitForTimeout(pause)
  }
  return times
}

/** @param {import('./bench.mjs').Bench} bench */
export const pictures = async ({ browser, url, runs, note }) => {
  const names = Object.keys(changes)
  /** @type {number[][][]} */
  const redrawn = names.map(() => [])
  /** @type {number[]} */
  const pngs = []
  /** @type {number[]} */
  const svgs = []
  for (let run = 0; run < runs; run++) {
    await inNewPage(browser, async (page) => {
      await openFigure(page, url, fileOf(60, 110))
      for (const [index, name] of names.entries()) redrawn[index]?.push(await redraw(page, name))
      pngs.push(Math.max(...(await timeFile(page, 'PNG'))))
    })
    await inNewPage(browser, async (page) => {
      await openFigure(page, url, fileOf(300, 700))
      svgs.push(Math.max(...(await timeFile(page, 'SVG'))))
    })
  }
  if (redrawn.flat(2).some(Number.isNaN)) note('A change of the figure left the sheet as it was.')
  return [
    ...names.map((name, index) => p95Of(`sheet drawn anew: ${name}`, 'ms', redrawn[index] ?? [], { target: 100 })),
    onePerRun('PNG of 1200 × 675 @2×, 60 actors', 'ms', pngs, { target: 1000 }),
    onePerRun('SVG of 300 actors', 'ms', svgs, { target: 500 }),
  ]
}
