import { readFileSync } from 'node:fs'
import { expect, test } from './page.ts'

// Opening a map: the shipped ones, the reader's own, and what cannot be opened.

const json = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const kazakhstan = readFileSync('data/kazakhstan-2022.entente.json', 'utf8')

test('the page begins with a map, and with its panels in their places', async ({ app, page }) => {
  const code: string[] = []
  page.on('request', (request) => code.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''))
  await app.open()
  await app.isWhole()
  await expect(page).toHaveTitle('Unrest in Kazakhstan, January 2022 – Entente')
  const map = code.findIndex((name) => name.startsWith('kazakhstan-2022'))
  const panels = code.findIndex((name) => name.startsWith('frameParts'))
  expect(map).toBeGreaterThan(0)
  expect(panels, 'the code of the panels comes after the map').toBeGreaterThan(map)
})

test('nothing shifts while the panels come', async ({ app, page }) => {
  await page.addInitScript(() => {
    Reflect.set(globalThis, '__shift', 0)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Reflect.set(globalThis, '__shift', Reflect.get(globalThis, '__shift') + Reflect.get(entry, 'value'))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await app.open()
  await app.isWhole()
  expect(await page.evaluate(() => Reflect.get(globalThis, '__shift'))).toBeLessThan(0.02)
})

test('the title opens the other map, and Back the first', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await page.getByRole('button', { name: /^Unrest in Kazakhstan/ }).click()
  await page.getByRole('menuitemradio', { name: /^Great powers/ }).click()
  await expect(page).toHaveURL(/\?map=great-powers-1872-1907$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Great powers/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kazakhstan/)
})

test('a file of the reader’s own, with what was found in it', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  const map = JSON.parse(kazakhstan)
  map.title = 'My ties'
  // Its steps name the tie that is broken here, which would be told as well.
  map.steps = []
  map.relations[0].to = 'nobody'
  map.relations[1].when = 'yesterday'
  await page.locator('input[type=file]').setInputFiles(json('ties.json', JSON.stringify(map)))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My ties')
  await expect(page.getByText('2 things to know about “ties.json”')).toBeVisible()
  await page.getByRole('button', { name: 'Show what was found' }).click()
  const list = page.getByRole('dialog', { name: /2 things to know/ })
  await expect(list).toContainText('relations[0].to')
  await expect(list).toContainText('No actor “nobody”.')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: 'Download the list' }).click(),
  ])
  expect(
    readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(2)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Show what was found' })).toBeFocused()
})

for (const [what, text, why] of [
  ['half a map', kazakhstan.slice(0, 4000), 'The file is cut off'],
  ['a page', '<html><body>hi</body></html>', 'The form of this file is not known'],
  ['nothing', '', 'The file is empty.'],
  ['a newer version', '{"format":"entente","version":7}', 'The map is of version 7'],
] as const) {
  test(`${what} leaves the open map as it is and says why`, async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022&actor=putin')
    await app.isWhole()
    await page.locator('input[type=file]').setInputFiles(json('ties.json', text))
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('“ties.json” could not be opened')
    await expect(alert).toContainText(why)
    await expect(alert).toContainText('The map on screen has not changed.')
    await expect(page).toHaveURL(/actor=putin/)
    await expect(page.getByRole('heading', { level: 2, name: 'Vladimir Putin' })).toBeVisible()
    await alert.getByRole('button', { name: 'Dismiss' }).click()
    await expect(alert).toHaveCount(0)
  })
}

test('ten thousand problems are listed without the page standing still', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  const relations = Array.from({ length: 10_000 }, (_, row) => ({
    id: `r${row}`,
    from: 'a',
    to: `x${row}`,
    kind: 'support',
  }))
  const map = {
    format: 'entente',
    version: 1,
    title: 'Many',
    language: 'en',
    actors: [{ id: 'a', name: 'A', type: 'person' }],
    relations,
  }
  await page.locator('input[type=file]').setInputFiles(json('many.json', JSON.stringify(map)))
  await page.getByRole('button', { name: 'Show what was found' }).click()
  await expect(page.getByText('and 9,800 more')).toBeAttached()
})

test('a copy is downloaded by key, and is the map that came', async ({ app, page }) => {
  const came = page.waitForResponse(/kazakhstan-2022\.entente/)
  await app.open()
  await app.isWhole()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  expect(download.suggestedFilename()).toBe('kazakhstan-2022.entente.json')
  const copy = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(copy).toEqual(await (await came).json())
})

test('without a connection the map can be asked for again', async ({ app, page }) => {
  await page.addInitScript(() => {
    const { fetch } = globalThis
    Reflect.set(globalThis, 'fetch', () => Promise.reject(new TypeError('no connection')))
    Reflect.set(globalThis, '__connect', () => Reflect.set(globalThis, 'fetch', fetch))
  })
  await app.open()
  await expect(page.getByRole('alert')).toContainText('could not be fetched')
  await page.evaluate(() => Reflect.get(globalThis, '__connect')())
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kazakhstan/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
