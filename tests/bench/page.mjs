// @ts-check
// What the bench does with the page, in the app's words.
import { fileURLToPath } from 'node:url'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ painted: number, presented: number | null, handled: number | null }} Timing */

const probe = fileURLToPath(new URL('probe.js', import.meta.url))

/** Runs `work` in a window of its own, with nothing in any cache. @template T @param {Browser} browser @param {(page: Page) => Promise<T>} work */
export const inNewPage = async (browser, work) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  try {
    await context.addInitScript({ path: probe })
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** What the probe says. @param {Page} page @param {string} call for example `stopFrames()` */
export const ask = (page, call) => page.evaluate(`probe.${call}`)

/** The map is on screen, and all that stands around it. @param {Page} page */
export const isWhole = async (page) => {
  await page.getByRole('listbox', { name: /^Map of actors/ }).waitFor({ state: 'attached' })
  await page.getByRole('combobox', { name: 'Find an actor' }).waitFor()
  await page.getByRole('checkbox', { name: /^Support, / }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(600)
}

/** @param {Page} page @param {string} url @param {Buffer | null} file instead of a map that ships */
export const openMap = async (page, url, file) => {
  await page.goto(url)
  await isWhole(page)
  if (!file) return
  const before = await page.getByRole('listbox', { name: /^Map of actors/ }).getAttribute('aria-label')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bench.entente.json', mimeType: 'application/json', buffer: file })
  await page
    .getByRole('listbox', { name: new RegExp(`^(?!${quoted(before ?? '')}$)Map of actors`) })
    .waitFor({ state: 'attached' })
  await isWhole(page)
}

const quoted = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What one act costs: `ms` from the event to the frame that shows what it did, `work` of the page's main thread until a
 * quarter of a second later. Other programs on the machine lengthen the first; the second is the page's own.
 * @typedef {{ ms: number, work: number }} Cost
 */

/**
 * A stopwatch for acts that cause an event of a type. `until`: only a frame after the last change inside that element counts.
 * @param {Page} page
 */
export const stopwatch = async (page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  return async (/** @type {string} */ type, /** @type {() => Promise<unknown>} */ act, until = '') => {
    await page.evaluate(`probe.watch(${JSON.stringify(type)}, ${JSON.stringify(until)})`)
    const before = await busy()
    await act()
    const { painted, presented } = /** @type {Timing} */ (await page.evaluate('probe.watched()'))
    return { ms: presented ?? painted, work: (await busy()) - before }
  }
}

/** Types one letter of any script: Playwright's own keys are those of one keyboard. @param {Page} page */
export const typist = async (page) => {
  const session = await page.context().newCDPSession(page)
  return async (/** @type {string} */ letter) => {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
  }
}

/** @param {Page} page */
export const legendRows = async (page) => page.getByRole('checkbox', { name: /, [\d\s,.]+$/ }).all()

/** Middles of the actors that the keyboard's list lays over the map: the one it is on and those tied to it. @param {Page} page @returns {Promise<Point[]>} */
export const actorsInReach = async (page) => {
  const { width, height } = await mapBox(page)
  return page.getByRole('listbox', { name: /^Map of actors/ }).evaluate(
    (list, { width, height }) => {
      const { left, top } = list.getBoundingClientRect()
      return [...list.querySelectorAll('[role=option]:not([aria-selected=true])')]
        .map((option) => option.getBoundingClientRect())
        .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
        .filter(({ x, y }) => x > left + 30 && x < left + width - 30 && y > top + 30 && y < top + height - 60)
    },
    { width, height },
  )
}

/** @param {Page} page */
export const mapBox = async (page) => {
  const box = await page.getByRole('listbox', { name: /^Map of actors/ }).boundingBox()
  if (!box) throw new Error('The map is not on screen')
  return box
}

/** Where the map has been moved to, to see that it does. @param {Page} page */
export const cameraOf = (page) =>
  page
    .getByRole('listbox', { name: /^Map of actors/ })
    .evaluate((list) => list.querySelector('[role=presentation]')?.getAttribute('style') ?? '')
