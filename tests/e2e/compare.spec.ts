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
  await expect(answer.getByRole('status')).toContainText(/[1-9]\d* new, \d+ gone, [1-9]\d* changed/)
  await expect(page).toHaveURL(/ask=compare&before=1875&after=1907/)
  await expect(page.getByRole('region', { name: 'Compared' }).getByRole('listitem')).toHaveText([
    'Only: 1907',
    'Changed: 1875',
    'Changed: 1907',
  ])
  await app.isAccessible()

  await answer.getByRole('radio', { name: 'Side by side' }).press('Space')
  await expect(page.getByRole('img', { name: /^1875: \d+ ties$/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^1907: \d+ ties$/ })).toBeVisible()
  await app.isAccessible()
  await answer.getByRole('button', { name: 'Make a figure' }).click()
  await expect(page.getByRole('img', { name: /Second against first: .*new/ })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked()

  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('?map=great-powers-1872-1907&ask=compare&before=1875&after=1907&lang=kk')
  await app.isWhole()
  await expect(page.getByRole('region', { name: 'Айырмашылығы неде?' })).toContainText('Екіншісі біріншімен')
  await app.isAccessible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('two maps are compared as one new map, with a way back; a file that is no map changes nothing', async ({
  app,
  page,
}) => {
  await app.open('?map=kazakhstan-2022&ask=compare&compare=maps')
  await app.isWhole()
  const answer = page.getByRole('region', { name: 'What differs?' })
  const file = answer.getByLabel('Choose a file…').locator('visible=false')
  await file.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no map at all') })
  await expect(answer.getByRole('alert')).toContainText('notes.txt is no map of Entente')
  await expect(page.getByRole('button', { name: /^Unrest in Kazakhstan/ }).first()).toBeVisible()
  await app.isAccessible()

  await answer.getByRole('button', { name: /^Great powers of Europe/ }).press('Enter')
  await expect(answer.getByRole('status')).toContainText(
    /20 new, 63 gone, 0 changed, 0 the same. Actors: \d+ new, \d+ gone/,
  )
  await expect(answer.getByRole('list', { name: 'Actors only in the second: new' })).toContainText('Italy')
  await app.isAccessible()
  await answer.getByRole('button', { name: /^Back to Unrest in Kazakhstan/ }).click()
  await expect(page).toHaveTitle(/^Unrest in Kazakhstan, January 2022 –/)
})
