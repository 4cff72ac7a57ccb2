import { describe, expect, test } from 'vitest'
import { defaultSettings } from '~/figure/figureSettings.ts'
import { writePdf } from '~/figure/writePdf.ts'
import { writeSvg } from '~/figure/writeSvg.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import { actor, mapOf, tie, triad } from '../fixtures.ts'
import { grownMap } from './cases.ts'
import { figureOf, fonts, shippedMap } from './figureOf.ts'

const textsOf = (figure: ReturnType<typeof figureOf>) =>
  figure.primitives.flatMap((each) => (each.kind === 'text' ? [each.text] : []))
const noted = { ...defaultSettings.include, notes: true }

describe('what is private', () => {
  const secret = 'Told over dinner'
  const map = mapOf(
    ['a', 'b'],
    [
      tie('a support b', {
        evidence: [
          { basis: 'documented', private: true, note: secret, by: secret, locator: secret, quote: secret },
          { basis: 'alleged', note: 'In the paper' },
        ],
      }),
      tie('b opposition a', { evidence: [{ basis: 'stated', private: true, note: secret }] }),
    ],
  )
  const figure = figureOf(map, { settings: { include: noted } })

  test('is in no file, and counted', () => {
    expect(figure.privateLeftOut).toBe(2)
    const kept = withoutPrivate(map)
    expect(kept.leftOut).toBe(2)
    const keep = { map: kept.map, view: '' }
    for (const way of ['live', 'embedded', 'outlined'] as const) {
      const svg = writeSvg(figure, { fonts: way, from: fonts, keep })
      expect(svg.includes(secret)).toBe(false)
      expect(JSON.stringify(mapInPicture(new TextEncoder().encode(svg))?.value)).not.toContain(secret)
    }
    expect(JSON.stringify(mapInPicture(writePdf(figure, { from: fonts, keep }))?.value)).not.toContain(secret)
  })

  test('does not make a line firmer than what may be told', () => {
    expect(textsOf(figure)).toContain('alleged')
    expect(textsOf(figure)).toContain('no evidence')
    expect(textsOf(figure)).not.toContain('on record')
  })

  test('a map without any is left as it is', () => {
    expect(withoutPrivate(triad)).toEqual({ map: triad, leftOut: 0 })
    expect(withoutPrivate(triad).map).toBe(triad)
  })
})

describe('the words of a figure', () => {
  test('the legend has what appears and nothing else', () => {
    const texts = textsOf(figureOf(triad))
    expect(texts).toEqual(
      expect.arrayContaining(['supports', 'opposes', 'belongs to', 'on record', 'reported', 'alleged', 'person']),
    )
    for (const absent of ['intervenes in', 'no evidence', 'state']) expect(texts).not.toContain(absent)
  })

  test('what the filters leave out is said', () => {
    const visible = { actors: triad.actors.slice(0, 2), relations: triad.relations.slice(0, 1) }
    const texts = textsOf(figureOf(triad, { more: { visible } }))
    expect(texts.find((text) => text.startsWith('2 of 3'))).toBe(
      '2 of 3 actors and 1 of 3 ties shown. Left out: opposes, belongs to, reported, alleged. Position has no meaning.',
    )
  })

  test('each part can be left out, and each text is the author’s own where there is one', () => {
    const none = Object.fromEntries(Object.keys(noted).map((part) => [part, false])) as typeof noted
    const bare = figureOf(shippedMap('kazakhstan-2022'), { settings: { include: none } })
    const names = bare.placing[0]?.names.flatMap(({ text }) => text.split(' ')) ?? []
    expect(textsOf(bare).join(' ').split(' ').sort()).toEqual(names.sort())
    const texts = {
      title: 'My title',
      subtitle: 'My subtitle',
      filters: 'My words',
      sources: 'My source',
      credit: 'Me',
      date: 'Now',
      licence: 'Mine',
      alt: 'My alt',
    }
    const own = figureOf(triad, { settings: { texts, include: { ...noted, date: true } } })
    expect(textsOf(own)).toEqual(
      expect.arrayContaining(['My title', 'My subtitle', 'My words', 'My source', 'Me, Mine, Now']),
    )
    expect(own.description).toBe('My alt')
    expect(own.title).toBe('My title')
  })

  test('notes are numbered as on their ties, and tell where the evidence stands', () => {
    const map = shippedMap('kazakhstan-2022')
    const ties = map.relations.slice(2, 5).map(({ id }) => id)
    const settings = {
      include: noted,
      notes: { which: 'chosen', ties, texts: { [ties[1] ?? '']: 'My note' } },
    } as const
    const figure = figureOf(map, { settings })
    const numbers = figure.placing[0]?.numbers.map(({ id, number }) => [number, id])
    expect(numbers?.sort()).toEqual(ties.map((id, index) => [index + 1, id]))
    expect(textsOf(figure)).toEqual(expect.arrayContaining(['My note', '¶8']))
    expect(figure.proof.notes.map(({ code }) => code)).not.toContain('notes-left-out')
  })

  test('alt text counts, names the most connected, and says what is weakly known', () => {
    expect(figureOf(shippedMap('kazakhstan-2022')).description).toMatch(
      /^Unrest in Kazakhstan, January 2022\. Network of 36 actors and 63 ties: .*“supports”.*\. Most connected: Kazakhstan \(\d+ ties\), Tokayev .*\. \d+ of 63 ties are reported or alleged only\.$/,
    )
    expect(figureOf(mapOf(['Only'], [])).description).toBe('One actor without ties: Only.')
  })
})

