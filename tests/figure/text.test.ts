import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { isCovered, openFonts } from '~/figure/fonts.ts'
import { balanceText, widthOf, wrapText } from '~/figure/measure.ts'
import { movePath, parsePath, writePath } from '~/figure/path.ts'
import { readTtf } from '~/figure/readTtf.ts'
import { subsetTtf } from '~/figure/subsetTtf.ts'
import { textWidth } from '~/scene/textWidth.ts'
import { fonts } from './figureOf.ts'

describe('text is measured and broken', () => {
  test('as on screen', () => {
    for (const text of ['Tokayev', 'Қазақстан', 'Łódź — ½'])
      expect(widthOf(text, 12, 'inter-500')).toBeCloseTo(textWidth(text, 12, 500), 1)
  })

  test('at spaces, and nothing is lost', () => {
    const text = 'one two three four five six seven eight nine ten'
    const lines = wrapText(text, 60, 12, 'inter-400')
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(widthOf(line, 12, 'inter-400')).toBeLessThanOrEqual(60)
  })

  test('inside a word only where it alone is too wide', () => {
    const lines = wrapText('a Donaudampfschifffahrtsgesellschaft', 60, 12, 'inter-400')
    expect(lines[0]).toBe('a')
    expect(lines.join('')).toBe('aDonaudampfschifffahrtsgesellschaft')
  })

  test('between Chinese characters, but not before a full stop', () => {
    expect(wrapText('中华人民共和国。', 84, 12, 'inter-400')).toEqual(['中华人民共和', '国。'])
  })

  test('into lines that are about as wide as one another', () => {
    expect(balanceText('National Security Committee', 112, 12, 'inter-500')).toEqual(['National Security', 'Committee'])
    expect(balanceText('Nazarbayev’s daughters', 112, 12, 'inter-500')).toEqual(['Nazarbayev’s', 'daughters'])
    expect(balanceText('China-linked actors', 90, 12, 'inter-500')).toEqual(['China-linked', 'actors'])
    expect(balanceText('', 90, 12, 'inter-500')).toEqual([''])
  })
})

describe('paths', () => {
  test('come to absolute lines and curves', () => {
    expect(writePath(parsePath('M1 2l3 4h5v-6H0V0Q1 1 2 2q1 1 2 2c1 0 2 0 3 1Zm1 1l1 1'))).toBe(
      'M1 2L4 6L9 6L9 0L0 0L0 0Q1 1 2 2Q3 3 4 4C5 4 6 4 7 5ZM2 3L3 4',
    )
  })

  test('arcs end where they should, with flags glued to what follows', () => {
    const d = writePath(parsePath('M0 0a5 5 0 0110 0A5 5 0 1 1 0 0'))
    expect(d).toMatch(/ 10 0C.* 0 0$/)
    expect(writePath(parsePath('M0 0A5 5 0 0 1 10 0'))).toBe('M0 0C0 -2.76 2.24 -5 5 -5C7.76 -5 10 -2.76 10 0')
  })

  test('are scaled, then moved', () => {
    expect(writePath(movePath(parsePath('M1 1L2 2Z'), { scale: 2, x: 10, y: 0 }))).toBe('M12 2L14 4Z')
  })
})

describe('fonts of a few letters', () => {
  const letters = 'AéӘқ¶ Ł'
  const codes = [...letters].map((char) => char.codePointAt(0) ?? 0)
  const { file, glyphOf } = subsetTtf(codes, fonts['inter-650'], 'Inter', 650)

  test('are gathered from every slice that has one', () => {
    const other = create(Buffer.from(file))
    expect(other.familyName).toBe('Inter')
    expect([...other.characterSet].sort((a, b) => a - b)).toEqual([...codes].sort((a, b) => a - b))
    const whole = fonts['inter-650'].find((font) => font.glyphOf(0x4d8) !== 0)
    const own = readTtf(file)
    expect(own.advanceOf(own.glyphOf(0x4d8))).toBe(whole?.advanceOf(whole.glyphOf(0x4d8)))
    expect(own.outlineOf(own.glyphOf(0x4d8))).toEqual(whole?.outlineOf(whole.glyphOf(0x4d8)))
  })

  test('are the same whichever other slices are at hand', () => {
    const [latin] = fonts['inter-400']
    const plain = [...'Tokayev'].map((char) => char.codePointAt(0) ?? 0)
    expect(latin && subsetTtf(plain, [latin], 'Inter', 400).file).toEqual(
      subsetTtf(plain, fonts['inter-400'], 'Inter', 400).file,
    )
  })

  test('keep letters that are made of two', () => {
    const own = readTtf(file)
    const [latin] = fonts['inter-650']
    expect(own.outlineOf(own.glyphOf(0xe9))).toEqual(latin?.outlineOf(latin.glyphOf(0xe9)))
    expect(glyphOf.size).toBe(letters.length)
  })

  test('are what they are cut from says', () => {
    expect(isCovered('Қазақстан Łódź “…” ¶№', 'inter-400')).toBe(true)
    expect(isCovered('中华', 'inter-400')).toBe(false)
    expect(openFonts({})['inter-400']).toEqual([])
  })
})
