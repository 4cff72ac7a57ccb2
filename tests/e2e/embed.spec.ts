import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Browser, FrameLocator, Page } from '@playwright/test'
import { expect, test, watch } from './page.ts'

// The page that stands inside other pages: here inside an article of another site.

/** An article around an element, served from an origin of its own. `problems`: what must never happen, as far as it has. */
async function read(browser: Browser, baseURL: string | undefined, element: string, touch = false) {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>Article</title>${element}<p style="height: 3000px">Text.</p>`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  // Another port is another origin. Another site would be another process, which a driven browser does not tell of a pointer
  // that leaves it.
  const article = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`

  const context = await browser.newContext({ viewport: { width: 900, height: 800 }, hasTouch: touch })
  const watched = await watch(context, baseURL)
  const page = await context.newPage()
  await page.goto(article)
  return {
    page,
    frame: page.frameLocator('iframe'),
    problems: () => watched.filter((problem) => !problem.startsWith(`request: ${article}/`)),
    async close() {
      await context.close()
      server.close()
    },
  }
}

const framing = (baseURL: string | undefined, address: string) =>
  `<iframe src="${baseURL}${address}" title="Map" width="800" height="560" style="border: 0"></iframe>`

const zoomOf = (frame: FrameLocator) => frame.getByTitle('Zoom to 100 %').textContent()
/** `manipulation` while the map is the page's, `auto` while it is the reader's. */
const touches = (frame: FrameLocator) =>
  frame
    .locator('main canvas')
    .last()
    .evaluate((each) => getComputedStyle(each).touchAction)
const scrolledTo = (page: Page) => page.evaluate(() => window.scrollY)

test('the snippet of the share dialog puts the view into the page of another site', async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  await app.open('?map=kazakhstan-2022&without=affiliation')
  await app.isWhole()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await dialog.getByRole('radio', { name: 'Embed' }).click()
  await dialog.getByRole('checkbox', { name: 'Search' }).click()
  await app.isAccessible()
  const snippet = await dialog.getByRole('textbox', { name: 'Snippet' }).inputValue()

  const { frame, page: outside, problems, close } = await read(browser, baseURL, snippet)
  await expect(outside.getByTitle('Unrest in Kazakhstan, January 2022')).toBeVisible()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
  await expect(frame.getByRole('button', { name: /^Affiliation/ })).toHaveAttribute('aria-pressed', 'false')
  await expect(frame.getByRole('combobox')).toHaveCount(0)
  await frame.getByRole('button', { name: /^Affiliation/ }).click()
  await expect(frame.getByText('36 actors, 63 ties')).toBeVisible()
  await expect(frame.getByRole('link', { name: 'Open in Entente' })).toHaveAttribute(
    'href',
    `${baseURL}?map=kazakhstan-2022&lang=en`,
  )
  expect(problems()).toEqual([])
  await close()
})

test('the app itself can be framed by nobody', async ({ browser, baseURL }) => {
  const { frame, problems, close } = await read(browser, baseURL, framing(baseURL, '?map=kazakhstan-2022'))
  await expect.poll(() => problems().join()).toMatch(/frame-ancestors 'none'/)
  await expect(frame.locator('#root')).toHaveCount(0)
  await close()
})

test('the wheel scrolls the article until the map is pressed, and Ctrl with it zooms', async ({ browser, baseURL }) => {
  const { page, frame, problems, close } = await read(
    browser,
    baseURL,
    framing(baseURL, 'embed.html?map=kazakhstan-2022'),
  )
  await expect(frame.getByText('36 actors, 63 ties')).toBeVisible()
  // Everything that takes room from the map has come.
  await page.waitForLoadState('networkidle')
  await expect(frame.getByRole('button', { name: /^Support/ })).toBeVisible()
  const begin = await zoomOf(frame)
  const hint = frame.getByText('Click the map to move and zoom it')

  await page.mouse.move(60, 330)
  await page.mouse.wheel(0, 100)
  await expect.poll(() => scrolledTo(page)).toBe(100)
  await expect(hint).toHaveCSS('opacity', '1')
  expect(await zoomOf(frame)).toBe(begin)

  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(() => zoomOf(frame)).not.toBe(begin)
  expect(await scrolledTo(page)).toBe(100)

  const zoomed = await zoomOf(frame)
  await page.mouse.click(60, 330)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => zoomOf(frame)).not.toBe(zoomed)
  expect(await scrolledTo(page)).toBe(100)

  // Whoever has left the map has given it back.
  await page.mouse.move(60, 700)
  await expect.poll(() => touches(frame)).toBe('manipulation')
  await page.mouse.move(60, 330)
  await page.mouse.wheel(0, 100)
  await expect.poll(() => scrolledTo(page)).toBe(200)
  expect(problems()).toEqual([])
  await close()
})

