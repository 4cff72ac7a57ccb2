import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type App, expect, test } from './page.ts'

// Keeping: what is changed is there again, whatever happens to the window; and the reader is told the truth about it.

const title = /^Unrest in Kazakhstan/
const saved = (page: Page) =>
  page
    .getByRole('banner')
    .getByText(/^Saved/)
    .last()
const arrange = (page: Page) => page.getByRole('button', { name: 'Arrange again' }).click()

/** A first change, which makes a copy of one's own; waits until it is saved. */
async function makeOwn({ app, page }: { app: App; page: Page }) {
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  await expect(saved(page)).toHaveText('Saved')
  await arrange(page)
  await expect(page).toHaveURL(/\?map=own:unrest-in-kazakhstan-january-\w{6}$/, { timeout: 20_000 })
  await expect(saved(page)).toHaveText('Saved in your own copy')
}
async function openLibrary(page: Page) {
  await page.getByRole('button', { name: title }).first().click()
  await page.getByRole('menuitem', { name: 'All your maps…' }).click()
  return page.getByRole('dialog', { name: 'Your maps' })
}
async function rename(page: Page, name: string) {
  await page.getByRole('button', { name: title }).first().click()
  await page.getByRole('menuitem', { name: 'Rename this map…' }).click()
  await page.getByRole('textbox', { name: 'New name' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

test('what is changed is there after a reload, even one that comes at once', async ({ app, page }) => {
  await makeOwn({ app, page })
  await rename(page, 'Unrest in Kazakhstan, my reading')
  // Not waited for: what is not saved yet is found again.
  await page.reload()
  await app.isWhole()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, my reading')
  await expect(saved(page)).toHaveText('Saved')
  await page.goto('./?map=kazakhstan-2022')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
})

test('a file is there after a reload, without having been changed', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  const map = { ...JSON.parse(readFileSync('data/kazakhstan-2022.entente.json', 'utf8')), title: 'My ties' }
  const file = { name: 'ties.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(map)) }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await expect(page).toHaveURL(/\?map=own:my-ties-\w{6}$/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My ties')
})

test('two windows: one writes, the other watches until it takes over', async ({ app, page, context }) => {
  await makeOwn({ app, page })
  const second = await context.newPage()
  await second.goto(page.url())
  const banner = second.getByRole('status').filter({ hasText: 'This map is being edited in another window' })
  await expect(banner).toBeVisible()
  await expect(second.getByRole('button', { name: 'Arrange again' })).toHaveCount(0)
  await rename(page, 'Unrest in Kazakhstan, changed there')
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, changed there')
  await banner.getByRole('button', { name: 'Edit it here' }).click()
  await expect(banner).toHaveCount(0)
  await rename(second, 'Unrest in Kazakhstan, changed here')
  await expect(page.getByText('This map is being edited in another window')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, changed here')
})

test('the library: duplicate, rename, delete and bring back, by keyboard; axe finds nothing', async ({ app, page }) => {
  await makeOwn({ app, page })
  const library = await openLibrary(page)
  await expect(library.getByRole('list', { name: '1 map' })).toBeVisible()
  await app.isAccessible()
  const choose = async (of: RegExp, action: string) => {
    await library.getByRole('button', { name: of }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: action })).toBeVisible()
    await page.getByRole('menuitem', { name: action }).focus()
    await page.keyboard.press('Enter')
  }
  await choose(/^What to do with Unrest/, 'Duplicate')
  await expect(library.getByRole('list', { name: '2 maps' })).toBeVisible()
  await choose(/^What to do with .* – copy/, 'Delete')
  await expect(library.getByRole('region', { name: 'Deleted' })).toContainText('30 days left')
  await app.isAccessible()
  await library.getByRole('button', { name: /^Bring back/ }).press('Enter')
  await expect(library.getByRole('list', { name: '2 maps' })).toBeVisible()
  await choose(/^What to do with .* – copy/, 'Rename…')
  await page.keyboard.type('Second thoughts')
  await page.keyboard.press('Enter')
  await expect(library.getByRole('heading', { name: 'Second thoughts' })).toBeVisible()
  // The focus is back on the button, whose tip the first Esc closes.
  await expect(library.getByRole('button', { name: 'What to do with Second thoughts' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(library).toHaveCount(0)
})

test('an older version is looked at and restored, and that can be undone', async ({ app, page }) => {
  await makeOwn({ app, page })
  await page.reload()
  await app.isWhole()
  await rename(page, 'Unrest in Kazakhstan, worse')
  await expect(saved(page)).toHaveText('Saved')
  await page.getByRole('button', { name: title }).first().click()
  await page.getByRole('menuitem', { name: 'Older versions…' }).click()
  const history = page.getByRole('dialog', { name: /^Older versions of/ })
  await expect(history).toContainText('While you worked at it')
  await app.isAccessible()
  await history.getByRole('button', { name: /^Look at/ }).click()
  await expect(page.getByText(/^An older version: today/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
  await app.isAccessible()
  await page.getByRole('button', { name: 'Restore this version' }).click()
  await expect(page).toHaveURL(/map=own:[^@]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, worse')
})

test('a backup brings everything to another browser', async ({ app, page, browser, baseURL }) => {
  await makeOwn({ app, page })
  const library = await openLibrary(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    library.getByRole('button', { name: 'Back up all maps' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^entente-\d{4}-\d\d-\d\d\.entente-library\.zip$/)
  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const there = await other.newPage()
  await there.goto('./')
  const empty = await openLibrary(there)
  await expect(empty.getByRole('heading', { name: 'No maps of your own yet' })).toBeVisible()
  await empty.locator('input[type=file]').setInputFiles(await download.path())
  const restore = there.getByRole('dialog', { name: 'Restore a backup' })
  await expect(restore).toContainText('1 map is not here and will be added.')
  await restore.getByRole('button', { name: 'Restore 1 map' }).click()
  await there.getByRole('button', { name: /^Open Unrest/ }).click()
  await expect(there).toHaveURL(/map=own:unrest/)
  await other.close()
})

test('a link to a map of one’s own says in another browser where it is', async ({ app, page }) => {
  await app.open('?map=own:somebody-elses-234567')
  await expect(page.getByText(/“somebody-elses-234567” is not in this browser/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await app.isAccessible()
})

test('where storage is denied the map is not saved, says so, and can be downloaded', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  await arrange(page)
  const notice = page.getByRole('status').filter({ hasText: 'This browser lets the page store nothing.' })
  await expect(notice).toBeVisible()
  await expect(page).toHaveURL(/\?map=kazakhstan-2022/)
  await app.isAccessible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Download a copy' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('kazakhstan-2022.entente.json')
  await expect(notice).toHaveCount(0)
})

test('a new map opens empty and is kept from its first change', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await page.getByRole('button', { name: title }).first().click()
  await page.getByRole('menuitem', { name: 'New map' }).click()
  await expect(page).toHaveURL(/\?map=new$/)
  await expect(page.getByRole('heading', { name: 'An empty map' })).toBeVisible()
  await app.isAccessible()
  await page.getByRole('button', { name: /^Untitled map/ }).click()
  await page.getByRole('menuitem', { name: 'Rename this map…' }).click()
  await page.getByRole('textbox', { name: 'New name' }).fill('A quarrel')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?map=own:a-quarrel-\w{6}$/)
  await expect(saved(page)).toHaveText('Saved')
})

test.describe('in Russian, at 390 px, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  test('the library is whole', async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022&lang=ru')
    await app.isWhole()
    await page.getByRole('button', { name: 'Ещё' }).click()
    await page.getByRole('menuitem', { name: 'Новая карта' }).click()
    await page.getByRole('button', { name: 'Ещё' }).click()
    await page.getByRole('menuitem', { name: 'Переименовать эту карту…' }).click()
    await page.getByRole('textbox', { name: 'Новое название' }).fill('Ссора')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/map=own:/)
    await page.getByRole('button', { name: 'Ещё' }).click()
    await page.getByRole('menuitem', { name: 'Все ваши карты…' }).click()
    await expect(page.getByRole('list', { name: '1 карта' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await app.isAccessible()
  })
})

test('the installed app starts without a network, and its maps are there', async ({ app, page, context }) => {
  await page.addInitScript(() => {
    const { matchMedia } = globalThis
    const standalone = '(display-mode: standalone)'
    Reflect.set(globalThis, 'matchMedia', (query: string) =>
      matchMedia.call(globalThis, query === standalone ? 'all' : query),
    )
  })
  await makeOwn({ app, page })
  const kept = () => page.evaluate(async () => (await caches.keys()).length)
  await expect.poll(kept, { timeout: 30_000 }).toBe(1)
  await expect.poll(() => page.evaluate(() => caches.match('./').then(Boolean)), { timeout: 30_000 }).toBe(true)
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  await page.reload()
  await app.isWhole()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page).toHaveURL(/map=own:/)
  await page.goto('./?map=great-powers-1872-1907&lang=kk')
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
})

test('in a tab of the browser nothing is installed', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
