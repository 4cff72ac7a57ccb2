import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildMap } from '~/formats/buildMap.ts'
import { formats, writeAs } from '~/formats/formats.ts'
import { guessPlan } from '~/formats/guessPlan.ts'
import { readFile } from '~/formats/readFile.ts'
import { parseMap } from '~/map/parseMap.ts'
import { serializeMap } from '~/map/writeMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { opened } from './opened.ts'

// A file of every format, cut short and hurt in many places: each opens, or says why not.

const map = mapOf(
  [actor('a', { name: 'Әлия "A" & co', type: 'state' }), 'b', 'c'],
  [
    tie('a support b', { label: 'helps', strength: 2.5, when: '2022-01' }),
    tie('b opposition a', { mutual: true, evidence: [{ basis: 'stated', quote: 'No.\nNever.' }] }),
    tie('c trade a', { sign: -1 }),
  ],
  { title: 'Three' },
)
const others = formats.filter(({ id }) => id !== 'entente')

/** What is told of a file, and how many actors and ties it has. */
const open = (bytes: Uint8Array) => {
  const { draft, problems } = readFile(bytes)
  if (draft === null) return { codes: problems.map(({ code }) => code), counts: null }
  const built = buildMap(draft, guessPlan(draft))
  const codes = built.problems.map(({ code }) => code)
  return { codes, counts: [built.map.actors.length, built.map.relations.length], map: built.map }
}

describe.each(others.map((format) => [format.name, format] as const))('%s', (name, format) => {
  const { bytes } = writeAs(format, map)

  test('cut at many places', () => {
    for (let length = 0; length < bytes.length; length += length > bytes.length - 200 ? 1 : 7) {
      const { codes, counts, map: found } = open(bytes.slice(0, length))
      expect(codes, `${length}`).not.toContain('unreadable')
      if (found) expect(parseMap(serializeMap(found)).problems, `${length}`).toEqual([])
      // Rows that are whole are all that a table has to say; white space at the end says nothing.
      const isSilent = codes.length === 0 && JSON.stringify(counts) !== '[3,3]'
      if (!/^CSV$|^Pajek$/.test(name)) expect([length, isSilent]).toEqual([length, false])
    }
  })

  test('hurt in any place', () => {
    const hurt = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 })
    fc.assert(
      fc.property(hurt, (places) => {
        const broken = bytes.slice()
        for (const [at, byte] of places) broken[at] = byte
        const { codes, map: found } = open(broken)
        expect(codes).not.toContain('unreadable')
        if (found) expect(parseMap(serializeMap(found)).problems).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

test('a mark before a number is a part of it, and comes back from a table', () => {
  const csv = formats.find(({ id }) => id === 'csv-zip')
  if (!csv) throw new Error('No such format')
  const marked = mapOf([actor('a', { name: "'-9" }), actor('b', { name: "'=1" }), actor('c', { name: '-9' })], [])
  expect(opened(writeAs(csv, marked).bytes).map.actors.map(({ name }) => name)).toEqual(["'-9", "'=1", '-9'])
})
