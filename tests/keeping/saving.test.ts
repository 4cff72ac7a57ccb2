import { describe, expect, test } from 'vitest'
import {
  dueIn,
  failureOf,
  nextSaving,
  pauses,
  type Saving,
  type SavingEvent,
  saidOf,
  unread,
} from '~/keeping/saving.ts'

const reached = (...events: readonly SavingEvent[]) => events.reduce(nextSaving, unread)
const read = { happened: 'read' } as const
const begun = { happened: 'begun' } as const
const asked = { happened: 'asked' } as const
const changed = (now: number) => ({ happened: 'changed', now }) as const
const written = (now: number) => ({ happened: 'written', now }) as const
const failed = (why: 'full' | 'denied' | 'trouble', now = 0) => ({ happened: 'failed', why, now }) as const

describe('before the map has been read', () => {
  test('nothing is ever written, whatever happens', () => {
    const everything = [changed(1), asked, begun, written(2), failed('trouble'), changed(3), asked, begun]
    for (let count = 0; count <= everything.length; count++) {
      const saving = reached(...everything.slice(0, count))
      expect(saving).toEqual({ phase: 'unread' })
      expect(dueIn(saving, 9_999_999)).toBeNull()
    }
  })

  test('and again after the map has been left', () => {
    expect(reached(read, changed(5), { happened: 'left' }, changed(6), asked, begun)).toEqual(unread)
  })
})

describe('a change', () => {
  test('is written when the reader pauses', () => {
    const saving = reached(read, changed(1000))
    expect(dueIn(saving, 1000)).toBe(pauses.quiet)
    expect(dueIn(saving, 1000 + pauses.quiet)).toBe(0)
    expect(reached(read, changed(1000), begun, written(1500))).toEqual({ phase: 'saved' })
  })

  test('waits for the next one, but not for ever', () => {
    const events = Array.from({ length: 100 }, (_, index) => changed(index * 100))
    expect(reached(read, ...events)).toMatchObject({ phase: 'due', at: pauses.most })
  })

  test('while another is being written is written after it', () => {
    expect(reached(read, changed(0), begun, changed(1), written(7))).toEqual({
      phase: 'due',
      since: 7,
      at: 7 + pauses.quiet,
      tries: 0,
    })
  })

  test('is due at once when the reader asks', () => {
    expect(dueIn(reached(read, changed(1000), asked), 1000)).toBe(0)
  })
})

describe('what cannot be written', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
    ['NotAllowedError', 'denied'],
    ['AbortError', 'trouble'],
    ['InvalidStateError', 'trouble'],
    ['UnknownError', 'trouble'],
    ['', 'trouble'],
  ] as const)('%s means %s', (name, why) => {
    expect(failureOf(name)).toBe(why)
  })

  test.each(['full', 'denied'] as const)('%s is final until the reader asks', (why) => {
    const saving = reached(read, changed(0), begun, failed(why))
    expect(dueIn(saving, 1e9)).toBeNull()
    expect(dueIn(nextSaving(saving, changed(5)), 1e9)).toBeNull()
    expect(dueIn(nextSaving(saving, asked), 5)).toBe(0)
  })

  test('anything else is tried again, ever more slowly', () => {
    let saving: Saving = reached(read, changed(0))
    const waits = Array.from({ length: 8 }, () => {
      saving = [begun, failed('trouble', 0)].reduce<Saving>(nextSaving, saving)
      return dueIn(saving, 0)
    })
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })
})

describe('what the reader is told', () => {
  const told = (...events: readonly SavingEvent[]) => saidOf(reached(...events), true)
  test('saved only when nothing has changed', () => {
    expect(saidOf(reached(read), false)).toBe('saved')
    expect(saidOf(unread, false)).toBe('saved')
  })
  test('saving while it is on its way', () => {
    expect(told(read, changed(0))).toBe('saving')
    expect(told(read, changed(0), begun)).toBe('saving')
    expect(told(read, changed(0), begun, changed(1))).toBe('saving')
  })
  test('not saved from the first failure until it has worked', () => {
    const lost = [read, changed(0), begun, failed('trouble')]
    expect(told(...lost)).toBe('not-saved')
    expect(told(...lost, begun)).toBe('not-saved')
    expect(told(...lost, asked)).toBe('not-saved')
    expect(saidOf(reached(...lost, begun, written(3)), false)).toBe('saved')
  })
  test('not saved where nothing can be kept', () => {
    expect(saidOf(unread, true)).toBe('not-saved')
  })
})
