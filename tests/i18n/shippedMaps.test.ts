import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Text = { readonly en: string; readonly [language: string]: string }
type Found = { readonly path: string; readonly text: Text }

const isText = (value: object): value is Text => 'en' in value && typeof value.en === 'string'

/** Every text that a map says in English, and where. What a source says is quoted in its own language alone. */
function textsIn(value: unknown, path = ''): readonly Found[] {
  if (typeof value !== 'object' || value === null || path.endsWith('.quote')) return []
  if (isText(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`))
}

describe.each(readdirSync('data').filter((name) => name.endsWith('.entente.json')))('%s', (name) => {
  const texts = textsIn(JSON.parse(readFileSync(`data/${name}`, 'utf8')))
  const said = (language: string) => texts.map(({ path, text }) => ({ path, text: text[language] ?? '' }))

  test('says all in three languages', () => {
    expect(texts.length).toBeGreaterThan(50)
    const missing = texts.filter(({ text }) => ['en', 'ru', 'kk'].some((language) => !text[language]?.trim()))
    expect(missing).toEqual([])
  })

  test.each(['ru', 'kk'])('is set with the marks of its language: %s', (language) => {
    expect(said(language).filter(({ text }) => /["“”„'’!—]| –|^\s|\s$| {2}/u.test(text))).toEqual([])
  })

  test.each(['ru', 'kk'])('mixes no Latin letter into a Cyrillic word: %s', (language) => {
    const mixed = /[A-Za-z]\p{sc=Cyrillic}|\p{sc=Cyrillic}[A-Za-z]/u
    expect(said(language).filter(({ text }) => mixed.test(text))).toEqual([])
  })

  test.each(['ru', 'kk'])('ends a sentence as English does: %s', (language) => {
    const ends = (each: string) => said(each).map(({ path, text }) => `${path} ${/[.?]$/.exec(text)?.[0] ?? ''}`)
    expect(ends(language)).toEqual(ends('en'))
  })

  test('says nothing in Russian with the letters of Kazakh alone', () => {
    expect(said('ru').filter(({ text }) => /[әғқңөұүһі]/iu.test(text))).toEqual([])
  })
})
