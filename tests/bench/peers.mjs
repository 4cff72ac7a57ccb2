// @ts-check
// The same graph, in the form of each, in libraries that draw all of it, and here: file → picture, dragging, a filter, in one
// browser. Without a graphics card, as on most school machines and on every server: pages on WebGL lose most to that.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { onePerRun } from './figure.mjs'
import { asMap, makeCommunities } from './makeCommunities.mjs'
import { ask, inNewPage, isWhole, mapBox } from './page.mjs'
import { framesOfDrag } from './panning.mjs'
import { forms } from './peers/forms.mjs'
import { median, p95 } from './stats.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ picture: number, pan: number, filter: number }} Measured s, ms, ms */

const folder = fileURLToPath(new URL('peers', import.meta.url))
const sizes = [
  { actors: 1000, relations: 3000 },
  { actors: 5000, relations: 20_000 },
  { actors: 20_000, relations: 80_000 },
]

/** Once for all that a window does. @param {Page} page @param {() => Promise<unknown>} choose @param {import('./page.mjs').Point} corner @param {() => Promise<unknown>} filter */
const measure = async (page, choose, corner, filter) => {
  await choose()
  const picture = /** @type {number} */ (await ask(page, 'opened()')) / 1000
  await page.waitForTimeout(1500)
  const pan = p95(await framesOfDrag(page, corner))
  await page.waitForTimeout(1500)
  /** @type {number[]} */
  const filters = []
  for (let time = 0; time < 4; time++) {
    await page.evaluate(`probe.watch('click')`)
    await filter()
    const { painted, presented } = /** @type {import('./page.mjs').Timing} */ (await page.evaluate('probe.watched()'))
    filters.push(presented ?? painted)
    await page.waitForTimeout(1000)
  }
  return { picture, pan, filter: median(filters) }
}

/** @param {Page} page @param {string} url @param {string} path @returns {Promise<Measured>} */
const here = async (page, url, path) => {
  await page.goto(url)
  await isWhole(page)
  await page.evaluate('probe.watchOpening()')
  const { x, y } = await mapBox(page)
  return measure(
    page,
    () => page.locator('input[type=file]').setInputFiles(path),
    { x: x + 14, y: y + 14 },
    () => page.getByRole('checkbox', { name: /^Support, / }).click({ force: true }),
  )
}

/** @param {Page} page @param {string} url @param {string} library @param {string} path @returns {Promise<Measured>} */
const there = async (page, url, library, path) => {
  await page.goto(`${url}?lib=${library}`)
  await page.waitForFunction('document.title === "Ready"')
  await page.evaluate('probe.watchTitle("Opened")')
  return measure(
    page,
    () => page.locator('input[type=file]').setInputFiles(path),
    { x: 14, y: 60 },
    () => page.locator('#filter').click({ noWaitAfter: true }),
  )
}

/** @param {import('./bench.mjs').Bench} bench @returns {Promise<readonly import('./bench.mjs').Group[]>} */
export const peers = async ({ browser, url, runs, quick }) => {
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['ci'], { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' })
  const out = await mkdtemp(join(tmpdir(), 'entente-peers-'))
  const dist = join(out, 'dist')
  await build({
    root: folder,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: dist, target: 'esnext' },
  })
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port: 4399 },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const groups = []
  for (const size of sizes.slice(0, quick ? 2 : 3)) {
    const graph = makeCommunities(size)
    /** @type {Record<string, Measured[]>} */
    const measured = { Entente: [] }
    for (const library of Object.keys(forms)) measured[library] = []
    for (const [name, list] of Object.entries(measured)) {
      const path = join(out, `${name}.json`)
      await writeFile(path, JSON.stringify(name === 'Entente' ? asMap(graph) : forms[name]?.(graph)))
      for (let run = 0; run < runs; run++)
        list.push(
          await inNewPage(browser, (page) =>
            name === 'Entente' ? here(page, url, path) : there(page, address, name, path),
          ),
        )
    }
    groups.push(
      ...['picture', 'pan', 'filter'].map((what) => compare(size, /** @type {keyof Measured} */ (what), measured)),
    )
  }
  await server.close()
  await rm(out, { recursive: true, force: true })
  return groups
}

const names = {
  picture: ['file chosen to picture', 's', 2],
  pan: ['frame while dragged, p95', 'ms', 0],
  filter: ['filter click', 'ms', 0],
}

/** @param {{ actors: number, relations: number }} size @param {keyof Measured} what @param {Record<string, Measured[]>} measured */
const compare = ({ actors, relations }, what, measured) => {
  const [title, unit, digits] = /** @type {[string, string, number]} */ (names[what])
  const own = median((measured.Entente ?? []).map((each) => each[what]))
  return {
    title: `${actors.toLocaleString('en')} actors, ${relations.toLocaleString('en')} ties: ${title}`,
    figures: Object.entries(measured).flatMap(([name, list]) => {
      const values = list.map((each) => each[what])
      const figure = onePerRun(name, unit, values, { digits })
      return name === 'Entente'
        ? [figure]
        : [figure, onePerRun(`${name} against Entente`, '×', [median(values) / own], { digits: 1 })]
    }),
  }
}
