// @ts-check
// From 100 to 300,000 ties: a file chosen, its first picture, and what is done with it.
import { statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportAll, longestBlock } from './blocks.mjs'
import { costOf, onePerRun, p95Of } from './figure.mjs'
import { filter, search } from './interactions.mjs'
import { asMap, makeCommunities } from './makeCommunities.mjs'
import { actorsInReach, ask, inNewPage, isWhole, stopwatch } from './page.mjs'
import { drag } from './panning.mjs'

/** @typedef {import('@playwright/test').Page} Page */

/** `picture` s, `act` and `pan` ms, `heap` MB: the figures to reach. */
const sizes = [
  { actors: 40, relations: 100, picture: 0.4, act: 50, pan: 33, heap: 60 },
  { actors: 300, relations: 1000, picture: 0.4, act: 50, pan: 33, heap: 60 },
  { actors: 1000, relations: 3000, picture: 0.4, act: 50, pan: 33, heap: 60 },
  { actors: 5000, relations: 20_000, picture: 0.9, act: 50, pan: 33, heap: 120 },
  { actors: 20_000, relations: 80_000, picture: 1.9, act: 100, pan: 33, heap: 250 },
  { actors: 100_000, relations: 300_000, picture: 8, act: 200, pan: 33, heap: 900 },
]

/** The map that is taken out in every way. */
const exportedAt = 20_000

