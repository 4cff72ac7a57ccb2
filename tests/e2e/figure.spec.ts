import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { readPng, readTextChunk } from '../../src/formats/pngChunks.ts'
import { expect, test } from './page.ts'

// From the map to a file, and from the file back to the map.

const phone = { width: 390, height: 844 }

const sheet = (page: Page) => page.getByRole('main').getByRole('img')
const size = (page: Page, name: string | RegExp) =>
  page.getByRole('radiogroup', { name: 'Size', exact: true }).getByRole('radio', { name })
const format = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Format' }).getByRole('radio', { name, exact: true })

async function download(page: Page, kind: string): Promise<{ file: Download; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download ${kind}` }).click()
  const file = await coming
  return { file, bytes: readFileSync(await file.path()) }
}

/** What of the map can be seen, without the settings of the figure. */
const shownIn = (page: Page) => page.locator('header h1').textContent()

test('the sheet takes the proportion of the size, and the address says what is done', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  await page.getByRole('radio', { name: 'Figure' }).check({ force: true })
  await expect(page).toHaveURL(/task=figure/)
  const ratio = async () => {
    const box = await sheet(page).boundingBox()
    return box ? Math.round((box.width / box.height) * 100) / 100 : 0
  }
  await expect.poll(ratio).toBeCloseTo(16 / 9, 1)
  await size(page, /Square/).check({ force: true })
  await expect.poll(ratio).toBe(1)
  await expect(page.getByText('1080 × 1080 px, prints 180 mm wide')).toBeVisible()
  await expect.poll(() => sheet(page).evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1080)
  await page.getByRole('button', { name: 'Undo: change the figure' }).click()
  await expect.poll(ratio).toBeCloseTo(16 / 9, 1)
  await page.goBack()
  await expect(page.getByRole('listbox')).toBeAttached()
})

test('a PNG has its size, its dpi, its words and the map, and opens as it was', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&task=figure&without=affiliation&actor=tokayev')
  await expect(sheet(page)).toBeVisible()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Кім кімді қолдайды')
  await expect(page.getByText('Saved in your own copy')).toBeVisible()
  const { file, bytes } = await download(page, 'PNG')
  expect(file.suggestedFilename()).toMatch(/^unrest-in-kazakhstan-january-2022-figure-\d{4}-\d\d-\d\d\.png$/)
  const chunks = readPng(bytes) ?? []
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? new Uint8Array()
  expect([...header.subarray(0, 8)]).toEqual([0, 0, 2400 >> 8, 2400 & 255, 0, 0, 1350 >> 8, 1350 & 255])
  const density = chunks.find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array()
  // 2400 pixels on 210 mm.
  expect(new DataView(Uint8Array.from(density).buffer).getUint32(0)).toBe(Math.round(2400 / 0.21))
  const said = new Map(
    chunks.flatMap((chunk) => {
      const text = readTextChunk(chunk)
      return text && !text.isDeflated ? [[text.keyword, new TextDecoder().decode(text.body)] as const] : []
    }),
  )
  expect(said.get('Title')).toBe('Кім кімді қолдайды')
  expect(said.get('Description')).toMatch(/Network of \d+ actors and \d+ ties/)
  expect(said.get('Source')).toContain('Episkopos')

  await app.open('?map=great-powers-1872-1907')
  await app.isWhole()
  await page.locator('input[type=file]').setInputFiles({ name: 'picture', mimeType: 'image/png', buffer: bytes })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
  await expect(page).toHaveURL(/actor=tokayev/)
  await expect(page).toHaveURL(/without=affiliation/)
  await page.getByRole('radio', { name: 'Figure' }).check({ force: true })
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Кім кімді қолдайды')
})

for (const [kind, name] of [
  ['For the web', 'embedded'],
  ['For editing', 'live'],
  ['Outlined', 'outlined'],
] as const)
  test(`an SVG ${name} is what it says, and opens again`, async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022&task=figure')
    await expect(sheet(page)).toBeVisible()
    await format(page, 'SVG').check({ force: true })
    await page.getByRole('radio', { name: kind }).check({ force: true })
    const { bytes } = await download(page, 'SVG')
    const text = bytes.toString('utf8')
    expect(text).toContain('<title>Unrest in Kazakhstan, January 2022</title>')
    expect(text).toMatch(/<desc>[^<]*Network of 36 actors/)
    expect(text.includes('@font-face')).toBe(name === 'embedded')
    expect(text.includes('<text ')).toBe(name !== 'outlined')
    expect(text.includes('id="actors"')).toBe(name === 'live')
    await app.open('?map=great-powers-1872-1907')
    await app.isWhole()
    await page.locator('input[type=file]').setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: bytes })
    await expect.poll(() => shownIn(page)).toContain('Unrest in Kazakhstan')
  })

test('a PDF is whole, and opens again; what writes it comes when asked for, beside the page', async ({ app, page }) => {
  const code: string[] = []
  page.on('request', (request) => code.push(request.url()))
  await app.open('?map=kazakhstan-2022&task=figure&lang=ru')
  await expect(sheet(page)).toBeVisible()
  await page.getByRole('radio', { name: 'PDF' }).check({ force: true })
  expect(code.filter((url) => url.includes('figureWorker'))).toEqual([])
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Скачать PDF' }).click()
  const path = await (await coming).path()
  const bytes = readFileSync(path)
  expect(code.some((url) => url.includes('figureWorker'))).toBe(true)
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.toString('latin1')).toMatch(/\/EmbeddedFile/)
  // Poppler reads its text, where it is installed.
  const reader = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  if (!reader.error) expect(reader.stdout).toMatch(/Волнения в Казахстане.*Токаев/s)
  await app.open('?map=great-powers-1872-1907')
  await app.isWhole()
  await page.locator('input[type=file]').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: bytes })
  // In the language in which it was made.
  await expect.poll(() => shownIn(page)).toContain('Волнения в Казахстане')
})

test('without the map inside, the picture says so when it is opened', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&task=figure')
  await expect(sheet(page)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Keep the map inside the image' }).uncheck({ force: true })
  const { bytes } = await download(page, 'PNG')
  await page.locator('input[type=file]').setInputFiles({ name: 'bare.png', mimeType: 'image/png', buffer: bytes })
  await expect(page.getByText('There is no map inside this file.', { exact: false })).toBeVisible()
  await expect(sheet(page)).toBeVisible()
})

test('the picture is copied', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open('?map=kazakhstan-2022&task=figure')
  await expect(sheet(page)).toBeVisible()
  await page.getByRole('button', { name: 'Copy PNG' }).click()
  await expect(page.getByText('Picture copied')).toBeVisible()
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types))
  expect(types).toContain('image/png')
})

test('a picture that is too large is refused before it is drawn, and lines are not', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&task=figure')
  await expect(sheet(page)).toBeVisible()
  await size(page, /^Custom/).check({ force: true })
  await page.getByRole('textbox', { name: 'Width' }).fill('9000')
  await expect(page.getByRole('alert')).toContainText('at most 268 million pixels')
  await expect(page.getByRole('button', { name: 'Download PNG' })).toBeDisabled()
  await format(page, 'SVG').check({ force: true })
  await expect(page.getByRole('button', { name: 'Download SVG' })).toBeEnabled()
})

for (const theme of ['light', 'dark'] as const)
  test.describe(theme, () => {
    test.use({ colorScheme: theme })
    for (const [name, window] of [
      ['wide', { width: 1440, height: 900 }],
      ['on a phone', phone],
      ['on a small phone', { width: 320, height: 640 }],
    ] as const)
      for (const language of ['en', 'ru', 'kk'])
        test(`axe finds nothing, and nothing is cut off: ${name}, ${language}`, async ({ app, page }) => {
          await page.setViewportSize(window)
          await app.open(`?map=kazakhstan-2022&task=figure&lang=${language}`)
          await expect(sheet(page)).toBeVisible()
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await app.isAccessible()
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(window.width)
        })
  })

test('with every choice open, axe finds nothing', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&task=figure&actor=tokayev')
  await expect(sheet(page)).toBeVisible()
  await size(page, /^Custom/).check({ force: true })
  await page.getByRole('radio', { name: 'Selection' }).check({ force: true })
  await page.getByRole('radio', { name: 'Chosen' }).check({ force: true })
  await page.getByRole('list', { name: 'Ties with a number' }).getByRole('checkbox').first().check({ force: true })
  await page.getByRole('radio', { name: 'By date' }).check({ force: true })
  await page.getByRole('radiogroup', { name: 'Background' }).getByRole('radio', { name: 'None' }).check({ force: true })
  await expect(page.getByRole('textbox', { name: /^Note on:/ })).toBeVisible()
  await app.isAccessible()
})

test('on a phone the task is in the menu, and on the screen itself', async ({ app, page }) => {
  await page.setViewportSize(phone)
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Figure' }).click()
  await expect(sheet(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download PNG' })).toBeInViewport()
  await page.getByRole('radio', { name: 'Explore' }).click({ force: true })
  await expect(page.getByRole('listbox')).toBeAttached()
})
