// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { keepNotesSize, keptNotesSize } from '~/library/notesSize.ts'

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})

test('the size of the notes is there in the next lesson', () => {
  expect(keptNotesSize()).toBeNull()
  keepNotesSize(28)
  expect(keptNotesSize()).toBe(28)
})

test('without storage there is none, and nobody is stopped', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied')
  })
  keepNotesSize(28)
  expect(keptNotesSize()).toBeNull()
})
