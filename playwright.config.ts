import { defineConfig } from '@playwright/test'
import { chromeArgs, ensureChrome, isRoot } from './scripts/findChrome.mjs'

// `npm test` builds, serves and says where. Run alone (`npx playwright test`), it does so itself.
const url = process.env.ENTENTE_URL
const ownUrl = 'http://127.0.0.1:4174/'
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  ...(url ? {} : { webServer: { command: 'npm start -- --port 4174', url: ownUrl, timeout: 120_000 } }),
  use: {
    baseURL: url ?? ownUrl,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: { executablePath: ensureChrome(), args: chromeArgs, chromiumSandbox: !isRoot },
  },
})
