import { expect, test } from './page.ts'

// The student's whole job without a mouse, and what a screen reader is told on the way.

const optionIn = (page: import('@playwright/test').Page) => page.locator('[role=option]:focus')
const live = (page: import('@playwright/test').Page) => page.locator('[aria-live=polite]')

test('the map is one tab stop, and says what it shows', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022')
  const map = page.getByRole('listbox', { name: /^Map of actors and ties\. .*36 actors and 63 ties/ })
  await expect(map).toBeVisible()
  await expect(map.locator('[tabindex="0"]')).toHaveCount(1)
})

test('arrows walk from actor to actor, period and comma along the ties, Enter follows, Backspace comes back', async ({
  app,
  page,
}) => {
  await app.open('?map=kazakhstan-2022&actor=tokayev')
  await page.getByRole('option', { name: /^Kassym-Jomart Tokayev/ }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(optionIn(page)).not.toHaveAccessibleName(/Tokayev,/)
  await page.keyboard.press('Backspace')
  await expect(optionIn(page)).toHaveAccessibleName(/^Kassym-Jomart Tokayev, President of Kazakhstan, Person, 12 ties/)

  await page.keyboard.press('.')
  await expect(live(page)).toHaveText(/^Tie 1 of 12: /)
  await page.keyboard.press(',')
  await expect(live(page)).toHaveText(/^Tie 12 of 12: /)
  await page.keyboard.press('Enter')
  await expect(optionIn(page)).not.toHaveAccessibleName(/^Kassym-Jomart Tokayev/)
})

test('Space selects, Shift+Space adds, Enter opens, Escape leaves', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022')
  await page.locator('[role=listbox] [tabindex="0"]').first().focus()
  await page.keyboard.type('tok')
  await expect(optionIn(page)).toHaveAccessibleName(/^Kassym-Jomart Tokayev/)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/actor=tokayev/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+Space')
  await expect(page).toHaveURL(/actor=.*&actor=/)
  await expect(live(page)).toHaveText(/2 actors selected/)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/actor=/)
})

test('Ctrl+arrow moves an actor as one step that can be undone', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&actor=tokayev')
  const option = page.getByRole('option', { name: /^Kassym-Jomart Tokayev/ })
  await option.focus()
  const before = await option.boundingBox()
  await page.keyboard.press('Control+ArrowRight')
  await expect(live(page)).toHaveText('Moved 1 actor')
  await expect.poll(async () => ((await option.boundingBox())?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(4)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => Math.abs(((await option.boundingBox())?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(1)
})

test('single letters mean nothing to the map while the search has the focus', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022')
  await page.getByRole('combobox').first().waitFor()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox').first()).toBeFocused()
  await page.keyboard.type('0.+')
  await expect(page.getByRole('combobox').first()).toHaveValue('0.+')
})
