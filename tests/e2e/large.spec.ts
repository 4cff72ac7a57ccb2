import { expect, test } from './page.ts'

// Large maps: what is drawn of them, what is said of the rest, and what breaks off on the way.

const actors = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `a${at}`, name: `Actor ${at}`, type: 'person' }))
const file = (title: string, count: number, ties: readonly (readonly [number, number])[]) => ({
  name: 'large.entente.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'entente',
      version: 1,
      title,
      language: 'en',
      actors: actors(count),
      relations: ties.map(([from, to], at) => ({ id: `r${at}`, from: `a${from}`, to: `a${to}`, kind: 'support' })),
    }),
  ),
})
const star = file(
  'A star',
  100_001,
  Array.from({ length: 100_000 }, (_, at) => [at + 1, 0] as const),
)

test('a star of 100,000 and 50,000 actors without ties open, and the rest is said', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  await page.locator('input[type=file]').setInputFiles(star)
  await expect(page.getByRole('heading', { name: 'A star', level: 2 })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('400 of 100,001 actors drawn: the most connected')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(file('Loners', 50_000, []))
  await expect(page.getByText('400 of 50,000 actors drawn; the others have no ties')).toBeVisible({ timeout: 20_000 })
})

test('a reader’s worker that is killed is told, and the open map stays', async ({ app, page }) => {
  await page.clock.install()
  await page.addInitScript(() => {
    const killed = class extends Worker {
      override postMessage() {
        this.terminate()
        Reflect.set(globalThis, '__killed', true)
      }
    }
    Reflect.set(globalThis, 'Worker', killed)
  })
  await app.open()
  await app.isWhole()
  const before = await page.getByRole('heading', { level: 1 }).textContent()
  await page.locator('input[type=file]').setInputFiles(star)
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, '__killed'))).toBe(true)
  await page.clock.fastForward(61_000)
  await expect(page.getByText(/“large.entente.json” could not be opened/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before ?? '')
})
