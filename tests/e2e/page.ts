// The browser tests' door to the page. Whatever a test does, it fails on a broken policy, an error on the console or in
// a script, and a request to any other host: in the page, in its windows and in its workers.
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** What a person does with the page, in the app's words. */
export class App {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the app. `address` is what stands behind its folder: `?kinds=support`. */
  async open(address = '') {
    const response = await this.page.goto(`./${address}`)
    await expect(this.page.locator('#root > *').first()).toBeAttached()
    return response
  }

  /** The map is open, and the code of the panels has come and is on screen. */
  async isWhole() {
    await expect(
      this.page
        .getByRole('combobox')
        .or(this.page.getByRole('button', { name: /search|find|поиск|іздеу/i }))
        .first(),
    ).toBeVisible()
    await this.page.evaluate(() => document.fonts.ready)
    await expect(this.page.locator('[aria-busy=true]')).toHaveCount(0)
  }

  /** Every rule of WCAG 2.2 A and AA that a program can check. */
  async isAccessible() {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(tags).analyze()
    expect(violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.html) }))).toEqual([])
  }
}

/** Fills the list that it returns with all that must never happen. */
export const watch = async (context: BrowserContext, baseURL = ''): Promise<readonly string[]> => {
  const home = new URL(baseURL).origin
  const problems: string[] = []
  await context.exposeBinding('__policyBroken', (_, words: string) => problems.push(`policy: ${words}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      Reflect.get(
        globalThis,
        '__policyBroken',
      )(`${violatedDirective} refuses ${blockedURI} at ${sourceFile}:${lineNumber}`),
    )
  })
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => problems.push(`script: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== home) problems.push(`request: ${request.url()}`)
  })
  return problems
}

type Fixtures = { readonly app: App; readonly safety: undefined }

export const test = base.extend<Fixtures>({
  app: async ({ page }, use) => use(new App(page)),
  safety: [
    async ({ context, baseURL }, use) => {
      const problems = await watch(context, baseURL)
      await use(undefined)
      // What the last step caused may still be on its way.
      for (const page of context.pages()) await page.evaluate(() => new Promise(requestAnimationFrame))
      expect(problems, 'what must never happen').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
