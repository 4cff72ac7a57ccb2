import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

// Files of other programs: looked at first, mended, then opened or added; and written again.

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const actors = 'id,name,type\nkz,Kazakhstan,state\nnsc,National Security Committee,organisation\ntok,Tokayev,person\n'
const ties = 'from,to,relation,date\ntok,kz,member of,2019/..\nKNB,tok,hid camps from,7/1/22\nnsk,tok,supports,8/1/22\n'
const both = [file('actors.csv', actors), file('ties.csv', ties)]

const choose = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('input[type=file]').setInputFiles(files)
const check = (page: Page) => page.getByRole('region', { name: 'Import check' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a table is checked, mended by keyboard and opened; the map before it stays until then', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await choose(page, both)
  await expect(page.getByRole('heading', { name: 'actors.csv, ties.csv' })).toBeFocused()
  await expect(check(page)).toContainText('6 rows read. 4 fine.')
  await expect(heading(page)).toHaveText(/Kazakhstan, January/)

  const row = check(page).getByRole('listitem').filter({ hasText: 'KNB' })
  await expect(row).toContainText('ties.csv, Row 3, from')
  await row.getByRole('button', { name: 'Add “KNB”' }).press('Enter')
  await expect(row).toHaveCount(0)
  // The keyboard goes on where the problem was.
  await expect(check(page).getByRole('button', { name: 'Use National Security Committee' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(check(page).getByRole('button', { name: 'Use National Security Committee' })).toHaveCount(0)
  await check(page).getByRole('button', { name: 'Friday 7 January 2022' }).press('Enter')
  await expect(check(page)).toContainText('Nothing is wrong with this file.')
  await expect(page.getByText('3 ties, 4 actors')).toBeVisible()

  await page.getByLabel('What “hid camps from” means').selectOption('Opposition')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.getByLabel('Title of the map').fill('My week')
  await check(page).getByRole('button', { name: 'Open as a new map' }).press('Enter')
  await expect(heading(page)).toHaveText('My week')
})

test('a choice is taken back, by button and by Ctrl+Z', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await choose(page, both)
  const add = check(page).getByRole('button', { name: 'Add “KNB”' })
  await add.click()
  await expect(add).toHaveCount(0)
  await check(page).getByRole('button', { name: 'Take back the last choice' }).click()
  await expect(add).toBeVisible()
  await add.click()
  await expect(add).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(add).toBeVisible()
})

test('rows are added to the open map as one edit, which is undone', async ({ app, page }) => {
  await app.open('?map=great-powers-1872-1907&mode=list')
  await app.isWhole()
  await choose(page, file('more.csv', 'from,to,kind\nItaly,Switzerland,support\n'))
  await check(page).getByRole('button', { name: 'Add to the open map' }).click()
  await expect(check(page)).toHaveCount(0)
  await expect(page.getByText('Switzerland').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Switzerland')).toHaveCount(0)
})

test('a map of our own is added to the open one, told of before, and undone as one edit', async ({ app, page }) => {
  await app.open('?map=great-powers-1872-1907&mode=list')
  await app.isWhole()
  const own = {
    ...{ format: 'entente', version: 1, title: 'More powers', language: 'en' },
    sources: [{ id: 'post', type: 'article-newspaper', title: 'A paper' }],
    actors: [
      { id: 'it', name: 'Italy', type: 'state' },
      { id: 'us', name: 'Brittain', type: 'state' },
      { id: 'ch', name: 'Switzerland', type: 'state' },
    ],
    relations: [{ id: 'a', from: 'it', to: 'ch', kind: 'support', evidence: [{ source: 'post', basis: 'reported' }] }],
    steps: [{ id: 'one', title: 'One' }],
  }
  await page.locator('h1').getByRole('button').press('Enter')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: 'Add a file to this map…' }).press('Enter'),
  ])
  await chooser.setFiles(file('more.entente.json', JSON.stringify(own)))
  await expect(page.getByRole('heading', { name: 'more.entente.json' })).toBeFocused()
  await expect(page.getByRole('main')).toContainText('1 step of its presentation.')
  await app.isAccessible()
  await page.getByRole('button', { name: 'Add to the open map' }).press('Enter')
  await expect(page.getByText('Switzerland').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Switzerland')).toHaveCount(0)
})

