import { expect, test } from './page.ts'

test('a path: from an actor, by keys, with its sentence, its evidence, and the way back', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&actor=china')
  await app.isWhole()
  await page.getByRole('button', { name: 'Paths from China to someone' }).press('Enter')
  const answer = page.getByRole('region', { name: 'How are two actors connected?' })
  await answer.getByRole('combobox', { name: 'To' }).fill('protesters')
  await answer.getByRole('combobox', { name: 'To' }).press('Enter')
  await expect(answer).toContainText('China backs Tokayev (on record, ¶5), who tries to calm the protesters')
  await expect(page).toHaveURL(/ask=paths&path-from=china&path-to=protesters/)
  await app.isAccessible()

  await answer.getByRole('button', { name: /China backs Tokayev/ }).click()
  await expect(page.getByRole('heading', { name: 'China backs Tokayev' })).toBeVisible()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(answer).toBeVisible()
  await answer.getByRole('button', { name: 'Close the answer' }).click()
  await expect(page.getByText('About this map')).toBeVisible()
})

test('who matters, the check and a focus are accessible, in Russian on a phone too', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&ask=between')
  await app.isWhole()
  await expect(page.getByRole('region', { name: 'Who connects groups that are otherwise apart?' })).toContainText(
    'Kazakhstan',
  )
  await app.isAccessible()
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('?map=kazakhstan-2022&ask=check&lang=ru&focus=tokayev')
  await app.isWhole()
  await expect(page.getByRole('region', { name: 'Что можно исправить' })).toBeVisible()
  await app.isAccessible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Показать всю карту' }).click()
  await expect(page).not.toHaveURL(/focus/)
})
