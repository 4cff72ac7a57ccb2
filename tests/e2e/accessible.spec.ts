import type { App } from './page.ts'
import { expect, test } from './page.ts'

// axe finds nothing, on any screen, in either theme; and the page adapts to what the reader's device asks for.

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** Screens by name: how to get there. */
const screens: readonly (readonly [string, { width: number; height: number }, (app: App) => Promise<unknown>])[] = [
  ['the map', wide, (app) => app.open('?map=kazakhstan-2022')],
  ['an actor', wide, (app) => app.open('?actor=tokayev')],
  ['several actors', wide, (app) => app.open('?actor=tokayev&actor=csto')],
  ['a relation', wide, (app) => app.open('?tie=csto-sends-troops-to-kazakhstan')],
  ['the list', wide, (app) => app.open('?mode=list')],
  ['the table', wide, (app) => app.open('?mode=table')],
  ['filters', wide, (app) => app.open('?without=support&without-type=media&without-actor=psaki')],
  [
    'everything filtered out',
    wide,
    (app) =>
      app.open(
        '?without-type=person&without-type=state&without-type=organisation&without-type=alliance&without-type=media&without-type=group',
      ),
  ],
  ['a link that names what is not there', wide, (app) => app.open('?map=atlantis&actor=nobody')],
  ['the other map, in Russian', wide, (app) => app.open('?map=great-powers-1872-1907&lang=ru')],
  ['an actor on a phone', phone, (app) => app.open('?actor=tokayev')],
  ['the map on a phone', phone, (app) => app.open('')],
  ['the table on a phone', phone, (app) => app.open('?mode=table')],
  ['an actor in a narrow window', { width: 900, height: 700 }, (app) => app.open('?actor=tokayev')],
]

for (const theme of ['light', 'dark'] as const)
  test.describe(theme, () => {
    test.use({ colorScheme: theme })
    for (const [name, size, go] of screens)
      test(`axe finds nothing: ${name}`, async ({ app, page }) => {
        await page.setViewportSize(size)
        await go(app)
        await app.isWhole()
        await app.isAccessible()
      })
  })

for (const name of [/^Share/, /^Keys/, /^Unrest in Kazakhstan/, /^Theme/, /^Language/])
  test(`axe finds nothing: what ${name} opens`, async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022')
    await page.getByRole('button', { name }).first().click()
    await expect(page.getByRole('dialog').or(page.getByRole('menu')).first()).toBeVisible()
    await app.isAccessible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name }).first()).toBeFocused()
  })

test('at 320 px, as at 400 % zoom, nothing scrolls sideways and everything is reached', async ({ app, page }) => {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    await app.open('?actor=tokayev')
    await app.isWhole()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expect(page.getByRole('heading', { name: 'Kassym-Jomart Tokayev' })).toBeVisible()
  }
})

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' })
  test('the map is drawn in the system’s colours', async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022')
    await app.isWhole()
    const colours = await page.evaluate(() => {
      const canvas = document.querySelector('canvas')
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let hued = 0
      for (let at = 0; at < pixels.length; at += 4)
        if (pixels[at + 3] === 255 && Math.abs((pixels[at] ?? 0) - (pixels[at + 2] ?? 0)) > 90) hued++
      return hued
    })
    expect(colours).toBe(0)
  })
})

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('the camera cuts instead of gliding', async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022&actor=tokayev')
    await app.isWhole()
    const zoom = page.getByRole('button', { name: 'Fit the map' })
    for (let press = 0; press < 4; press++) await page.getByRole('button', { name: 'Zoom in' }).click()
    await zoom.click()
    const option = page.getByRole('option', { name: /^Kassym-Jomart/ })
    const first = await option.boundingBox()
    await page.waitForTimeout(500)
    expect(await option.boundingBox()).toEqual(first)
  })
})

test('the page is called by the name of the map, in the reader’s language', async ({ app, page }) => {
  await app.open('?lang=kk')
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
  await expect(page).toHaveTitle(/Қазақстан/)
})
