import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

// The page at every width, with nothing cut off and nothing to scroll sideways for.

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [1100, 800],
  [900, 800],
  [768, 1024],
  [390, 844],
  [320, 640],
  [320, 256],
] as const) {
  test(`fits ${width} × ${height}, in Russian too, and is accessible`, async ({ app, page }) => {
    await page.setViewportSize({ width, height })
    await app.open('?map=kazakhstan-2022&actor=tokayev')
    await app.isWhole()
    expect(await scrollsSideways(page)).toBe(false)
    await app.isAccessible()
    await app.open('?map=kazakhstan-2022&actor=tokayev&lang=ru')
    await app.isWhole()
    expect(await scrollsSideways(page)).toBe(false)
  })
}

test('wide: legend, map and inspector in the order of the tab key', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  // What comes only after the key has gone by is not passed by it.
  await expect(page.getByRole('checkbox', { name: /^Support/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const places = new Set<string>()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the map' })).toBeFocused()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() => {
      const at = document.activeElement
      if (at?.closest('header')) return at.closest('main, section') ? '' : 'bar'
      if (at?.closest('main')) return at.closest('[role=listbox]') ? 'map' : 'under the map'
      return at?.closest('section')?.getAttribute('aria-label') ?? ''
    })
    if (place !== '') places.add(place)
  }
  expect([...places].slice(0, 5)).toEqual(['bar', 'Legend and filters', 'map', 'under the map', 'Details'])
})

test('the skip link goes to the map and leaves the address alone', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&actor=putin')
  await app.isWhole()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL('?map=kazakhstan-2022&actor=putin')
})

test('between 1024 and 1279 the details lie over the map while something is selected', async ({ app, page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await app.open()
  await app.isWhole()
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details).toHaveCount(0)
  const before = await page.getByRole('main').boundingBox()
  await page.keyboard.press('/')
  await page.keyboard.type('csto')
  await page.keyboard.press('Enter')
  await expect(details).toBeVisible()
  expect((await details.boundingBox())?.width).toBeCloseTo(359, 0)
  expect(await page.getByRole('main').boundingBox()).toEqual(before)
  await expect(page.getByRole('radio', { name: 'List' })).toBeInViewport()
})

test('below 1024 the legend is a drawer, and the filters say so under the map', async ({ app, page }) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await app.open()
  await app.isWhole()
  const opener = page.getByRole('button', { name: 'Legend', exact: true })
  await opener.click()
  const drawer = page.getByRole('dialog', { name: 'Legend' })
  expect((await drawer.boundingBox())?.width).toBeCloseTo(319, 0)
  await drawer.getByRole('checkbox', { name: /^Affiliation/ }).click()
  await app.isAccessible()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await expect(page.getByText('22 of 63 relations hidden')).toBeVisible()
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(page.getByText('36 actors, 63 ties')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  const sheetHeight = async (page: Page) => {
    const top = (await page.getByRole('slider', { name: 'Height of the details' }).boundingBox())?.y ?? 0
    return 844 - top
  }

  test('the sheet rises with a selection, and with its button, keys and a finger', async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022')
    await app.isWhole()
    const slider = page.getByRole('slider', { name: 'Height of the details' })
    await expect(slider).toHaveAttribute('aria-valuetext', 'Low')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.keyboard.type('putin')
    await page.keyboard.press('Enter')
    await expect(slider).toHaveAttribute('aria-valuetext', 'Half')
    await page.getByRole('button', { name: 'Show more of the details' }).click()
    await expect(slider).toHaveAttribute('aria-valuetext', 'Full')
    await slider.focus()
    await page.keyboard.press('ArrowDown')
    await expect(slider).toHaveAttribute('aria-valuetext', 'Half')

    await expect.poll(() => sheetHeight(page)).toBeLessThan(400)
    const box = await slider.boundingBox()
    if (!box) throw new Error('the sheet has no handle')
    const [x, y] = [box.x + 40, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y - 200, { steps: 8 })
    await page.mouse.move(x, 130, { steps: 12 })
    await page.mouse.up()
    await expect(slider).toHaveAttribute('aria-valuetext', 'Full')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(slider).toHaveAttribute('aria-valuetext', 'Low')
  })

  test('list and table are a press away', async ({ app, page }) => {
    await app.open()
    await app.isWhole()
    await page.getByRole('button', { name: 'View: Map' }).click()
    await page.getByRole('menuitemradio', { name: 'List' }).click()
    await expect(page).toHaveURL(/mode=list/)
    await expect(page.getByText('Kassym-Jomart Tokayev').first()).toBeVisible()
    expect(await scrollsSideways(page)).toBe(false)
    await app.isAccessible()
  })

  test('the heads and the names of the list are whole, in Kazakh too', async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022&mode=list&lang=kk')
    await app.isWhole()
    const over = await page.locator('main table').evaluate((table) =>
      [...table.querySelectorAll('thead th button, tbody th button, tbody td:first-child button')].flatMap((each) => {
        const range = document.createRange()
        range.selectNodeContents(each)
        const cell = each.closest('th, td')?.getBoundingClientRect()
        return cell && range.getBoundingClientRect().right > cell.right + 1 ? [each.textContent] : []
      }),
    )
    expect(over).toEqual([])
    const edge = await page.locator('main thead button').last().boundingBox()
    expect((edge?.x ?? 0) + (edge?.width ?? 0)).toBeLessThanOrEqual(390)
  })

  test('everything else is in one menu', async ({ app, page }) => {
    await app.open()
    await app.isWhole()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await app.isAccessible()
    await page.getByRole('menuitem', { name: 'Share' }).click()
    await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible()
  })
})

