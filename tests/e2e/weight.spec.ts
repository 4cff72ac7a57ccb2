import { gzipSync } from 'node:zlib'
import { expect, test } from './page.ts'

// What a reader with a slow line waits for: no measure of time, so that it may fail.

test('the script that is needed before the first graph weighs at most 300 kB, gzipped', async ({ app, page }) => {
  await app.open()
  await app.isWhole()
  const scripts = await page.evaluate(() => {
    const [graph] = performance.getEntriesByName('entente:first-graph')
    const loaded = performance.getEntriesByType('resource')
    return graph
      ? loaded
          .filter(({ name, startTime }) => /\.js(\?|$)/.test(name) && startTime < graph.startTime)
          .map(({ name }) => name)
      : []
  })
  expect(scripts.length).toBeGreaterThan(3)
  const weights = await Promise.all(
    scripts.map(async (address) => gzipSync(await (await page.request.get(address)).body()).length),
  )
  expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(300_000)
})
