// @ts-check
// Files of other programs, 10 MB each: from the choice of the file to the wizard's preview, then opened or added to the open map,
// and how long the page stood still meanwhile.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onePerRun } from './figure.mjs'
import { inNewPage, isWhole } from './page.mjs'

const size = 10_000_000
const actors = 4000

/** @typedef {import('@playwright/test').Page} Page */

/** Grown row by row until it has its size. @param {string} start @param {(at: number) => string} row @param {string} end */
const grown = (start, row, end) => {
  const parts = [start]
  for (let length = start.length, at = 0; length < size; at++) {
    const text = row(at)
    parts.push(text)
    length += text.length
  }
  return Buffer.from(parts.join('') + end)
}

const from = (/** @type {number} */ at) => (at * 7919) % actors
const to = (/** @type {number} */ at) => (at * 104_729 + 1) % actors
const kind = (/** @type {number} */ at) => ['supports', 'opposes', 'member of'][at % 3]
const names = Array.from({ length: actors }, (_, at) => at)

export const importedFiles = {
  CSV: () =>
    grown(
      'from,to,kind,weight,date,note\n',
      (at) =>
        `Actor ${from(at)},Actor ${to(at)},${kind(at)},${at % 9},20${10 + (at % 12)}-01-0${1 + (at % 9)},seen at place ${at}\n`,
      '',
    ),
  GraphML: () =>
    grown(
      `<?xml version="1.0"?><graphml><key id="l" for="node" attr.name="label" attr.type="string"/><key id="k" for="edge" attr.name="kind" attr.type="string"/><key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="directed">${names.map((at) => `<node id="n${at}"><data key="l">Actor ${at}</data></node>`).join('')}`,
      (at) =>
        `<edge id="e${at}" source="n${from(at)}" target="n${to(at)}"><data key="k">${kind(at)}</data><data key="w">${at % 9}</data></edge>\n`,
      '</graph></graphml>',
    ),
  GEXF: () =>
    grown(
      `<gexf version="1.3"><graph defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="place" type="string"/></attributes><nodes>${names.map((at) => `<node id="n${at}" label="Actor ${at}"/>`).join('')}</nodes><edges>`,
      (at) =>
        `<edge id="e${at}" source="n${from(at)}" target="n${to(at)}" kind="${kind(at)}" weight="${at % 9}" start="2010" end="20${11 + (at % 9)}"><attvalues><attvalue for="0" value="place ${at}"/></attvalues></edge>\n`,
      '</edges></graph></gexf>',
    ),
}

/** From a file on disk: handing bytes over would hold the page up itself. @param {Page} page @param {string} file */
const preview = async (page, file) => {
  await page.evaluate(() => {
    Reflect.set(globalThis, '__long', [])
    new PerformanceObserver((list) =>
      Reflect.get(globalThis, '__long').push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' })
    const input = document.querySelector('input[type=file]')
    input?.addEventListener('change', () => Reflect.set(globalThis, '__begun', performance.now()), {
      capture: true,
      once: true,
    })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main table')) return
      observer.disconnect()
      requestAnimationFrame(() => Reflect.set(globalThis, '__shown', performance.now()))
    }).observe(document.body, { subtree: true, childList: true })
  })
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForFunction(() => Reflect.get(globalThis, '__shown') !== undefined, undefined, { timeout: 60_000 })
  await page.waitForTimeout(300)
  const ms = await page.evaluate(() => Reflect.get(globalThis, '__shown') - Reflect.get(globalThis, '__begun'))
  return { ms, longest: await longestBlock(page) }
}

/** Since it was asked last: 0 where none was over 50 ms. @param {Page} page @returns {Promise<number>} */
const longestBlock = (page) => page.evaluate(() => Math.max(0, ...Reflect.get(globalThis, '__long').splice(0)))

/** What is shown becomes a map, or part of the open one, and is drawn and saved. @param {Page} page @param {string} way the words of the button */
const finish = async (page, way) => {
  const check = page.getByRole('region', { name: 'Import check' })
  await page.evaluate(() => Reflect.set(globalThis, '__pressed', performance.now()))
  await check.getByRole('button', { name: way }).click()
  await check.waitFor({ state: 'detached', timeout: 120_000 })
  const ms = await page.evaluate(() => performance.now() - Reflect.get(globalThis, '__pressed'))
  // The map is arranged and saved after it is there.
  await page.waitForTimeout(500)
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1000)
  return { ms, longest: await longestBlock(page) }
}

const ways = { opened: 'Open as a new map', added: 'Add to the open map' }

/** @param {import('./bench.mjs').Bench} bench */
export const importing = async ({ browser, url, runs }) => {
  const figures = []
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  for (const [name, make] of Object.entries(importedFiles)) {
    const file = join(folder, `bench.${name.toLowerCase()}`)
    await writeFile(file, make())
    /** @type {{ ms: number, longest: number }[]} */
    const shown = []
    for (const [way, button] of Object.entries(ways)) {
      /** @type {{ ms: number, longest: number }[]} */
      const finished = []
      for (let run = 0; run < runs; run++) {
        await inNewPage(browser, async (page) => {
          await page.goto(url)
          await isWhole(page)
          shown.push(await preview(page, file))
          finished.push(await finish(page, button))
        })
      }
      figures.push(
        onePerRun(
          `${name}, from the press until ${way}`,
          'ms',
          finished.map(({ ms }) => ms),
        ),
      )
      const longest = finished.map((each) => each.longest)
      figures.push(onePerRun(`${name}, longest block over 50 ms until ${way} and saved`, 'ms', longest, { target: 50 }))
    }
    const times = shown.map(({ ms }) => ms)
    figures.push(onePerRun(`${name}, 10 MB, to the preview`, 'ms', times, { target: 2000 }))
    const longest = shown.map((each) => each.longest)
    figures.push(onePerRun(`${name}, longest block over 50 ms to the preview`, 'ms', longest, { target: 50 }))
  }
  await rm(folder, { recursive: true })
  return figures
}
