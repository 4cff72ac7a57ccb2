import type { Page } from '@playwright/test'
import { App, expect, test } from './page.ts'

// A presentation is made, given with a clicker from either of two windows, and goes on whatever happens to them.

const small = {
  format: 'entente',
  version: 1,
  title: 'Two neighbours',
  language: 'en',
  sources: [{ id: 'gazette', type: 'article-newspaper', title: 'The well is shared again' }],
  actors: [
    { id: 'north', name: 'Northern village', type: 'group' },
    { id: 'south', name: 'Southern village', type: 'group' },
    { id: 'mill', name: 'The mill', type: 'organisation' },
  ],
  relations: [
    { id: 'ns', from: 'north', to: 'south', kind: 'support', evidence: [{ basis: 'stated', source: 'gazette' }] },
    { id: 'ms', from: 'mill', to: 'south', kind: 'opposition', evidence: [{ basis: 'reported', source: 'gazette' }] },
  ],
  steps: [
    { id: 'one', title: 'Two villages', text: 'They share a *well*.', shown: { actors: ['north', 'south'] } },
    {
      id: 'two',
      title: 'The mill comes',
      text: 'It takes the water.',
      notes: 'Wait for a guess.',
      ask: { prompt: 'Friend or foe?', kinds: ['ms'] },
    },
    { id: 'three', title: 'All of it' },
  ],
}

const screenOf = (page: Page) => page.getByRole('main', { name: 'Class screen' })
const slide = (page: Page) => screenOf(page).getByRole('heading', { level: 2 })
const said = (page: Page) => page.locator('[aria-live=polite]').last()

async function openSmall(app: App, page: Page) {
  await app.open('?task=present')
  await app.isWhole()
  await page.locator('input[type=file]').setInputFiles({
    name: 'villages.entente.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(small)),
  })
  await page.getByRole('radio', { name: 'Present', exact: true }).check({ force: true })
  await expect(page.getByRole('row', { name: 'Two villages' })).toBeVisible()
}

test('a presentation is made from what is on the map, ordered by the keyboard, and undone', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&without=affiliation&task=present')
  await app.isWhole()
  const rows = page.getByRole('grid', { name: 'Steps' }).getByRole('row')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  await page.getByRole('button', { name: /^Add the current view/ }).click()
  await expect(rows).toHaveCount(before + 1)
  await page.getByRole('textbox', { name: 'Title' }).fill('Without affiliations')
  const mine = page.getByRole('row', { name: /Without affiliations/ })
  await expect(mine).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('main').getByRole('img', { name: 'Slide: Without affiliations' })).toBeVisible()
  await mine.getByRole('button', { name: /^What to do/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Move up' }).press('Enter')
  await expect(rows.first()).toContainText('Without affiliations')
  await app.isAccessible()
  // By the mouse as well: the first step is dragged below the second.
  const second = (await rows.nth(1).getAttribute('aria-label')) ?? ''
  const target = await rows.nth(1).boundingBox()
  await mine.hover({ position: { x: 60, y: 12 } })
  await page.mouse.down()
  await page.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + (target?.height ?? 0) - 6, { steps: 6 })
  await page.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + (target?.height ?? 0) - 4)
  await page.mouse.up()
  await expect(rows.first()).toHaveAttribute('aria-label', second)
  await expect(rows.nth(1)).toContainText('Without affiliations')
  await page.keyboard.press('Control+z')
  await expect(rows.first()).toContainText('Without affiliations')
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(before)
})

