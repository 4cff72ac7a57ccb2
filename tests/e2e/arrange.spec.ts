import type { Page } from '@playwright/test'
import { arrange } from '../../src/layouts/arrange.ts'
import { missingPositions } from '../../src/layouts/missingPositions.ts'
import type { EntenteMap, Positions } from '../../src/map/map.ts'
import { expect, test } from './page.ts'

// The layout in its worker, under the policy, on the app as it is served.

const ids = ['hub', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const file = {
  format: 'entente',
  version: 1,
  title: 'Nowhere yet',
  language: 'en',
  sources: [],
  actors: ids.map((id) => ({ id, name: `Actor ${id}`, type: 'person' })),
  relations: [...ids.slice(1).map((id) => ['hub', id]), ['b', 'c'], ['d', 'e'], ['e', 'f']].map(([from, to]) => ({
    id: `${from}-${to}`,
    from,
    to,
    kind: 'support',
    evidence: [],
  })),
}
const map = { ...file, positions: {} } as unknown as EntenteMap

async function openFile(page: Page) {
  await page.locator('input[type=file]').setInputFiles({
    name: 'nowhere.entente.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await expect(page.getByRole('listbox', { name: /Nowhere yet/ })).toBeAttached()
}

/** Where the actors stand, as the keyboard's list lays them over the map. */
const placesOn = (page: Page): Promise<Positions> =>
  page.getByRole('listbox', { name: /Nowhere yet/ }).evaluate((list) =>
    Object.fromEntries(
      [...list.querySelectorAll<HTMLElement>('[role=option]')].map((option) => {
        const value = (name: string) => Number(option.style.getPropertyValue(name))
        const id = /^Actor (\w+)/.exec(option.getAttribute('aria-label') ?? '')?.[1] ?? ''
        return [id, { x: value('--x') + value('--size') / 2, y: value('--y') + value('--size') / 2 }]
      }),
    ),
  )

/** Whom the list shows anywhere else, once it shows anyone: it holds an actor and its neighbours only. */
async function misplaced(page: Page, wanted: Positions): Promise<readonly string[]> {
  const shown = Object.entries(await placesOn(page))
  if (shown.length < 3) return ['no one shown']
  return shown.flatMap(([id, { x, y }]) => (wanted[id]?.x === x && wanted[id].y === y ? [] : [id]))
}

const rough = missingPositions(map)
const laid = arrange(map, { pinned: [], positions: rough, seed: 1 })

test('a file without places is laid out by a worker, to the px as anywhere else', async ({ app, page }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await app.open()
  await app.isWhole()
  await openFile(page)
  await expect.poll(() => placesOn(page)).toEqual(laid)
  expect(workers).toEqual([expect.stringMatching(/\/assets\/arrangeWorker-[\w-]+\.js$/)])
})

test('arrange again keeps who was moved by hand, and one undo brings the rest back', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await openFile(page)
  await expect.poll(() => misplaced(page, laid)).toEqual([])

  await page.getByRole('option', { name: /^Actor b/ }).focus()
  await page.keyboard.press('Control+ArrowRight')
  const moved = { ...laid, b: { x: (laid.b?.x ?? 0) + 10, y: laid.b?.y ?? 0 } }
  await expect.poll(() => misplaced(page, moved)).toEqual([])

  await page.getByRole('button', { name: 'Arrange again' }).click()
  const again = arrange(map, { pinned: ['b'], positions: moved, seed: 1 })
  await expect.poll(() => misplaced(page, again)).toEqual([])
  expect(again).toMatchObject({ b: moved.b })
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(() => misplaced(page, moved)).toEqual([])
})

/** A worker that comes half through, and ends as its address says. */
const halfway = (end: string) =>
  `self.onmessage = () => { self.postMessage({ done: 0.5 }); ${end} }; self.postMessage('ready')`

test('a layout that takes long says how far it is; given up or killed half-way, it leaves everyone where they were', async ({
  app,
  page,
}) => {
  await app.open()
  await app.isWhole()
  await openFile(page)
  await expect.poll(() => misplaced(page, laid)).toEqual([])
  const serve = (body: string) =>
    page.route('**/assets/arrangeWorker-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body }))
  const progress = page.getByRole('progressbar', { name: 'Arranging the map' })

  await serve(halfway(''))
  await page.getByRole('button', { name: 'Arrange again' }).focus()
  await page.keyboard.press('Enter')
  await expect(progress).toHaveJSProperty('value', 50)
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(progress).toBeHidden()
  await expect(page.getByRole('alert')).toBeHidden()
  expect(await misplaced(page, laid)).toEqual([])

  await page.unroute('**/assets/arrangeWorker-*.js')
  await serve(halfway(`setTimeout(() => { throw new Error('killed') }, 500)`))
  await page.getByRole('button', { name: 'Arrange again' }).click()
  await expect(page.getByRole('alert')).toHaveText('The layout could not be finished. The map is as it was.')
  expect(await misplaced(page, laid)).toEqual([])
})
