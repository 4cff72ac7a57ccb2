import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const made: unknown[][] = []
class FakeWorker {
  constructor(...args: unknown[]) {
    made.push(args)
  }
}

beforeEach(() => {
  made.length = 0
  vi.resetModules()
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => vi.unstubAllGlobals())

const load = async () => (await import('~/layouts/trustedWorker.ts')).trustedWorker

describe('without Trusted Types', () => {
  test('a script beside this one becomes a worker', async () => {
    const trustedWorker = await load()
    trustedWorker('./arrangeWorker.ts')
    expect(made).toEqual([[expect.stringMatching(/^file:.*\/src\/layouts\/arrangeWorker\.ts$/), { type: 'module' }]])
  })

  test.each(['https://example.org/x.js', '../app/main.tsx', 'data:text/javascript,0', 'blob:x'])(
    '%s does not',
    async (address) => {
      const trustedWorker = await load()
      expect(() => trustedWorker(address)).toThrow('Not a script of this app')
      expect(made).toEqual([])
    },
  )
})

test('with them, one policy for all workers vouches for the address', async () => {
  const createPolicy = vi.fn((_: string, { createScriptURL }: { createScriptURL: (address: string) => string }) => ({
    createScriptURL: (address: string) => ({ trusted: createScriptURL(address) }),
  }))
  vi.stubGlobal('trustedTypes', { createPolicy })
  const trustedWorker = await load()
  trustedWorker('./a.js')
  trustedWorker('./b.js')
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['app-worker'])
  expect(made.map(([script]) => script)).toEqual([
    { trusted: expect.stringMatching(/\/layouts\/a\.js$/) },
    { trusted: expect.stringMatching(/\/layouts\/b\.js$/) },
  ])
  expect(() => trustedWorker('https://example.org/x.js')).toThrow('Not a script of this app')
})
