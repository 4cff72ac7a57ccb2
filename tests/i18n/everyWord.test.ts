import { describe, expect, test } from 'vitest'
import { en as enWords } from '~/i18n/en.ts'
import { enScreens } from '~/i18n/enScreens.ts'
import { kk as kkWords } from '~/i18n/kk.ts'
import { kkScreens } from '~/i18n/kkScreens.ts'
import { ru as ruWords } from '~/i18n/ru.ts'
import { ruScreens } from '~/i18n/ruScreens.ts'
import { said, textsOf, wordsIn } from './saidWords.ts'

const en = { ...enWords, ...enScreens }
const kk = { ...kkWords, ...kkScreens }
const ru = { ...ruWords, ...ruScreens }

const others = [
  ['Russian', ru],
  ['Kazakh', kk],
] as const

/** What stays in Latin letters: names, keys of the keyboard, and words of the file format. */
const latin = new Set([
  ...['Entente', 'JSON', 'DOI', 'BCP', 'Enter', 'Shift', 'Ctrl', 'null', 'true', 'false', 'en', 'ru', 'kk', 'b2'],
  ...['Tab', 'Esc', 'A', 'C', 'Home', 'End', 'Page', 'Up', 'Down', 'F5'],
  ...['HTML', 'PNG', 'SVG', 'PDF', 'px', 'A4'],
  ...['CSV', 'XML', 'DOCTYPE', 'Excel', 'xlsx', 'GraphML', 'GEXF'],
  ...['format', 'entente', 'json', 'library', 'zip', 'id', 'from', 'to', 'documented', 'stated', 'reported', 'alleged'],
])
/** A century is counted in Roman numerals. */
const isRoman = (word: string) => /^[IVXLCDM]+$/.test(word)

test('the words of English are there', () => {
  expect(wordsIn(en).length).toBeGreaterThan(300)
})

describe.each(others)('%s', (_language, words) => {
  test('says every word that English says, and no other', () => {
    const shape = (each: object) => wordsIn(each).map(({ path, word }) => `${path}: ${typeof word}`)
    expect(shape(words)).toEqual(shape(en))
  })

  test('says each with something in it', () => {
    const empty = textsOf(words, en).filter(
      ({ text }) => text.trim() === '' || /undefined|null,|NaN|\[object/.test(text),
    )
    expect(empty).toEqual([])
  })

  test('puts every value into its sentence that English puts there', () => {
    const roman = ['dates.century', 'dates.centuryOf']
    const given = (each: object) =>
      said(each, en)
        .filter(({ path }) => !roman.includes(path))
        .map(({ path, text, values }) => `${path}: ${values.filter((value) => text.includes(value)).join(', ')}`)
    expect(given(words)).toEqual(given(en))
  })

  test('leaves no Latin word but names, keys and the words of the file format', () => {
    const found = textsOf(words, en).flatMap(({ path, text }) =>
      [...text.matchAll(/[A-Za-z]\w*/g)]
        .filter(([word]) => !latin.has(word) && !isRoman(word))
        .map(([word]) => `${path}: ${word}`),
    )
    expect(found).toEqual([])
  })

  test('mixes no Latin letter into a Cyrillic word', () => {
    const mixed = textsOf(words, en).filter(({ text }) => /[A-Za-z]\p{sc=Cyrillic}|\p{sc=Cyrillic}[A-Za-z]/u.test(text))
    expect(mixed).toEqual([])
  })

  test('ends a sentence as English does', () => {
    const ends = (each: object) =>
      textsOf(each, en)
        .filter(({ path }) => !/^(dates|citations)\./.test(path))
        .map(({ path, text }) => `${path} ${/[.?…]$/.exec(text)?.[0] ?? ''}`)
    expect(ends(words)).toEqual(ends(en))
  })

  test('is set with its own marks: « », spaced dashes that begin no line, no line that begins with %, no exclamation mark', () => {
    const wrong = textsOf(words, en).filter(({ path, text }) => {
      const plain = path === 'problems.other-format' ? text.replaceAll(/"[a-z]+"/g, '') : text
      return /["“”„'’!—]| [%–]|\p{L}–|–\p{L}/u.test(plain)
    })
    expect(wrong).toEqual([])
  })
})

test('Kazakh says no sentence in Russian', () => {
  const russian = new Map(textsOf(ru, en).map(({ path, text }) => [path, text]))
  const same = textsOf(kk, en).filter(
    ({ path, text }) => /\p{sc=Cyrillic} \p{sc=Cyrillic}/u.test(text) && russian.get(path) === text,
  )
  expect(same).toEqual([])
})

describe('what a file had in place of something', () => {
  const parts = 'nothing null string number boolean list object other text language'.split(' ')
  test.each(others)('%s', (_language, { problems }) => {
    for (const part of parts) {
      const text = problems['left-out']({ expected: part, got: part })
      const words = [...text.matchAll(/[A-Za-z]+/g)].map(([word]) => word)
      expect(words.filter((word) => !latin.has(word))).toEqual([])
    }
  })
})
