import { expect, test } from './page.ts'

test('time is a filter that moves nobody: by the pointer, by keys, in the address, and back', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  const strip = page.getByRole('region', { name: 'Time' })
  await expect(strip).toContainText('12 ties dated to a day')
  const tokayev = page.getByRole('option', { name: /^Kassym-Jomart/ })
  const place = await tokayev.boundingBox()

  // A drag over the line chooses a span.
  const first = strip.getByRole('slider', { name: 'From' })
  const line = await first.locator('xpath=ancestor::div[1]').boundingBox()
  if (!line) throw new Error('the line is not on screen')
  await page.mouse.move(line.x + line.width * 0.55, line.y + 8)
  await page.mouse.down()
  await page.mouse.move(line.x + line.width * 0.8, line.y + 8, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2022-01-05&to=2022-01-07/)
  await expect(page.getByText(/of 63 relations hidden/)).toBeVisible()

  // Arrow keys move the end that has the focus.
  await strip.getByRole('slider', { name: 'To' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/to=2022-01-06/)
  expect(await tokayev.boundingBox()).toEqual(place)
  await app.isAccessible()

  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(page).not.toHaveURL(/from=/)
})

test('on a phone the line is under the map, in Russian too', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('?map=great-powers-1872-1907&lang=ru')
  await app.isWhole()
  const strip = page.getByRole('region', { name: 'Время' })
  await expect(strip).toContainText('20 связей на несколько лет')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await app.isAccessible()
})
