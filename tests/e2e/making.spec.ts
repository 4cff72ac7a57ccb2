import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { App } from './page.ts'
import { expect, test } from './page.ts'

// A small map from an empty page: by mouse, then the same by keyboard alone.

const empty = { format: 'entente', version: 1, title: 'New', language: 'en', actors: [], relations: [] }

async function openEmpty(app: App, page: Page) {
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'new.entente.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(empty)),
    })
  await expect(page.getByRole('button', { name: 'Add actor' })).toBeVisible()
}

/** What Ctrl+S saves. */
async function saved(page: Page) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  return JSON.parse(await readFile(await download.path(), 'utf8'))
}

const expected = {
  actors: [
    { id: 'north', name: 'North', type: 'person' },
    { id: 'south', name: 'South', type: 'state' },
  ],
  relations: [
    {
      id: 'north-opposition-south',
      from: 'north',
      to: 'south',
      kind: 'opposition',
      evidence: [{ basis: 'stated', by: 'north' }],
    },
  ],
}

test('a map is made by mouse', async ({ app, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openEmpty(app, page)
  const map = await page.locator('canvas').first().boundingBox()
  if (!map) throw new Error('no map')
  const actor = page.getByRole('dialog', { name: 'New actor' })
  const at = (x: number, y: number) => [map.x + x, map.y + y] as const

  await page.mouse.dblclick(...at(200, 140))
  await actor.getByRole('textbox', { name: 'Name' }).fill('North')
  await app.isAccessible()
  await actor.getByRole('button', { name: 'Add actor' }).click()
  await page.mouse.dblclick(...at(440, 420))
  await actor.getByRole('textbox', { name: 'Name' }).fill('South')
  await actor.getByRole('combobox', { name: 'Type' }).selectOption('State')
  await actor.getByRole('button', { name: 'Add actor' }).click()

  // Who is made stands where it was asked for.
  const [north, south] = [at(200, 140), at(440, 420)].map(([x, y]) => ({ x, y }))
  if (!north || !south) throw new Error('no places')
  await page.mouse.move(north.x, north.y)
  const handle = await page.getByRole('button', { name: 'Draw a tie from North' }).boundingBox()
  if (!handle) throw new Error('no handle')
  await page.mouse.move(handle.x + 12, handle.y + 12)
  await page.mouse.down()
  await page.mouse.move(south.x - 20, south.y - 20, { steps: 4 })
  await page.mouse.move(south.x, south.y)
  await page.mouse.up()
  const dialog = page.getByRole('dialog', { name: 'New relation' })
  await expect(dialog.getByRole('combobox', { name: 'From' })).toHaveValue('North')
  await expect(dialog.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('South')
  await dialog.getByText('Opposition').click()
  await app.isAccessible()
  await dialog.getByRole('button', { name: 'Add relation' }).click()

  await page.getByRole('button', { name: 'Add evidence' }).click()
  await page.getByRole('combobox', { name: 'Basis' }).selectOption('On record')
  await page.getByRole('combobox', { name: 'Who says so' }).fill('North')
  await app.isAccessible()
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await saved(page)).toMatchObject(expected)

  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('button', { name: /^The map as it was opened/ }).click()
  await app.isAccessible()
  await page.keyboard.press('Escape')
  expect((await saved(page)).actors).toEqual([])
})

test('the same map is made by keyboard alone', async ({ app, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openEmpty(app, page)
  await page.getByRole('button', { name: 'Add actor' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('North')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: /^North/ }).focus()
  await page.keyboard.press('a')
  const actor = page.getByRole('dialog', { name: 'New actor' })
  await expect(actor.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('South')
  await page.keyboard.press('Tab')
  await page.keyboard.type('State')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: /^North/ }).focus()
  await page.keyboard.press('c')
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toBeFocused()
  await page.keyboard.type('south')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Add evidence' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Basis' }).focus()
  await page.keyboard.type('On record')
  await page.keyboard.press('Tab')
  await page.keyboard.type('North')
  await page.keyboard.press('Tab')
  expect(await saved(page)).toMatchObject(expected)

  await page.getByRole('option', { name: /^South/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('dialog', { name: 'Delete South?' })).toContainText('1 tie goes too.')
  await page.keyboard.press('Enter')
  // What had the focus is gone: the keyboard goes on from the map.
  await expect(page.getByRole('option').first()).toBeFocused()
  expect((await saved(page)).relations).toEqual([])
  await page.keyboard.press('Control+z')
  expect(await saved(page)).toMatchObject(expected)
})

test.describe('the tables', () => {
  test('are written by keyboard, pasted by the column, and undone', async ({ app, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width: 1440, height: 900 })
    await app.open('?map=kazakhstan-2022&task=data')
    await app.isWhole()
    await app.isAccessible()
    const cell = (row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]`)
    await cell(0, 6).click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('7/1/22')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('is no date that is understood')
    await app.isAccessible()
    await page.keyboard.press('Escape')
    await expect(cell(0, 6)).toBeFocused()
    await page.evaluate(() => navigator.clipboard.writeText('2020\n2021\n2022'))
    await page.keyboard.press('Control+v')
    await expect(page.getByText('3 cells pasted')).toBeVisible()
    await expect(cell(1, 6)).toHaveText('2021')
    await page.getByRole('button', { name: 'Undo: paste 3 cells' }).click()
    await expect(cell(1, 6)).not.toHaveText('2021')
    await cell(3, 0).click()
    await page.keyboard.press('Delete')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('62 of 62 rows in view')).toBeVisible()
    await expect(cell(3, 0)).toBeFocused()
    await expect(page.getByText('1 row selected')).toHaveCount(0)
  })

  for (const [name, size, address] of [
    ['sources', { width: 1440, height: 900 }, '?map=kazakhstan-2022&task=data'],
    ['in a narrow window, in Russian', { width: 900, height: 700 }, '?map=kazakhstan-2022&task=data&lang=ru'],
    ['on a phone, in Kazakh', { width: 390, height: 844 }, '?map=kazakhstan-2022&task=data&lang=kk'],
  ] as const)
    test(`axe finds nothing: ${name}`, async ({ app, page }) => {
      await page.setViewportSize(size)
      await app.open(address)
      await app.isWhole()
      await expect(page.getByRole('main')).toBeVisible()
      if (name === 'sources') await page.getByRole('radio', { name: 'Sources 1' }).check()
      else expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
      await app.isAccessible()
    })
})
