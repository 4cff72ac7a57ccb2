import { expect, test } from './page.ts'

// What is seen stands in the address, and the address shows the same in another browser.

test('a copied link shows the same picture elsewhere', async ({ app, page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open()
  await app.isWhole()
  await page.getByRole('checkbox', { name: /^Affiliation/ }).click()
  await page.keyboard.press('/')
  await page.keyboard.type('csto')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Table' }).click()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('?map=kazakhstan-2022&mode=table&without=affiliation&actor=csto')

  const elsewhere = await browser.newPage()
  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('radio', { name: 'Table' })).toBeChecked()
  await expect(elsewhere.getByRole('checkbox', { name: /^Affiliation/ })).not.toBeChecked()
  await expect(
    elsewhere.getByRole('heading', { level: 2, name: 'Collective Security Treaty Organization' }),
  ).toBeVisible()
  expect(elsewhere.url()).toBe(link)
  await elsewhere.close()
})

test('Back walks through what was selected', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  for (const name of ['putin', 'csto']) {
    await page.keyboard.press('/')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`actor=${name}`))
  }
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: 'Vladimir Putin' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('?map=kazakhstan-2022')
  await page.goForward()
  await expect(page.getByRole('heading', { level: 2, name: 'Vladimir Putin' })).toBeVisible()
})

test('a link to a map that does not exist says so and shows the first', async ({ app, page }) => {
  await app.open('?map=atlantis&actor=plato')
  await expect(page.getByText('There is no map “atlantis” here.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kazakhstan/)
  await expect(page).toHaveURL('?map=kazakhstan-2022')
})

test('a link to an actor that does not exist says so and shows the rest', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&without=affiliation&actor=nobody')
  await expect(page.getByText('The link names what this map does not have: nobody.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Affiliation/ })).not.toBeChecked()
})

for (const [lang, title, theme] of [
  ['ru', 'Волнения в Казахстане, январь 2022 года', 'Dark'],
  ['kk', 'Қазақстандағы толқулар, 2022 жылғы қаңтар', 'Light'],
] as const) {
  test(`the language of a link is spoken: ${lang}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: theme === 'Dark' ? 'dark' : 'light' })
    await app.open(`?map=kazakhstan-2022&lang=${lang}`)
    await app.isWhole()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page).toHaveTitle(new RegExp(`^${title} – `))
    await app.isAccessible()
  })
}

test('language and theme are remembered on the next visit', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await page.getByRole('button', { name: 'Theme: As the device' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('menuitemradio', { name: 'Русский' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await app.open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
