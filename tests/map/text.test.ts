import { expect, test } from 'vitest'
import type { Actor } from '~/map/map.ts'
import { nameOf, shortOf, textIn } from '~/map/text.ts'

test.each([
  ['the only string there is', 'Anna', 'ru', 'en', 'Anna'],
  ['the reader’s language', { en: 'a', ru: 'b' }, 'ru', 'en', 'b'],
  ['its base', { en: 'a', pt: 'b' }, 'pt-BR', 'en', 'b'],
  ['its nearest base', { en: 'a', zh: 'b', 'zh-Hant': 'c' }, 'zh-Hant-TW', 'en', 'c'],
  ['the map’s language', { en: 'a', kk: 'b' }, 'ru', 'kk', 'b'],
  ['the base of the map’s language', { en: 'a', kk: 'b' }, 'ru', 'kk-Cyrl', 'b'],
  ['English', { fr: 'a', en: 'b' }, 'ru', 'kk', 'b'],
  ['the first language there is', { fr: 'a', de: 'b' }, 'ru', 'kk', 'a'],
  ['the next best when the best is empty', { ru: '', kk: 'b' }, 'ru', 'kk', 'b'],
  ['nothing when there is nothing', { ru: '' }, 'ru', 'kk', ''],
  ['no property that every object has', {}, 'constructor', 'toString', ''],
])('a text is read in %s', (_, text, language, mapLanguage, words) => {
  expect(textIn(text, language, mapLanguage)).toBe(words)
})

test('an actor goes by its short name, its name, its id', () => {
  const anna: Actor = { id: 'anna', name: { en: 'Anna Bell', ru: 'Анна Белл' }, type: 'person' }
  expect(nameOf(anna, 'ru', 'en')).toBe('Анна Белл')
  expect(shortOf(anna, 'ru', 'en')).toBe('Анна Белл')
  expect(shortOf({ ...anna, short: { en: 'Anna' } }, 'ru', 'en')).toBe('Anna')
  expect(shortOf({ ...anna, short: '' }, 'en', 'en')).toBe('Anna Bell')
  expect(nameOf({ ...anna, name: '' }, 'en', 'en')).toBe('anna')
})
