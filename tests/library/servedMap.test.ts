import { expect, test } from 'vitest'
import { findServed, findServedFile } from '~/library/servedMap.ts'

const page = 'https://example.org/maps/embed.html?map=x'

test('a map that ships is found by its name', () => {
  expect(findServed('kazakhstan-2022', page)?.title.en).toBe('Unrest in Kazakhstan, January 2022')
})

test.each([
  ['mine.entente.json', 'https://example.org/maps/mine.entente.json', 'mine.entente.json'],
  ['class/week 2.json', 'https://example.org/maps/class/week%202.json', 'week 2.json'],
  ['/data/mine.JSON', 'https://example.org/data/mine.JSON', 'mine.JSON'],
  ['https://example.org/mine.json', 'https://example.org/mine.json', 'mine.json'],
])('%s is found on the site of the page', (name, url, title) => {
  expect(findServed(name, page)).toEqual({ id: name, title: { en: title, ru: title, kk: title }, url })
})

test.each([
  ['atlantis'],
  [''],
  ['mine.html'],
  ['https://elsewhere.org/mine.json'],
  ['//elsewhere.org/mine.json'],
  ['http://example.org/mine.json'],
  ['javascript:alert(1)//.json'],
  ['data:application/json,{}//.json'],
  ['blob:https://example.org/mine.json'],
  ['mine.php?x=.json'],
  ['mine.php#.json'],
  ['https://[.json'],
])('%s is not', (name) => {
  expect(findServed(name, page)).toBeUndefined()
})

test('a page without a site has no maps beside it', () => {
  expect(findServed('mine.json', 'file:///stick/page.html')).toBeUndefined()
})

test('a file in another format is found in the same way, and nowhere else', () => {
  expect(findServedFile('class/ties.csv', page)).toBe('https://example.org/maps/class/ties.csv')
  expect(findServedFile('/mine.GraphML', page)).toBe('https://example.org/mine.GraphML')
  for (const name of [
    'mine.json',
    'mine.html',
    'https://elsewhere.org/a.csv',
    '//elsewhere.org/a.csv',
    'a.csv?b',
    'a.php#.csv',
  ])
    expect(findServedFile(name, page)).toBeNull()
})
