import { expect, test } from './page.ts'

test('two moments are compared by keys, from a link too, and in Kazakh on a phone', async ({ app, page }) => {
  await app.open('?map=great-powers-1872-1907')
  await app.isWhole()
  await page.getByRole('button', { name: /What differs between two moments/ }).press('Enter')
  const answer = page.getByRole('region', { name: 'What differs?' })
  await expect(answer.getByRole('status')).toContainText('Write two dates')
  await answer.getByRole('textbox', { name: 'First' }).fill('1875')
  await answer.getByRole('textbox', { name: 'First' }).press('Enter')
  await answer.getByRole('textbox', { name: 'Second' }).fill('1907')
  await answer.getByRole('textbox', { name: 'Second' }).press('Enter')
  await expect(answer.getByRole('status')).toContainText(/[1-9]\d* new, [1-9]\d* gone/)
  await expect(page).toHaveURL(/ask=compare&before=1875&after=1907/)
  await app.isAccessible()

  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('?map=great-powers-1872-1907&ask=compare&before=1875&after=1907&lang=kk')
  await app.isWhole()
  await expect(page.getByRole('region', { name: 'Айырмашылығы неде?' })).toContainText('Екіншісі біріншімен')
  await app.isAccessible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
