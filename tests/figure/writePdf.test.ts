import { describe, expect, test } from 'vitest'
import { writePdf } from '~/figure/writePdf.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { cases } from './cases.ts'
import { figureOf, fonts, shippedMap } from './figureOf.ts'
import { program, runOn } from './programs.ts'

const kazakh = cases['kazakhstan-kk-column']()
const map = shippedMap('kazakhstan-2022')
const pdf = writePdf(kazakh, { from: fonts, keep: { map, view: 'without=affiliation' } })
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

describe('a PDF', () => {
  test('is laid down with its cross-references in place', () => {
    const text = latin1(pdf)
    const [, start = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? []
    const rows = [...text.slice(Number(start)).matchAll(/^(\d{10}) 00000 n $/gm)]
    expect(rows.length).toBeGreaterThan(20)
    for (const [index, [, place]] of rows.entries())
      expect(text.slice(Number(place))).toMatch(new RegExp(`^${index + 1} 0 obj\n`))
  })

  test('is the same each time', () => {
    expect(writePdf(kazakh, { from: fonts, keep: { map, view: 'without=affiliation' } })).toEqual(pdf)
  })

  test('says its language, its title, and what the picture shows', () => {
    const text = latin1(pdf)
    const words = (value: string) =>
      `<FEFF${[...value].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
    expect(text).toContain(`/Lang ${words('kk')}`)
    expect(text).toContain(`/Title ${words('Қазақстандағы толқулар, 2022 жылғы қаңтар')}`)
    expect(text).toContain(`/Alt ${words(kazakh.description)}`)
    expect(text).toMatch(/\/MarkInfo << \/Marked true >>/)
  })

  test('is of its printed size', () => {
    expect(latin1(pdf)).toMatch(/\/MediaBox \[0 0 238\.11 /)
    expect(latin1(writePdf(cases['one-actor'](), { from: fonts, keep: null }))).toMatch(
      /\/MediaBox \[0 0 595\.276 334\.843\]/,
    )
  })

  test('has the map attached, or not', () => {
    expect(mapInPicture(pdf)).toMatchObject({ value: map, problems: [], view: 'without=affiliation' })
    const bare = writePdf(kazakh, { from: fonts, keep: null })
    expect(mapInPicture(bare)?.problems[0]?.code).toBe('no-map-inside')
  })

  test('words cannot break out of it', () => {
    const hostile = mapOf([actor('a', { name: '(\\) <</JS (x)>> endstream' }), 'b'], [tie('a support b')], {
      title: ') >> endobj (\\\u0000 \ud83d\ude00',
    })
    const text = latin1(writePdf(figureOf(hostile), { from: fonts, keep: null })).replace(
      /\nstream\n.*?\nendstream\n/gs,
      '\n',
    )
    expect(/\/JS|endobj \(/.test(text)).toBe(false)
    expect(text.match(/^endobj$/gm)?.length).toBe(text.match(/^\d+ 0 obj$/gm)?.length)
  })

  test('without its fonts it is refused, for its letters would be lost', () => {
    expect(() => writePdf(kazakh, { from: { ...fonts, 'inter-500': [] }, keep: null })).toThrow('inter-500')
  })
})

describe('a PDF in other programs', () => {
  test.runIf(program('pdftotext'))('text is found in Latin, Cyrillic and Kazakh', () => {
    const text = runOn('pdftotext', pdf, 'pdf', (file) => ['-layout', file, '-'])
    for (const word of ['Қазақстандағы толқулар', 'Тоқаев', 'ҰҚШҰ', 'Episkopos', 'Washington Post'])
      expect(text).toContain(word)
    const russian = writePdf(cases['kazakhstan-ru-notes'](), { from: fonts, keep: null })
    expect(runOn('pdftotext', russian, 'pdf', (file) => [file, '-'])).toContain('Казахстан')
  })

  test.runIf(program('pdftotext'))('letters that our fonts lack are found too', () => {
    const foreign = writePdf(cases['five-scripts'](), { from: fonts, keep: null })
    expect(runOn('pdftotext', foreign, 'pdf', (file) => [file, '-'])).toContain('中华人民共')
  })

  test.runIf(program('pdffonts'))('every font is embedded, as a subset, with its characters', () => {
    const rows = runOn('pdffonts', pdf, 'pdf', (file) => [file])
      .trim()
      .split('\n')
      .slice(2)
    expect(rows).toHaveLength(4)
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/)
  })

  test.runIf(program('pdfinfo'))('one page, tagged, in mm', () => {
    const told = runOn('pdfinfo', pdf, 'pdf', (file) => [file])
    expect(told).toMatch(/Tagged: +yes/)
    expect(told).toMatch(/Page size: +238\.11 x/)
    expect(told).toMatch(/Pages: +1\n/)
  })

  test.runIf(program('pdfdetach'))('the attachment is a file that anyone can save', () => {
    expect(runOn('pdfdetach', pdf, 'pdf', (file) => ['-list', file])).toContain('map.entente.json')
  })
})