test('a finger scrolls the article, a tap takes hold of the map, and a button gives it back', async ({
  browser,
  baseURL,
}) => {
  const address = 'embed.html?map=kazakhstan-2022&controls=none'
  const { page, frame, problems, close } = await read(browser, baseURL, framing(baseURL, address), true)
  await expect(frame.getByText('36 actors, 63 ties')).toBeVisible()
  expect(await touches(frame)).toBe('manipulation')
  await page.touchscreen.tap(60, 330)
  await expect.poll(() => touches(frame)).toBe('auto')
  await frame.getByRole('button', { name: 'Scroll the page again' }).tap()
  await expect.poll(() => touches(frame)).toBe('manipulation')
  expect(problems()).toEqual([])
  await close()
})

test('nothing can be changed: no actor is dragged, none is pinned', async ({ page }) => {
  await page.goto('./embed.html?map=kazakhstan-2022&mode=list')
  await expect(page.getByRole('button', { name: 'Hide Vladimir Putin' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Pin / })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.getByRole('combobox').fill('putin')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Vladimir Putin' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pin in place' })).toHaveCount(0)
  const option = page.getByRole('option', { name: /^Vladimir Putin/ })
  const place = () => option.evaluate((each) => each.getAttribute('style'))
  const before = await place()
  await option.focus()
  await page.keyboard.press('Control+ArrowRight')
  const box = await option.boundingBox()
  if (!box) throw new Error('the actor is out of sight')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 80, box.y + 80, { steps: 4 })
  await page.mouse.up()
  expect(await place()).toBe(before)
})

for (const [address, said] of [
  ['?map=atlantis', 'There is no such map here.'],
  ['?map=https://elsewhere.example/map.json', 'There is no such map here.'],
  ['?map=schema/entente-1.json', 'The file does not say that it is a map'],
] as const) {
  test(`no other map takes the place of ${address}`, async ({ page }) => {
    await page.goto(`./embed.html${address}`)
    await expect(page.getByRole('alert')).toContainText(said)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entente')
  })
}

test('a map is found by its path on the site, in the embedded page and in the app', async ({ app, page }) => {
  await app.open()
  const path = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.slice(1))
      .find((name) => name.endsWith('.json')),
  )
  await page.goto(`./embed.html?map=${path}&controls=search`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
  const open = await page.getByRole('link', { name: 'Open in Entente' }).getAttribute('href')
  await page.goto(open ?? '')
  await app.isWhole()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
})

test('the steps are gone through where its author leaves them to the reader', async ({ page }) => {
  await page.goto('./embed.html?map=great-powers-1872-1907&controls=none')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Great powers of Europe, 1872–1907')
  await expect(page.getByRole('button', { name: 'Step by step' })).toHaveCount(0)
  await page.goto('./embed.html?map=great-powers-1872-1907&controls=steps')
  await page.getByRole('button', { name: 'Step by step' }).click()
  const steps = page.getByRole('region', { name: 'Presentation' })
  await expect(steps.getByRole('heading', { name: '1872: three emperors' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(steps.getByRole('heading', { name: '1882: Italy joins' })).toBeVisible()
  await page.keyboard.press('End')
  await expect(steps.getByRole('button', { name: 'Next' })).toBeDisabled()
  await steps.getByRole('button', { name: 'Back to the map' }).click()
  await expect(steps).toHaveCount(0)
})

for (const [width, lang, theme] of [
  [390, 'kk', 'light'],
  [800, 'ru', 'dark'],
  [1300, 'en', 'light'],
] as const) {
  test(`it is accessible at ${width} px: ${lang}, ${theme}`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 640 })
    await page.goto(`./embed.html?map=kazakhstan-2022&lang=${lang}&theme=${theme}&actor=csto`)
    await expect(page.locator('[data-heading]')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await app.isAccessible()
  })
}