/** Of the page's own memory, once what is not needed has been let go. @param {Page} page @returns {Promise<number>} MB */
const heapOf = async (page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** From the choice of a file to the frame that shows it. @param {Page} page @param {string} path @returns {Promise<number>} s */
const openFile = async (page, path) => {
  const isAsked = statSync(path).size > 25 * 1024 * 1024
  if (!isAsked) await page.evaluate('probe.watchOpening()')
  await page.locator('input[type=file]').setInputFiles(path)
  if (isAsked) {
    const anyway = page.getByRole('button', { name: 'Open it all the same' })
    await anyway.waitFor()
    await page.evaluate(`probe.watchOpening('click')`)
    await anyway.click()
  }
  return /** @type {number} */ (await ask(page, 'opened()')) / 1000
}

/** Selects actors on the map and draws their neighbours. @param {Page} page */
const expand = async (page) => {
  const time = await stopwatch(page)
  /** @type {import('./page.mjs').Cost[]} */
  const costs = []
  for (let at = 0; at < 6; at++) {
    const places = await actorsInReach(page)
    const place = places[(at * 3) % Math.max(1, places.length)]
    if (!place) break
    await page.mouse.click(place.x, place.y)
    await page.waitForTimeout(400)
    const way = page.getByRole('contentinfo').or(page.locator('main')).getByRole('button', { name: 'Expand' }).first()
    if (!(await way.isVisible())) continue
    const box = await way.boundingBox()
    if (box) costs.push(await time('pointerup', () => page.mouse.click(box.x + 10, box.y + box.height / 2)))
    await page.waitForTimeout(300)
  }
  return costs
}

/** From the press until the communities are told, their code with them; null where the map is drawn whole. @param {Page} page @returns {Promise<number | null>} s */
const showGroups = async (page) => {
  // Who is selected would stand where the groups are told.
  await page
    .getByRole('listbox', { name: /^Map of actors/ })
    .getByRole('option', { selected: true })
    .first()
    .press('Escape')
    .catch(() => {})
  const way = page.getByRole('button', { name: 'Show as groups' })
  if (!(await way.isVisible())) return null
  const start = Date.now()
  await way.click()
  await page.getByRole('heading', { name: /groups of/ }).waitFor()
  return (Date.now() - start) / 1000
}

/** @param {import('./bench.mjs').Bench} bench @returns {Promise<readonly import('./bench.mjs').Group[]>} */
export const largeMaps = async ({ browser, url, runs, quick }) => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-large-'))
  const groups = []
  for (const size of sizes.slice(0, quick ? 5 : 6)) {
    const { actors, relations } = size
    const path = join(folder, `large-${actors}.entente.json`)
    await writeFile(path, JSON.stringify(asMap(makeCommunities({ actors, relations }))))
    /** @type {Record<'pictures' | 'blocks' | 'heaps' | 'grouped' | 'groupBlocks', number[]>} */
    const { pictures, blocks, heaps, grouped, groupBlocks } = {
      pictures: [],
      blocks: [],
      heaps: [],
      grouped: [],
      groupBlocks: [],
    }
    /** @type {Readonly<Record<string, number>>[]} */
    const ways = []
    /** @type {Record<'filters' | 'strokes' | 'expands', import('./page.mjs').Cost[][]>} */
    const costs = { filters: [], strokes: [], expands: [] }
    /** @type {(readonly number[])[]} */
    const drags = []
    for (let run = 0; run < runs; run++)
      await inNewPage(browser, async (page) => {
        await page.goto(url)
        await isWhole(page)
        pictures.push(await openFile(page, path))
        blocks.push(/** @type {number} */ (await ask(page, 'longestSinceOpening()')))
        await isWhole(page)
        drags.push(await drag(page))
        costs.filters.push(await filter(page, 4))
        costs.strokes.push(await search(page, ['Albek', 'Tansanur'], 6))
        costs.expands.push(await expand(page))
        heaps.push(await heapOf(page))
        if (actors === exportedAt) ways.push(await exportAll(page))
        /** @type {number | null} */
        let time = null
        const block = await longestBlock(page, async () => {
          time = await showGroups(page)
        })
        if (time !== null) {
          grouped.push(time)
          groupBlocks.push(block)
        }
      })
    const target = size.act
    groups.push({
      title: `${actors.toLocaleString('en')} actors, ${relations.toLocaleString('en')} ties`,
      figures: [
        onePerRun('file chosen to first picture', 's', pictures, { target: size.picture, digits: 2 }),
        onePerRun('longest block until then', 'ms', blocks, { target: 100 }),
        costOf('filter click', costs.filters, { target }),
        costOf('search keystroke', costs.strokes, { target }),
        ...(costs.expands.flat().length > 0 ? [costOf('expand', costs.expands, { target })] : []),
        ...(grouped.length > 0
          ? [
              onePerRun('shown as communities', 's', grouped, { target: size.picture, digits: 2 }),
              onePerRun('longest block until then', 'ms', groupBlocks, { target: 100 }),
            ]
          : []),
        ...Object.keys(ways[0] ?? {}).map((way) =>
          onePerRun(
            `longest block: ${way}`,
            'ms',
            ways.map((run) => run[way] ?? Number.NaN),
            { target: 100 },
          ),
        ),
        p95Of('frame while the map is dragged', 'ms', drags, { target: size.pan, digits: 1 }),
        onePerRun('heap', 'MB', heaps, { target: size.heap }),
      ],
    })
  }
  await rm(folder, { recursive: true, force: true })
  return groups
}

/** Opens a large map ten times, and a small one in between: the page's memory ends where it began. @param {import('./bench.mjs').Bench} bench */
export const memory = async ({ browser, url, quick }) => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-memory-'))
  const path = join(folder, 'large.entente.json')
  await writeFile(path, JSON.stringify(asMap(makeCommunities({ actors: 5000, relations: 20_000 }))))
  const other = join(folder, 'other.entente.json')
  await writeFile(other, JSON.stringify(asMap(makeCommunities({ actors: 40, relations: 100 }))))
  /** @type {number[]} */
  const heaps = []
  await inNewPage(browser, async (page) => {
    await page.goto(url)
    await isWhole(page)
    for (let time = 0; time < (quick ? 4 : 10); time++) {
      await openFile(page, path)
      await page.waitForTimeout(500)
      heaps.push(await heapOf(page))
      await openFile(page, other)
    }
  })
  await rm(folder, { recursive: true, force: true })
  const [second = Number.NaN] = heaps.slice(1)
  const last = heaps.at(-1) ?? Number.NaN
  return [
    onePerRun('heap after each opening', 'MB', heaps),
    onePerRun('the last against the second', '×', [last / second], { target: 1.1, digits: 2 }),
  ]
}
