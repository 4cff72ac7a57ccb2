import { expect, test } from './page.ts'

// Camps: over the map, in words, in the address and in a figure.

const against = { name: 'Ties against the split' } as const

test('a reader splits the map, tries it without alleged ties, and goes back', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  await page.getByRole('radio', { name: 'Camps' }).check({ force: true })
  const panel = page.getByRole('region', { name: 'Camps' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    'Two camps fit almost everything. 2 of 26 signed ties go against this split.',
  )
  await expect(page).toHaveURL(/arrangement=camps/)
  await expect(panel.getByRole('list', against).getByRole('button')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Not placed' })).toContainText('Putin')
  await panel.getByRole('button', { name: 'Try it' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('0 of 17')
  await expect(page).toHaveURL(/without-basis=alleged/)
  await panel.getByRole('button', { name: 'Show them' }).click()
  await panel.getByRole('list', against).getByRole('button').first().click()
  await expect(page).toHaveURL(/tie=/)
  await page.goBack()
  await page.getByRole('radio', { name: 'Network' }).check({ force: true })
  await expect(panel).toHaveCount(0)
})

test('a link opens the camps as they were chosen, by keyboard alone', async ({ app, page }) => {
  await app.open('?map=great-powers-1872-1907&arrangement=camps&counting=relations')
  await app.isWhole()
  const panel = page.getByRole('region', { name: 'Camps' })
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('0 of 10')
  await page.getByRole('radio', { name: 'Camps' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Network' })).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('0 of 10')
  const how = panel.locator('summary', { hasText: 'How it is counted' })
  await how.focus()
  await page.keyboard.press('Enter')
  await expect(panel.getByLabel('Several ties between the same two')).toHaveValue('relations')
  await panel.getByLabel('Number of camps').selectOption('best')
  await expect(page).toHaveURL(/camps=best/)
})

for (const [name, size, scheme] of [
  ['light', { width: 1440, height: 900 }, 'light'],
  ['dark', { width: 1440, height: 900 }, 'dark'],
  ['on a phone', { width: 390, height: 844 }, 'light'],
] as const)
  test(`axe finds nothing: camps, ${name}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize(size)
    await app.open('?map=kazakhstan-2022&arrangement=camps')
    await app.isWhole()
    const panel = page.getByRole('region', { name: 'Camps' })
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('2 of 26')
    for (const part of ['The circles', 'Over time', 'How it is counted'])
      await panel.locator('summary', { hasText: part }).press('Enter')
    await app.isAccessible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(size.width)
  })

test('a figure has the camps, in its alternative text too', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&arrangement=camps')
  await page.getByRole('button', { name: 'Make a figure' }).click()
  await expect(page).toHaveURL(/task=figure/)
  await expect(page.getByRole('img', { name: /2 of 26 signed ties go against this split/ }).first()).toBeVisible()
})

test('a search that dies without a word is told, and can be tried again', async ({ app, page }) => {
  const script = /assets\/campsWorker-.*\.js/
  await page.route(script, async (route) => {
    const response = await route.fetch()
    const deadly = 'self.addEventListener("message", (event) => { event.stopImmediatePropagation(); self.close() });'
    await route.fulfill({ response, body: deadly + (await response.text()) })
  })
  await app.open('?map=kazakhstan-2022')
  await app.isWhole()
  await page.getByRole('radio', { name: 'Camps' }).check({ force: true })
  const panel = page.getByRole('region', { name: 'Camps' })
  await expect(panel.getByText('The search for camps broke off')).toBeVisible()
  await page.unroute(script)
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('2 of 26')
})
