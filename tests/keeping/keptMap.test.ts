import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptVersion, pack, packSteps, packWork, summaryOf } from '~/keeping/keptMap.ts'
import { makeMapId } from '~/keeping/mapId.ts'
import { type Migration, migrate, migrations } from '~/keeping/migrations.ts'
import { isSameText, rawText, readKept } from '~/keeping/readKept.ts'
import { actor, mapOf, triad } from '../fixtures.ts'
import { anyMap } from '../map/anyMap.ts'

const work = { map: triad, pinned: ['a'] }

describe('a kept map', () => {
  test('comes back as it was kept', () => {
    expect(readKept(packWork(work))).toEqual({ work, problems: [], steps: [], isWhole: true })
  })

  test('whatever map it is', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(readKept(packWork({ map, pinned: [] }))).toMatchObject({ work: { map }, isWhole: true })
      }),
      { numRuns: 50 },
    )
  })

  test('has a card that says what it is without being read', () => {
    const map = mapOf([actor('a'), actor('b')], ['a support b'], { title: { en: 'Two', ru: 'Двое' }, language: 'en' })
    const packed = packWork({ map, pinned: [] })
    expect(summaryOf({ map, pinned: [] }, packed)).toEqual({
      title: { en: 'Two', ru: 'Двое' },
      language: 'en',
      actors: 2,
      ties: 1,
      size: new TextEncoder().encode(packed.text).length,
      picture: { ties: [{ kind: 'support', d: 'M10 50L150 50' }], actors: 'M10 50h0M150 50h0' },
    })
  })

  test('is packed a piece at a time as it is at once', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const steps = packSteps({ map, pinned: ['a'] })
        let step = steps.next()
        while (!step.done) step = steps.next()
        expect(step.value).toEqual(pack({ map, pinned: ['a'] }))
      }),
      { numRuns: 50 },
    )
  })

  test('has its size in bytes, in any script', () => {
    const text = 'aщ中😀'
    expect(summaryOf(work, { text }).size).toBe(new TextEncoder().encode(text).length)
  })

  test('is told from another by its text and its pins', () => {
    const packed = packWork(work)
    expect(isSameText(packed, packWork({ map: { ...triad }, pinned: ['a'] }))).toBe(true)
    expect(isSameText(packed, packWork({ map: triad, pinned: [] }))).toBe(false)
    expect(isSameText(packed, packWork({ map: { ...triad, title: 'Other' }, pinned: ['a'] }))).toBe(false)
  })
})

describe('what cannot be read', () => {
  const whole = packWork(work)
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'map'],
    ['no version', { text: whole.text, pinned: [] }],
    ['half a version', { ...whole, version: 1.5 }],
    ['no text', { version: 1, pinned: [] }],
    ['half a text', { ...whole, text: whole.text.slice(0, 200) }],
    ['an empty text', { ...whole, text: '' }],
    ['another file', { ...whole, text: '{"nodes":[]}' }],
  ])('%s is damaged, and never an empty map', (_, raw) => {
    expect(readKept(raw)).toMatchObject({ failure: 'damaged' })
  })

  test('is refused when it is newer, by its record or by its file', () => {
    expect(readKept({ ...whole, version: keptVersion + 1 })).toMatchObject({ failure: 'newer' })
    expect(readKept({ ...whole, text: '{"format":"entente","version":99}' })).toMatchObject({ failure: 'newer' })
  })

  test('still gives the text that there is', () => {
    expect(rawText({ text: '{"half' })).toBe('{"half')
    expect(rawText(null)).toBe('')
  })

  test('a part that is lost makes it less than whole, and pins of nobody go', () => {
    const text = whole.text.replace('"to":"b"', '"to":"nobody"')
    const read = readKept({ ...whole, text, pinned: ['a', 'gone', 7] })
    expect(read).toMatchObject({ isWhole: false, work: { pinned: ['a'] }, problems: [{ code: 'no-actor' }] })
    expect(readKept({ ...whole, pinned: 'a' })).toMatchObject({ isWhole: true, work: { pinned: [] } })
  })
})

describe('versions', () => {
  const folder = 'tests/keeping/fixtures'

  test('there is a file of every version that has shipped', () => {
    const versions = Array.from({ length: keptVersion }, (_, index) => `kept-${index + 1}.json`)
    expect(readdirSync(folder).filter((name) => name.startsWith('kept-'))).toEqual(versions)
  })

  test.each(Array.from({ length: keptVersion }, (_, index) => index + 1))(
    'version %i opens as it was left',
    (version) => {
      const read = readKept(JSON.parse(readFileSync(`${folder}/kept-${version}.json`, 'utf8')))
      expect(read).toMatchObject({
        isWhole: true,
        problems: [],
        work: {
          pinned: ['mill'],
          map: {
            title: { en: 'The mill', ru: 'Мельница' },
            actors: [{ id: 'mill' }, { id: 'village' }],
            relations: [
              { id: 'r1', from: 'village', to: 'mill', kind: 'opposition', evidence: [{ basis: 'reported' }] },
            ],
            positions: { mill: { x: 10, y: 20 }, village: { x: -200, y: 40 } },
            steps: [{ id: 'one', title: 'One' }],
          },
        },
      })
    },
  )

  test('a step for each version but today’s', () => {
    expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: keptVersion - 1 }, (_, index) => index + 1))
  })

  const steps: readonly Migration[] = [
    { name: 'pins-are-a-list', from: 1, run: (raw) => ({ ...raw, pinned: String(raw.pinned).split(' ') }) },
    { name: 'text-of-a-map', from: 2, run: ({ map, ...raw }) => ({ ...raw, text: map }) },
  ]

  test('are gone through one by one, each by its name', () => {
    expect(migrate({ version: 1, map: 'm', pinned: 'a b' }, steps, 3)).toEqual({
      raw: { version: 3, text: 'm', pinned: ['a', 'b'] },
      steps: ['pins-are-a-list', 'text-of-a-map'],
    })
    expect(migrate({ version: 3, text: 'm' }, steps, 3)).toEqual({ raw: { version: 3, text: 'm' }, steps: [] })
  })

  test('that a step is missing for, or that it cannot take, are damaged', () => {
    expect(migrate({ version: 1 }, steps.slice(1), 3)).toEqual({ failure: 'damaged' })
    const breaks: Migration = { name: 'breaks', from: 1, run: () => JSON.parse('{') }
    expect(migrate({ version: 1 }, [breaks], 2)).toEqual({ failure: 'damaged' })
  })
})

describe('the name in an address', () => {
  const bytes = new Uint8Array([0, 1, 2, 3, 4, 5])
  test.each([
    ['My ties', 'my-ties-234567'],
    [{ en: 'Who? With whom!', ru: 'Кто с кем' }, 'who-with-whom-234567'],
    ['Қазақстан 2022', 'қазақстан-2022-234567'],
    ['  … ', 'map-234567'],
    ['a very long title that nobody would want to read in the bar', 'a-very-long-title-that-nobody-234567'],
  ])('of %o is %s', (title, id) => {
    expect(makeMapId({ title, language: 'en' }, bytes)).toBe(id)
  })
})
