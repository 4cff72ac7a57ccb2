import { readFileSync, statSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

// The one file, taken from the app and opened as it would be from a stick: no server, no network.

async function save(page: Page, path: string) {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await dialog.getByRole('radio', { name: 'One file' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download the file' }).click()
  const file = await download
  await file.saveAs(path)
  await expect(dialog.getByText('The file is among your downloads')).toBeVisible()
  return file.suggestedFilename()
}

test('the Kazakhstan map is one file below 1 MB that asks for nothing', async ({ app, page, context }, info) => {
  await app.open('?map=kazakhstan-2022&without=affiliation')
  await app.isWhole()
  const path = info.outputPath('map.html')
  expect(await save(page, path)).toBe('kazakhstan-2022.html')
  expect(statSync(path).size).toBeLessThan(1_000_000)
  // Given back to the app it opens there, in the view in which it was taken.
  await page.keyboard.press('Escape')
  await app.open('?map=great-powers-1872-1907')
  await app.isWhole()
  await page.locator('input[type=file]').setInputFiles(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
  await expect(page.getByRole('checkbox', { name: /^Affiliation/ })).not.toBeChecked()

  await page.goto('about:blank')
  await context.setOffline(true)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url().slice(0, 60)))
  await page.goto(`file://${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unrest in Kazakhstan, January 2022')
  await expect(page.getByRole('checkbox', { name: /^Affiliation/ })).not.toBeChecked()
  await page.keyboard.press('/')
  await page.keyboard.type('csto')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Collective Security Treaty Organization' })).toBeVisible()
  await page.getByRole('button', { name: 'Step by step' }).click()
  const steps = page.getByRole('region', { name: 'Presentation' })
  await expect(steps.getByRole('heading', { name: 'It begins in Zhanaozen' })).toBeVisible()
  // A black screen hides all of it, and the next press only brings it back.
  await page.keyboard.press('b')
  await expect(page.getByText('The screen is black')).toBeAttached()
  await page.keyboard.press('PageDown')
  await expect(steps.getByRole('heading', { name: 'It begins in Zhanaozen' })).toBeVisible()
  for (let press = 0; press < 3; press++) await page.keyboard.press('PageDown')
  await expect(steps.getByText('What is each question mark')).toBeVisible()
  await steps.getByRole('button', { name: 'Reveal the answer' }).click()
  await expect(steps.getByText('The alliance supports Tokayev')).toBeVisible()
  await app.isAccessible()
  // All that the class screen has: a number and Enter, the overview, a laser, and the wheel with its way back.
  await page.keyboard.press('9')
  await page.keyboard.press('Enter')
  await expect(steps.getByRole('heading', { name: 'Beijing stands by' })).toBeVisible()
  await page.keyboard.press('o')
  await page
    .getByRole('dialog', { name: 'All steps' })
    .getByRole('button', { name: /It begins in Zhanaozen/ })
    .click()
  await expect(steps.getByRole('heading', { name: 'It begins in Zhanaozen' })).toBeVisible()
  await page.keyboard.press('l')
  await page.mouse.move(500, 300)
  await expect(steps.locator('[data-on=true]')).toBeAttached()
  await page.keyboard.press('l')
  const drawn = () =>
    steps.locator('canvas').evaluate((canvas) => {
      const text = (canvas as HTMLCanvasElement).toDataURL()
      return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0)
    })
  await page.waitForTimeout(800) // the step has come to rest
  const whole = await drawn()
  await page.mouse.wheel(0, -600)
  await expect.poll(drawn).not.toBe(whole)
  await page.keyboard.press('0')
  await expect.poll(drawn).toBe(whole)
  await page.keyboard.press('Escape')
  await expect(steps).toHaveCount(0)
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('menuitemradio', { name: 'Қазақша' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
  await page.getByRole('radio', { name: 'Тізім' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  // All six cuts of the typefaces are inside: a face that is used and could not be read would be in error.
  const faces = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].map(({ family, status }) => `${family} ${status}`)
  })
  expect(faces.filter((face) => face.endsWith('loaded')).length).toBeGreaterThanOrEqual(4)
  expect(faces.filter((face) => face.endsWith('error'))).toEqual([])
  expect(requests.filter((request) => !request.startsWith('data:font/woff2'))).toEqual([
    expect.stringMatching(/^file:/),
  ])
  await app.isAccessible()
})

test('nothing in a map can become a part of the file, and private evidence stays behind', async ({
  app,
  page,
}, info) => {
  const attack = '</script><script>document.title = "broken"</script><!--'
  const map = {
    format: 'entente',
    version: 1,
    title: attack,
    language: 'en',
    actors: [
      { id: 'a', name: `A ${attack}`, type: 'person', summary: attack },
      { id: 'b', name: 'B', type: 'person' },
    ],
    relations: [
      {
        id: 'a-b',
        from: 'a',
        to: 'b',
        kind: 'support',
        label: attack,
        evidence: [
          { basis: 'stated', quote: attack, note: attack },
          { basis: 'reported', note: 'told in confidence', private: true },
        ],
      },
    ],
  }
  await app.open()
  await app.isWhole()
  const name = 'attack.entente.json'
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(map)) })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('</script>')
  const path = info.outputPath('attack.html')
  await save(page, path)
  await expect(page.getByText('1 piece of private evidence stays here and out of the file.')).toBeVisible()
  expect(readFileSync(path, 'utf8')).not.toContain('told in confidence')
  await page.goto(`file://${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(attack)
  await expect(page).toHaveTitle(`${attack} – Entente`)
  await page.getByRole('radio', { name: 'Table' }).click()
  await expect(page.getByText(`A ${attack}`).first()).toBeVisible()
})
