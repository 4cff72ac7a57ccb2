import { expect, test } from 'vitest'
import { textLanguage } from '~/view/textLanguage.ts'

test.each([
  ['plain', 'ru', 'kk', 'kk'],
  [{ en: 'one', ru: 'один' }, 'ru', 'en', 'ru'],
  [{ en: 'one' }, 'ru', 'en', 'en'],
  [{ kk: 'бір', en: 'one' }, 'ru', 'kk', 'kk'],
  [{ pt: 'um', en: 'one' }, 'pt-BR', 'en', 'pt'],
  [{ de: 'eins' }, 'ru', 'en', 'de'],
  [{}, 'ru', 'en', 'en'],
])('%o for a reader of %s in a map of %s is in %s', (text, language, mapLanguage, spoken) => {
  expect(textLanguage(text, language, mapLanguage)).toBe(spoken)
})
