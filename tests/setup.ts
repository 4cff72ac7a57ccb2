// Around every test: a word on the console is a failure, for it is never meant. A test that provokes one clears it.
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { loadScreenWords } from '~/i18n/words.ts'

// Whatever shows a screen waits for its words: here they are there.
await loadScreenWords('en')

beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const said = [console.error, console.warn].flatMap((spy) => vi.mocked(spy).mock?.calls ?? [])
  vi.restoreAllMocks()
  expect(said, 'words on the console during the test').toEqual([])
})