test('the dialogs are accessible, light and dark', async ({ app, page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await app.open()
    await app.isWhole()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await app.isAccessible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible()
    await app.isAccessible()
    await page.keyboard.press('Escape')
  }
})

test('undo and redo by key and by button, and what is saved is said all the while', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&actor=tokayev')
  await app.isWhole()
  const bar = page.getByRole('banner')
  await expect(bar.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('option', { name: /^Kassym-Jomart Tokayev/ }).focus()
  await page.keyboard.press('Control+ArrowRight')
  await expect(bar.getByText('Saved in your own copy')).toBeVisible()
  await page.getByRole('button', { name: 'Undo: move 1 actor' }).click()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await page.keyboard.press('Control+Shift+Z')
  await expect(page.getByRole('button', { name: 'Undo: move 1 actor' })).toBeEnabled()
  await expect(bar.getByText(/^Saved/)).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  expect(download.suggestedFilename()).toBe('unrest-in-kazakhstan-january-2022.entente.json')
})

test('on a phone no control of the map lies over another', async ({ app, page }) => {
  for (const language of ['en', 'ru', 'kk'])
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await app.open(`?map=kazakhstan-2022&actor=tokayev&lang=${language}`)
      await app.isWhole()
      const parts = page.locator('main').locator('[aria-pressed], [role=radiogroup], [class*=controls]')
      await expect(page.locator('main [role=radiogroup]').first()).toBeVisible()
      const boxes = (await Promise.all((await parts.all()).map((part) => part.boundingBox()))).flatMap(
        (box) => box ?? [],
      )
      expect(boxes.length).toBeGreaterThan(2)
      const meeting = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
      )
      expect(meeting, `${language}, ${width}`).toEqual([])
    }
})

test('at 400 % zoom the map keeps a height in which it can be read, and its controls stand apart', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 225 })
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  const map = await page.locator('canvas').first().boundingBox()
  const above = await page.locator('main [role=radiogroup]').first().boundingBox()
  const below = await page.getByRole('button', { name: 'Zoom in' }).boundingBox()
  if (!map || !above || !below) throw new Error('the map or its controls are not shown')
  expect(map.height).toBeGreaterThanOrEqual(180)
  expect(below.y - (above.y + above.height)).toBeGreaterThan(40)
})

test('in forced colours nothing that works looks disabled, and the main button can be read', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  const { band, ink } = await page.evaluate(() => {
    const fill = document.querySelector('[class*=band]')
    return { band: fill && getComputedStyle(fill).fill, ink: getComputedStyle(document.body).color }
  })
  expect(band).toBe(ink)

  await app.open('?map=kazakhstan-2022&task=figure')
  const save = page.getByRole('button', { name: 'Download PNG' })
  await expect(save).toHaveCSS('forced-color-adjust', 'none')
  const { paper, words, plain } = await save.evaluate((button) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'HighlightText'
    const { color, backgroundColor } = getComputedStyle(button)
    return { paper: backgroundColor, words: color, plain: getComputedStyle(probe).color }
  })
  expect(words).toBe(plain)
  expect(words).not.toBe(paper)
})
