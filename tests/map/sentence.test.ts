import { describe, expect, test } from 'vitest'
import { sentenceOf, wordOf } from '~/map/sentence.ts'

/** The sentence of A and B; an inflected name stands as it is. */
const said = (label: string) =>
  sentenceOf(label)
    .map((part) => part.text ?? (part.kind === 'from' ? 'A' : 'B'))
    .join('')

describe('a label is a sentence about its two ends', () => {
  test('in parts, so that names can be links', () => {
    expect(sentenceOf('{from} sends troops to {to|Kazakhstan}')).toEqual([
      { kind: 'from' },
      { kind: 'text', text: ' sends troops to ' },
      { kind: 'to', text: 'Kazakhstan' },
    ])
    expect(sentenceOf('declares support for')).toEqual([
      { kind: 'from' },
      { kind: 'text', text: ' declares support for ' },
      { kind: 'to' },
    ])
  })

  test.each([
    ['supports', 'A supports B'],
    ['  sends \n troops  to ', 'A sends troops to B'],
    ['{to} is backed by {from}', 'B is backed by A'],
    ['{from|Анны} враг: {to|Борис}', 'Анны враг: Борис'],
    ['is an ally of {to}.', 'A is an ally of B.'],
    ['{from}, they say, opposes', 'A, they say, opposes B'],
    [', leader of', 'A, leader of B'],
    ['soutient l’', 'A soutient l’B'],
    ['{from}', 'A B'],
    ['{to}', 'A B'],
    ['{from}{to}', 'AB'],
    ['{from|}{to| }', 'AB'],
    ['', 'A B'],
    ['{to} and {to} again', 'A B and B again'],
    ['{ from } {form} {to|a|b} {} }{', 'A { from } {form} {to|a|b} {} }{ B'],
    ['{from|{to}}', 'A {from|B}'],
    ['vote\u00a0for', 'A vote\u00a0for B'],
  ])('"%s" says "%s"', (label, sentence) => {
    expect(said(label)).toBe(sentence)
  })

  test.each([
    ['supports', 'supports'],
    ['{from} sends troops to {to|Kazakhstan}', 'sends troops to'],
    ['{to|Казахстану} помогает {from}', 'помогает'],
    ['gives {to} arms', 'gives arms'],
    ['{from}{to}', ''],
    ['  a  {b}  ', 'a {b}'],
    ['{from} – поддержка: {to}', 'поддержка'],
    ['{from}, an ally of {to}', 'an ally of'],
    ['{from} – {to}', ''],
    ['{from}, they say, opposes', 'they say, opposes'],
    ['declares war (1914) on', 'declares war (1914) on'],
  ])('"%s" is "%s" on its line', (label, word) => {
    expect(wordOf(label)).toBe(word)
  })
})
