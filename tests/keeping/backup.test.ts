import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type BackedUp, readBackup, writeBackup } from '~/keeping/backup.ts'
import { type Card, packWork, summaryOf } from '~/keeping/keptMap.ts'
import { planRestore } from '~/keeping/planRestore.ts'
import { mapOf, triad } from '../fixtures.ts'

const backedUp = (id: string, title: string, deleted: number | null = null): BackedUp => ({
  id,
  created: 1,
  changed: 2,
  deleted,
  text: packWork({ map: { ...triad, title }, pinned: ['a'] }),
})
const maps = [backedUp('mine-234567', 'Mine'), backedUp('карта-234567', 'Карта', 99)]

function write(list: readonly BackedUp[], made = 1_700_000_000_000): Uint8Array<ArrayBuffer> {
  const steps = writeBackup(list, made)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
const zipOf = (files: { readonly [name: string]: string }) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

describe('a backup', () => {
  test('is read as it was written', () => {
    expect(readBackup(write(maps))).toEqual({ made: 1_700_000_000_000, maps, lost: [] })
    expect(readBackup(write([]))).toMatchObject({ maps: [], lost: [] })
  })

  test('takes a step for each map', () => {
    const steps = writeBackup(maps, 0)
    expect([steps.next().done, steps.next().done, steps.next().done]).toEqual([false, false, true])
  })
})

describe('a file that is none', () => {
  const list = (more: object) => JSON.stringify({ format: 'entente-library', version: 1, made: 1, maps: [], ...more })
  test.each([
    ['nothing', new Uint8Array(), 'no-backup'],
    ['text', strToU8('{"format":"entente"}'), 'no-backup'],
    ['another zip', zipOf({ 'xl/workbook.xml': '<x/>' }), 'no-backup'],
    ['a list of something else', zipOf({ 'library.json': '{"format":"other"}' }), 'no-backup'],
    ['half a list', zipOf({ 'library.json': '{"format":' }), 'damaged'],
    ['a list without a version', zipOf({ 'library.json': list({ version: 'one' }) }), 'damaged'],
    ['half a zip', write(maps).slice(0, 300), 'damaged'],
    ['a newer one', zipOf({ 'library.json': list({ version: 2 }) }), 'newer'],
    ['one that unfolds to more than fits', zipSync({ 'library.json': new Uint8Array(100_000_001) }), 'too-large'],
  ] as const)('(%s) is refused', (_, bytes, refused) => {
    expect(readBackup(bytes)).toEqual({ refused })
  })

  test('what cannot be read in it is named, the rest is there', () => {
    const good = packWork({ map: triad, pinned: [] }).text
    const row = (id: unknown, file: string) => ({
      id,
      file,
      version: 1,
      created: 1,
      changed: 2,
      deleted: null,
      pinned: [],
    })
    const bytes = zipOf({
      'library.json': list({
        made: 'yesterday',
        maps: [
          row('good-1', 'a'),
          row('half-1', 'b'),
          row('gone-1', 'c'),
          row('../../x', 'a'),
          row('__proto__', 'a'),
          7,
          row('good-1', 'a'),
        ],
      }),
      a: good,
      b: good.slice(0, 50),
    })
    expect(readBackup(bytes)).toMatchObject({
      made: 0,
      maps: [{ id: 'good-1', text: { text: good } }],
      lost: ['half-1', 'gone-1', '../../x', '__proto__', '?'],
    })
  })
})

describe('what is restored', () => {
  const cardOf = ({ id, text, deleted }: BackedUp): Card => ({
    ...summaryOf({ map: mapOf([], []), pinned: [] }, text),
    ...{ id, deleted, revision: 3, writer: 'w', created: 1, changed: 9, expired: null },
  })
  const [mine = backedUp('mine-234567', 'Mine')] = maps

  test('is added, is the same, or is asked about; never put over what is here', () => {
    const other = backedUp('other-1', 'Other')
    const changed = backedUp('mine-234567', 'Mine, changed')
    const here = new Map([
      [mine.id, { card: cardOf(mine), text: changed.text }],
      ['other-1', { card: cardOf(other), text: other.text }],
    ])
    expect(planRestore([mine, other, backedUp('new-1', 'New')], here)).toEqual({
      fresh: [backedUp('new-1', 'New')],
      same: [other],
      differ: [{ backedUp: mine, card: cardOf(mine) }],
    })
  })

  test('is asked about when the one here was deleted, or cannot be read', () => {
    const deleted = { ...cardOf(mine), deleted: 5 }
    expect(planRestore([mine], new Map([[mine.id, { card: deleted, text: mine.text }]])).differ).toHaveLength(1)
    expect(planRestore([mine], new Map([[mine.id, { card: cardOf(mine), text: null }]])).differ).toHaveLength(1)
  })
})