test('a large table is written beside the page, and is there again after a reload', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  const written = new Promise<void>((resolve) =>
    page.on('worker', (worker) => {
      if (worker.url().includes('saveWorker')) worker.on('close', () => resolve())
    }),
  )
  const rows = Array.from(
    { length: 16_000 },
    (_, at) => `Actor ${at % 900},Actor ${(at * 7 + 1) % 901},supports,seen at place number ${at}`,
  )
  await choose(page, file('large.csv', `from,to,kind,note\n${rows.join('\n')}\n`))
  await check(page).getByRole('button', { name: 'Open as a new map' }).click()
  await expect(check(page)).toHaveCount(0)
  await written
  await expect(page).toHaveURL(/map=own/)
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await page.reload()
  await expect(heading(page)).toHaveText('large', { timeout: 30_000 })
})

test('columns without names are mapped by hand', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await choose(page, file('numbers.csv', 'weight,a,b\n1,10,20\n2,20,30\n'))
  await expect(page.getByText('There is nothing to open yet.')).toBeVisible()
  await expect(check(page).getByRole('button', { name: 'Open as a new map' })).toBeDisabled()
  await page.getByLabel('What “a” means').selectOption('From')
  await page.getByLabel('What “b” means').selectOption('To')
  await expect(page.getByText('2 ties, 3 actors')).toBeVisible()
})

test('what is pasted or dropped is looked at likewise, and left without a trace', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  const give = (kind: 'paste' | 'drop', text: string) =>
    page.evaluate(
      ([type, data]) => {
        const transfer = new DataTransfer()
        if (type === 'drop') transfer.items.add(new File([data], 'dropped.gml'))
        else transfer.setData('text/plain', data)
        const init = { bubbles: true, cancelable: true }
        const event =
          type === 'drop'
            ? new DragEvent('drop', { ...init, dataTransfer: transfer })
            : new ClipboardEvent('paste', { ...init, clipboardData: transfer })
        document.body.dispatchEvent(event)
      },
      [kind, text] as const,
    )
  await give('paste', 'From\tTo\tSign\nA\tB\t-1\nB\tC\t1\n')
  await expect(page.getByRole('heading', { name: 'Pasted rows' })).toBeFocused()
  await expect(page.getByText('2 ties, 3 actors')).toBeVisible()
  await check(page).getByRole('button', { name: 'Leave the import' }).click()
  await expect(check(page)).toHaveCount(0)
  await expect(heading(page)).toHaveText(/Kazakhstan, January/)
  await give('drop', 'graph [ node [ id 1 label "A" ] node [ id 2 label "B" ] edge [ source 1 target 2 ] ]')
  await expect(check(page)).toContainText('GML')
})

test('a file on the site is named in a link', async ({ app, page }) => {
  await page.route('**/ties.csv', (route) => route.fulfill({ body: 'from,to\na,b\n', contentType: 'text/csv' }))
  await app.open('?map=ties.csv')
  await expect(page.getByText('1 tie, 2 actors')).toBeVisible()
  await check(page).getByRole('button', { name: 'Leave the import' }).click()
  await expect(heading(page)).toHaveText(/Kazakhstan, January/)
})

test('the map leaves in another format, and comes back', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await page.getByRole('button', { name: /^Unrest in Kazakhstan/ }).click()
  await page.getByRole('menuitem', { name: 'Export as…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export the map' })
  await expect(dialog).toContainText('1 source but for its address or title')
  await app.isAccessible()
  await dialog.getByLabel('Format', { exact: true }).selectOption('GEXF (.gexf)')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('kazakhstan-2022.gexf')
  const text = readFileSync(await download.path(), 'utf8')
  await choose(page, file('back.gexf', text))
  await expect(page.getByText('63 ties, 36 actors')).toBeVisible()
  await expect(check(page)).toContainText('Nothing is wrong with this file.')
})

for (const [name, size, colorScheme, lang] of [
  ['wide, dark', { width: 1440, height: 900 }, 'dark', 'en'],
  ['a phone, in Russian', { width: 390, height: 844 }, 'light', 'ru'],
  ['as at 200 % zoom, in Kazakh', { width: 720, height: 450 }, 'light', 'kk'],
] as const)
  test(`axe finds nothing in the import: ${name}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    await app.open(`?lang=${lang}`)
    await app.isWhole()
    await choose(page, both)
    await expect(page.getByRole('heading', { name: 'actors.csv, ties.csv' })).toBeVisible()
    await app.isAccessible()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })
