import type { Page } from '@playwright/test'
import { curveAt } from '../../src/scene/geometry.ts'
import { shippedMap } from '../figure/figureOf.ts'
import { sceneOf } from '../scene/sceneOf.ts'
import { expect, test } from './page.ts'

// The map by mouse: what is hit, what is dragged, what comes back.

/** The middle of an actor on screen, as the keyboard's overlay places it. */
async function placeOf(page: Page, name: RegExp) {
  const option = page.getByRole('option', { name })
  await option.waitFor({ state: 'attached' })
  const box = await option.boundingBox()
  if (!box) throw new Error(`no place for ${name}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a click selects an actor, a click beside it lets go, Back walks back', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&actor=tokayev')
  const csto = await placeOf(page, /^Collective Security/)
  await page.mouse.click(csto.x, csto.y)
  await expect(page).toHaveURL(/actor=csto/)
  await page.goBack()
  await expect(page).toHaveURL(/actor=tokayev/)
  await page.mouse.click(300, 760)
  await expect(page).not.toHaveURL(/actor=/)
})

test('a drag is one step: undo brings the actor back, redo sends it there again', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&actor=tokayev')
  const from = await placeOf(page, /^Kassym-Jomart Tokayev/)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => (await placeOf(page, /^Kassym-Jomart Tokayev/)).x - from.x).toBeGreaterThan(40)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(async () => Math.abs((await placeOf(page, /^Kassym-Jomart Tokayev/)).x - from.x)).toBeLessThan(2)
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled()
  await page.getByRole('button', { name: /^Redo/ }).click()
  await expect.poll(async () => (await placeOf(page, /^Kassym-Jomart Tokayev/)).x - from.x).toBeGreaterThan(40)
})

test('Shift+drag selects all in the box', async ({ app, page }) => {
  await app.open('?map=great-powers-1872-1907')
  await page.getByRole('listbox', { name: /^Map/ }).waitFor({ state: 'attached' })
  await page.keyboard.down('Shift')
  await page.mouse.move(275, 70)
  await page.mouse.down()
  await page.mouse.move(1050, 820, { steps: 6 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page).toHaveURL(/(actor=[^&]+&?){6}/)
})

test('actors stay at least 24 px wide to the pointer, however far the map is zoomed out', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&actor=tokayev')
  await placeOf(page, /^Kassym-Jomart Tokayev/)
  for (let press = 0; press < 9; press++) await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.waitForTimeout(400)
  const csto = await placeOf(page, /^Collective Security/)
  await page.mouse.click(csto.x + 11, csto.y)
  await expect(page).toHaveURL(/actor=csto/)
})

/** The middle of a tie of the Kazakhstan map on screen, from the camera that the keyboard's overlay follows. */
async function middleOf(page: Page, id: string) {
  const tie = sceneOf(shippedMap('kazakhstan-2022'), 'en').ties.find((each) => each.id === id)
  if (!tie) throw new Error(`no tie ${id}`)
  const { x, y } = curveAt(tie.curve, 0.5)
  const list = page.getByRole('listbox', { name: /^Map/ })
  await list.waitFor({ state: 'attached' })
  return list.evaluate(
    (element, at) => {
      const { left, top } = element.getBoundingClientRect()
      const layer = element.querySelector('[role=presentation]')
      const { a, e, f } = new DOMMatrix(getComputedStyle(layer ?? element).transform)
      return { x: left + e + at.x * a, y: top + f + at.y * a }
    },
    { x, y },
  )
}

test('a tie opens under the mouse up to 11 px beside its line, and not 20 px beside it', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022')
  const { x, y } = await middleOf(page, 'knb-hid-camps-of-militants')
  await page.mouse.click(x, y - 11)
  await expect(page).toHaveURL(/tie=knb/)
  await page.mouse.click(x, y - 20)
  await expect(page).not.toHaveURL(/tie=/)
})

test.describe('by finger', () => {
  test.use({ hasTouch: true })
  test('a tie opens up to 20 px beside its line', async ({ app, page }) => {
    await app.open('?map=kazakhstan-2022')
    const { x, y } = await middleOf(page, 'knb-hid-camps-of-militants')
    await page.touchscreen.tap(x, y - 20)
    await expect(page).toHaveURL(/tie=knb/)
  })
})

test('an actor of a map that is zoomed far out is chosen by a press in its middle', async ({ app, page }) => {
  await app.open('?map=kazakhstan-2022&actor=tokayev')
  await placeOf(page, /^Kassym-Jomart Tokayev/)
  for (let press = 0; press < 8; press++) await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.waitForTimeout(400)
  const csto = await placeOf(page, /^Collective Security/)
  await page.mouse.move(csto.x, csto.y)
  await page.waitForTimeout(300)
  await page.mouse.click(csto.x, csto.y)
  await expect(page).toHaveURL(/actor=csto/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