describe('the proof', () => {
  const codes = (figure: ReturnType<typeof figureOf>) => figure.proof.notes.map(({ code }) => code)

  test('finds nothing in a plain figure', () => {
    expect(codes(figureOf(triad))).toEqual([])
  })

  test('measures in points as printed', () => {
    const { proof } = figureOf(triad, { settings: { preset: 'column' } })
    expect(proof.smallestText).toBe(7)
    expect(proof.thinnestLine).toBeGreaterThan(0.5)
    expect(proof.textContrast).toBeGreaterThan(4.5)
  })

  test('names what has no room, and so does the figure', () => {
    const figure = figureOf(grownMap(150, 120), { settings: { preset: 'column', custom: defaultSettings.custom } })
    const small = figureOf(grownMap(150, 120), {
      settings: { preset: 'custom', custom: { width: 400, height: 300, unit: 'px', dpi: 96 } },
    })
    expect(figure.proof.unplaced.length).toBeLessThan(150)
    expect(small.proof.unplaced.length).toBeGreaterThan(10)
    expect(codes(small)).toContain('names-unplaced')
    expect(textsOf(small).join(' ')).toContain(`${small.proof.unplaced.length} actors are without a name`)
  })

  test('says what a PDF cannot write, and what is not there', () => {
    const foreign = figureOf(mapOf([actor('a', { name: '东京' }), 'b'], []))
    expect(foreign.proof.notes).toContainEqual({
      code: 'foreign-letters',
      weight: 'mind',
      values: { count: 1, example: '东京' },
    })
    expect(codes(figureOf(mapOf([], [])))).toContain('nothing-shown')
    expect(codes(figureOf(triad, { settings: { scope: 'selection' } }))).toEqual(['nothing-selected'])
    expect(codes(figureOf(triad, { settings: { panels: { by: 'date', dates: [] } } }))).toEqual(['no-dates'])
  })
})

describe('sizes', () => {
  test.each([
    ['article', '1200', '675'],
    ['social', '1200', '630'],
    ['square', '1080', '1080'],
    ['slide', '1920', '1080'],
    ['a4-portrait', '210mm', '297mm'],
    ['a4-landscape', '297mm', '210mm'],
  ] as const)('%s is %s × %s', (preset, width, height) => {
    const svg = writeSvg(figureOf(triad, { settings: { preset } }), { fonts: 'live', from: null, keep: null })
    expect(svg).toContain(`width="${width}" height="${height}"`)
  })

  test('a height of its own, or as high as it needs', () => {
    const custom = { width: 100, height: 60, unit: 'mm', dpi: 300 } as const
    expect(figureOf(triad, { settings: { preset: 'custom', custom } }).height).toBeCloseTo((60 / 25.4) * 72, 5)
    const free = figureOf(triad, { settings: { preset: 'custom', custom: { ...custom, height: 0 } } })
    expect(free.height).toBeGreaterThan(100)
    expect(free.height).toBeLessThan(800)
  })

  test('each is laid out anew: names keep their size, places move', () => {
    const [wide, narrow] = (['article', 'column'] as const).map((preset) =>
      figureOf(shippedMap('kazakhstan-2022'), { settings: { preset } }),
    )
    const shape = (figure: typeof wide) => figure?.placing[0]?.actors.map(({ box }) => box.x / (figure?.width ?? 1))
    expect(shape(wide)).not.toEqual(shape(narrow))
    expect(narrow?.proof.smallestText).toBeGreaterThan(5)
  })
})

test('in small multiples every actor has the same place in every panel', () => {
  const figure = figureOf(shippedMap('kazakhstan-2022'), {
    settings: { preset: 'a4-landscape', panels: { by: 'kind', dates: [] } },
  })
  expect(figure.placing).toHaveLength(5)
  const places = figure.placing.map(({ actors }) => {
    const [first] = [...actors].sort((a, b) => (a.id < b.id ? -1 : 1))
    return Object.fromEntries(
      actors.map(({ id, box }) => [
        id,
        [Math.round(box.x - (first?.box.x ?? 0)), Math.round(box.y - (first?.box.y ?? 0))],
      ]),
    )
  })
  for (const each of places) expect(each).toEqual(places[0])
})
