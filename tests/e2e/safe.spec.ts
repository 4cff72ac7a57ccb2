import { policyHeader, policyMeta } from '../../scripts/csp.mjs'
import { expect, test } from './page.ts'

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

// A watch that never barks protects nothing: each of these must fail.
test.describe('the watch', () => {
  test.fail('sees a style that the policy refuses', async ({ app }) => {
    await app.open()
    await app.page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'p { color: red }'
      document.head.append(style)
    })
  })

  test.fail('sees text that would become script', async ({ app }) => {
    await app.open()
    await app.page.evaluate(() => {
      try {
        document.body.innerHTML = '<b></b>'
      } catch {
        // Refused, and reported.
      }
    })
  })

  test.fail('sees an error on the console', async ({ app }) => {
    await app.open()
    await app.page.evaluate(() => console.error('an error'))
  })

  test.fail('sees an error in a script', async ({ app }) => {
    await app.open()
    await app.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('an error')
      })
    })
  })

  test.fail('sees a request to another host', async ({ app }) => {
    await app.open()
    await app.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'http://127.0.0.1:9/'
      document.body.append(link)
      link.click()
    })
  })
})
