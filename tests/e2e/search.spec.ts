import { expect, test } from './page.ts'

// Find an actor, in any of its names, by keyboard alone.

test('by a slash, a typo and Enter', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Find an actor' })
  await expect(field).toBeFocused()
  await page.keyboard.type('tokaew')
  await expect(page.getByRole('search').getByRole('option', { name: /^Kassym-Jomart Tokayev/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/actor=tokayev/)
  await expect(page.getByRole('heading', { level: 2, name: 'Kassym-Jomart Tokayev' })).toBeVisible()
  await expect(field).toHaveValue('')
})

for (const query of ['токаев', 'Тоқаев', 'tokaev', 'Tokayev', 'қасым']) {
  test(`${query} finds Tokayev`, async ({ app, page }) => {
    await app.open()
    await app.isWhole()
    await page.getByRole('combobox', { name: 'Find an actor' }).fill(query)
    await expect(page.getByRole('search').getByRole('option').first()).toHaveAccessibleName(/Tokayev/)
  })
}

test('who is hidden says why, and comes back', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&without-type=person')
  await app.isWhole()
  await page.keyboard.press('/')
  await page.keyboard.type('putin')
  await expect(page.getByRole('search').getByRole('option', { name: /Putin.*hidden/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Why can’t I see Putin?')).toBeVisible()
  await expect(page.getByText('Actors of this type are switched off: Person.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('?map=kazakhstan-2022&actor=putin')
})

test('Esc clears, then goes back to the map', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await page.keyboard.press('/')
  await page.keyboard.type('pu')
  await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox', { name: 'Find an actor' })).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main')).toBeFocused()
})

test('the same on a phone, where the field takes the place of the bar', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open()
  await app.isWhole()
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'Find an actor' })).toBeFocused()
  await page.keyboard.type('csto')
  await page.getByRole('search').getByRole('option').first().click()
  await expect(page).toHaveURL(/actor=csto/)
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('the list is accessible', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await page.keyboard.press('/')
  await page.keyboard.type('security')
  await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
  await app.isAccessible()
})
