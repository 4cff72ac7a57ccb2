import { asMap, makeCommunities } from '../bench/makeCommunities.mjs'
import { expect, test } from './page.ts'

test('a map is drawn as groups, one opens in its place by keys, and the view is in the address', async ({
  app,
  page,
}) => {
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  await page.getByRole('radio', { name: 'Groups' }).press('Space')
  await expect(page).toHaveURL(/groups=type/)
  const panel = page.getByRole('region', { name: 'Groups' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('6 groups of 36 actors')
  await app.isAccessible()

  const map = page.getByRole('listbox')
  await map.getByRole('option').first().focus()
  await page.keyboard.press('p')
  await expect(map.getByRole('option', { name: /^Person, 9 actors, 4 ties within/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/open=person/)
  await expect(page.getByRole('status').filter({ hasText: 'Person is open: 9 actors' })).toBeAttached()
  await expect(map.getByRole('option', { name: /Tokayev/ }).first()).toBeFocused()
  await page.getByRole('button', { name: 'Close: Person' }).press('Enter')
  await expect(page).not.toHaveURL(/open=/)
  await page.getByRole('radio', { name: 'Network' }).press('Space')
  await expect(page).not.toHaveURL(/groups=/)
})

test('a large map is offered as communities, found beside the page, also in Russian on a phone', async ({
  app,
  page,
}) => {
  await app.open()
  await app.isWhole()
  const text = JSON.stringify(asMap(makeCommunities({ actors: 1000, relations: 3000 })))
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'large.entente.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Show as groups' }).click()
  await expect(page.getByRole('heading', { name: '31 groups of 1,000 actors' })).toBeVisible()
  await page.getByRole('button', { name: /^Bekkan Elma & 92 more/ }).click()
  await page.getByRole('button', { name: 'Open the group' }).click()
  await expect(page.getByRole('button', { name: 'Close: Around Bekkan Elma' })).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('?map=kazakhstan-2022&groups=type&open=person&lang=ru')
  await app.isWhole()
  await expect(page.getByRole('combobox', { name: 'Группы' })).toHaveValue('type')
  await app.isAccessible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('groups by camps stand in a page inside another and in a file to take along as they do in the app', async ({
  app,
  page,
}, info) => {
  const drawn = ['Tokayev’s side, 14 actors', 'The other side, 7 actors', 'In no camp, 15 actors']
  const areDrawn = async () => {
    const list = page.getByRole('listbox')
    for (const name of drawn) await expect(list.getByRole('option', { name: new RegExp(`^${name}`) })).toBeAttached()
    await expect(list.getByRole('option')).toHaveCount(drawn.length)
  }
  await page.goto('./embed.html?map=kazakhstan-2022&groups=camps&lang=en')
  await areDrawn()
  await expect(page.getByText('2 of 26 signed ties go against this split. A camp is not an alliance.')).toBeVisible()
  await app.isAccessible()
  await app.open('?map=kazakhstan-2022&groups=camps&lang=en')
  await app.isWhole()
  await areDrawn()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('radio', { name: 'One file' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the file' }).click()
  const path = info.outputPath('camps.html')
  await (await download).saveAs(path)
  await page.goto(`file://${path}`)
  await areDrawn()
})