test('clicker, keys and a question, with nothing on the screen but the slide', async ({ app, page }) => {
  await openSmall(app, page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(slide(page)).toHaveText('Two villages')
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(said(page)).toContainText('Step 1 of 3. Two villages. They share a well. Added: Northern village')
  await app.isAccessible()
  await page.keyboard.press('PageDown')
  await expect(screenOf(page).getByText('Friend or foe?')).toBeVisible()
  await expect(screenOf(page).getByText('It takes the water.')).toBeHidden()
  await expect(said(page)).toContainText('Added: The mill; The mill and Southern village: a tie, not told yet.')
  await page.keyboard.press('Space')
  await expect(screenOf(page).getByText('It takes the water.')).toBeVisible()
  await expect(said(page)).toHaveText('It takes the water. Now told: The mill opposes Southern village.')
  await page.keyboard.press('b')
  await expect(said(page)).toHaveText('The screen is black')
  await page.keyboard.press('ArrowRight')
  await expect(said(page)).toHaveText('The slide is back')
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(slide(page)).toHaveText('All of it')
  await page.keyboard.press('o')
  await expect(page.getByRole('dialog', { name: 'All steps' }).getByRole('button')).toHaveCount(3)
  await app.isAccessible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(slide(page)).toHaveText('The mill comes')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys while presenting' })).toBeVisible()
  await page.keyboard.press('Escape')
  // A tab that is loaded again goes on, also with a map that was never saved.
  await page.reload()
  await expect(slide(page)).toHaveText('The mill comes')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible()
})

test('two windows steer each other, and catch up when one is loaded again or closed', async ({
  app,
  page,
  context,
}) => {
  await openSmall(app, page)
  const coming = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Present with notes' }).click()
  const notes = await coming
  await expect(notes.getByText('step 1 of 3')).toBeVisible()
  await expect(notes.getByText('Class screen is live')).toBeVisible()
  await notes.getByRole('button', { name: /^Next step/ }).click()
  await expect(screenOf(page).getByText('Friend or foe?')).toBeVisible()
  await expect(notes.getByText('Wait for a guess.')).toBeVisible()
  await new App(notes).isAccessible()
  await page.keyboard.press('PageDown')
  await expect(notes.getByText('All of it').first()).toBeVisible()
  // The wheel brings the map nearer, and either window leads back; laser and spotlight are seen in both, and fade.
  const wholeMap = notes.getByRole('button', { name: 'Whole map' })
  await expect(wholeMap).toBeDisabled()
  await page.bringToFront()
  await page.mouse.move(500, 200)
  await page.mouse.wheel(0, -400)
  await wholeMap.click()
  await expect(wholeMap).toBeDisabled()
  for (const key of ['l', 's']) {
    await page.bringToFront()
    await page.keyboard.press(key)
    await page.mouse.move(400, 200)
    await page.mouse.move(420, 210)
    for (const each of [page, notes]) await expect(each.locator('[data-on=true]')).toHaveCount(1)
    for (const each of [page, notes]) await expect(each.locator('[data-on=false]')).toHaveCount(1)
  }
  await page.keyboard.press('s')
  await expect(page.locator('[data-on]')).toHaveCount(0)
  await notes.reload()
  await expect(notes.getByText('step 2 of 3')).toBeVisible()
  // So do the notes, in the size that was set.
  const noted = notes.getByRole('region', { name: 'Notes' }).locator('p').first()
  const sizeOf = () => noted.evaluate((text) => getComputedStyle(text).fontSize)
  await notes.getByRole('button', { name: 'Larger notes' }).click()
  const large = await sizeOf()
  await notes.reload()
  await expect(notes.getByText('step 2 of 3')).toBeVisible()
  expect(await sizeOf()).toBe(large)
  await page.keyboard.press('Escape')
  await expect(notes.getByText('The class screen is closed.')).toBeVisible()
  const opening = context.waitForEvent('page')
  await notes.getByRole('button', { name: 'Open it' }).click()
  const second = await opening
  await expect(slide(second)).toHaveText('The mill comes')
  await second.close()
  await expect(notes.getByText('The class screen is closed.')).toBeVisible()
  const other = await context.newPage()
  await other.goto(notes.url())
  for (const each of [notes, other]) await expect(each.getByText(/^Two presenter windows are open/)).toBeVisible()
  await other.close()
  await expect(notes.getByText(/^Two presenter windows are open/)).toBeHidden()
  // What is edited now is shown at once.
  await page.getByRole('row', { name: /The mill comes/ }).click()
  await page.getByRole('textbox', { name: 'Notes for the speaker' }).fill('Now tell them.')
  await expect(notes.getByText('Now tell them.')).toBeVisible()
})

test('where a second window is blocked, a link opens it as a tab', async ({ app, page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openSmall(app, page)
  await page.getByRole('button', { name: 'Class screen in a window of its own' }).click()
  const link = page.getByRole('link', { name: 'Open the class screen' })
  await expect(link).toHaveAttribute('href', /show=screen&session=/)
  const coming = page.context().waitForEvent('page')
  await link.click()
  await expect(slide(await coming)).toHaveText('Two villages')
})

test('dragging is told in the language of the page, whatever the browser speaks', async ({ app, page }) => {
  for (const [language, how] of [
    ['kk', 'Сүйреуді бастау үшін Enter пернесін басыңыз.'],
    ['ru', 'Нажмите клавишу Enter для начала перетаскивания.'],
  ] as const) {
    await app.open(`?map=kazakhstan-2022&task=present&lang=${language}`)
    await app.isWhole()
    await page.getByRole('row').first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(':focus')).toHaveAccessibleDescription(how)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a tap on the right half goes on, on the left half back; all of it fits', async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022&task=present')
    await app.isWhole()
    await app.isAccessible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.getByRole('button', { name: 'Present', exact: true }).tap()
    await expect(slide(page)).toBeVisible()
    const first = (await slide(page).textContent()) ?? ''
    await page.touchscreen.tap(300, 300)
    await expect(slide(page)).not.toHaveText(first)
    await page.touchscreen.tap(60, 300)
    await expect(slide(page)).toHaveText(first)
    // A swipe turns the page as well; two fingers bring the map nearer without turning it, and back.
    const device = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      device.send('Input.dispatchTouchEvent', { type, touchPoints })
    const drag = async (from: number, to: number) => {
      await touch('touchStart', { x: from, y: 300 })
      await touch('touchMove', { x: (from + to) / 2, y: 302 })
      await touch('touchMove', { x: to, y: 304 })
      await touch('touchEnd')
    }
    await drag(300, 120)
    await expect(slide(page)).not.toHaveText(first)
    await drag(120, 300)
    await expect(slide(page)).toHaveText(first)
    const drawn = () => page.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
    await page.waitForTimeout(800)
    const whole = await drawn()
    const pinch = async (from: number, to: number) => {
      await touch('touchStart', { x: 195 - from, y: 300 }, { x: 195 + from, y: 300 })
      await touch('touchMove', { x: 195 - (from + to) / 2, y: 300 }, { x: 195 + (from + to) / 2, y: 300 })
      await touch('touchMove', { x: 195 - to, y: 300 }, { x: 195 + to, y: 300 })
      await touch('touchEnd')
    }
    await pinch(40, 100)
    await expect.poll(drawn).not.toBe(whole)
    await expect(slide(page)).toHaveText(first)
    await pinch(120, 30)
    await expect.poll(drawn).toBe(whole)
    await expect(slide(page)).toHaveText(first)
  })
})
