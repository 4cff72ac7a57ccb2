import { describe, expect, test } from 'vitest'
import type { Source } from '~/map/map.ts'
import { citation } from '~/view/citation.ts'
import { shortCitation } from '~/view/shortCitation.ts'

const words = {
  two: (first: string, second: string) => `${first} and ${second}`,
  more: (first: string) => `${first} et al.`,
  noDate: 'no date',
  volume: (volume: string, issue: string) => `vol. ${volume}${issue && `, no. ${issue}`}`,
  pages: (pages: string) => `pp. ${pages}`,
  doi: (doi: string) => `DOI ${doi}`,
  date: (day: number | null, month: number, year: string) => [day, `m${month}`, year].filter(Boolean).join(' '),
}
const full = (source: Omit<Source, 'id'>) => {
  const { runs, url } = citation({ id: 'x', ...source }, words)
  return [runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join(''), url]
}
const short = (source: Omit<Source, 'id'>) => shortCitation({ id: 'x', ...source }, words)

const antal = {
  type: 'article-journal',
  title: 'Social balance on networks: The dynamics of friendship and enmity',
  author: [
    { family: 'Antal', given: 'T.' },
    { family: 'Krapivsky', given: 'P. L.' },
    { family: 'Redner', given: 'S.' },
  ],
  'container-title': 'Physica D',
  volume: 224,
  issue: '1-2',
  page: '130-136',
  issued: { 'date-parts': [['2006', 12]] },
  DOI: 'https://doi.org/10.1016/j.physd.2006.09.028',
  URL: 'https://example.org/a?b=c',
}

test('an article with everything', () => {
  expect(full(antal)).toEqual([
    'Antal, T.; Krapivsky, P. L.; Redner, S. (2006). Social balance on networks: The dynamics of friendship and enmity. *Physica D*, m12 2006, vol. 224, no. 1-2, pp. 130–136. DOI 10.1016/j.physd.2006.09.028.',
    'https://example.org/a?b=c',
  ])
  expect(short(antal)).toBe('Antal et al. 2006')
})

test('a question keeps its own mark', () => {
  const source = {
    title: 'What’s Really Behind the Unrest?',
    author: [{ family: 'Episkopos', given: 'Mark' }],
    'container-title': 'The National Interest',
    issued: { 'date-parts': [[2022, 1, 8]] },
  }
  expect(full(source)[0]).toBe(
    'Episkopos, Mark (2022). What’s Really Behind the Unrest? *The National Interest*, 8 m1 2022.',
  )
  expect(short(source)).toBe('Episkopos 2022')
})

test('a book of two, with particles and a publisher', () => {
  const source = {
    author: [{ family: 'Berg', given: 'A.', 'non-dropping-particle': 'van den' }, { literal: 'The Institute' }],
    title: 'Networks',
    publisher: 'CUP',
    'publisher-place': 'Cambridge',
    issued: { literal: 'spring 2010' },
  }
  expect(full(source)[0]).toBe('van den Berg, A.; The Institute (2010). Networks. Cambridge: CUP.')
  expect(short(source)).toBe('van den Berg and The Institute 2010')
})

test('nothing but an id, or a title', () => {
  expect(full({})).toEqual(['x (no date).', ''])
  expect(short({})).toBe('x')
  expect(full({ title: 'A report' })[0]).toBe('A report (no date).')
  expect(short({ title: `${'long '.repeat(10)}title`, issued: '1999' })).toBe(
    'long long long long long long long long… 1999',
  )
})

test('more than ten authors are cut', () => {
  const author = Array.from({ length: 12 }, (_, index) => ({ family: `A${index}` }))
  expect(full({ author, title: 'T' })[0]).toBe('A0; A1; A2; A3; A4; A5; A6; A7; A8; A9; … (no date). T.')
})

describe('only http and https are links', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['HTTP://example.org/x', 'HTTP://example.org/x'],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['javascript://example.org/%0aalert(1)', ''],
    ['ftp://example.org', ''],
    ['//example.org', ''],
    ['https://', ''],
    ['https://exa mple.org', ''],
    [['https://one.org'], 'https://one.org'],
    [7, ''],
  ])('%s', (URL, url) => {
    expect(full({ URL })[1]).toBe(url)
  })
})

test('no field of the wrong type breaks it', () => {
  const odd = [null, 7, 'text', true, [], {}, [null], [[]], [{}], { 'date-parts': 'x' }, { 'date-parts': [null] }]
  for (const value of odd) {
    const source = { author: value, issued: value, title: value, page: value, URL: value, DOI: value, editor: value }
    expect(full(source)[0]).toMatch(/^.+\(.+\)\./)
    expect(short(source)).not.toBe('')
  }
})
