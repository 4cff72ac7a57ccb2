import { policyHeader, policyMeta } from '../../scripts/csp.mjs'
import { App, expect, test, watch } from './page.ts'

test('the page opens and breaks no rule', async ({ app }) => {
  await app.open()
  await expect(app.page).toHaveTitle(/Entente/)
  await app.page.waitForLoadState('networkidle')
})

test('the server sends the policy and the page repeats it', async ({ app }) => {
  const response = await app.open()
  expect(response?.headers()).toMatchObject({
    'content-security-policy': policyHeader,
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  await expect(app.page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', policyMeta)
})

test('all that the page loads is its own and carries a type', async ({ app }) => {
  const types: string[] = []
  app.page.on('response', async (response) => types.push(response.headers()['content-type'] ?? response.url()))
  await app.open()
  await app.page.waitForLoadState('networkidle')
  expect(types.filter((type) => !/^(text|image|font|application)\/[\w.+-]+/.test(type))).toEqual([])
  expect(types).not.toContain('application/octet-stream')
})

// A watch that never barks protects nothing.
const harms: readonly { readonly name: string; readonly harm: () => void; readonly seen: RegExp }[] = [
  {
    name: 'a style that the policy refuses',
    harm: () => {
      const style = document.createElement('style')
      style.textContent = 'p { color: red }'
      document.head.append(style)
    },
    seen: /^policy: style-src-elem refuses inline/,
  },
  {
    name: 'text that would become script',
    harm: () => {
      document.body.innerHTML = '<b></b>'
    },
    seen: /^policy: require-trusted-types-for refuses/,
  },
  { name: 'an error on the console', harm: () => console.error('an error'), seen: /^console: an error/ },
  {
    name: 'an error in a script',
    harm: () => {
      setTimeout(() => {
        throw new Error('an error')
      })
    },
    seen: /^script: Error: an error/,
  },
  {
    name: 'a request to another host',
    harm: () => {
      location.href = 'http://127.0.0.1:9/'
    },
    seen: /^request: http:\/\/127\.0\.0\.1:9\//,
  },
  {
    name: 'an error in another window of the page',
    harm: () => {
      const opened = window.open('./')
      opened?.addEventListener('load', () => Reflect.get(opened, 'console').error('an error there'))
    },
    seen: /^console: an error there/,
  },
]

for (const { name, harm, seen } of harms) {
  test(`the watch sees ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext()
    const problems = await watch(context, baseURL)
    const app = new App(await context.newPage())
    await app.open()
    expect(problems).toEqual([])
    await app.page.evaluate(harm).catch(() => undefined)
    await expect.poll(() => problems.some((problem) => seen.test(problem)), problems.join('\n')).toBe(true)
    await context.close()
  })
}
