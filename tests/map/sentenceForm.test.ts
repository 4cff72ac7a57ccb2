import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceOf } from '~/map/sentence.ts'
import { formOf, labelOf, type SentenceForm } from '~/map/sentenceForm.ts'

const plain: SentenceForm = { first: 'from', place: 'between', words: '', before: '', rest: '', from: '', to: '' }

describe('a label as fields', () => {
  test.each<[string, Partial<SentenceForm>]>([
    ['', {}],
    ['backs', { words: 'backs' }],
    ['is a member of {to|the CSTO}', { words: 'is a member of', to: 'the CSTO' }],
    ['{from|Анны} враг: {to|Борис}', { words: 'враг:', from: 'Анны', to: 'Борис' }],
    ['is an ally of {to}.', { words: 'is an ally of', rest: '.' }],
    [', leader of', { words: ', leader of' }],
    ['soutient l’', { words: 'soutient l’' }],
    ['vote\u00a0for', { words: 'vote\u00a0for' }],
    ['{to} is backed by {from}', { first: 'to', words: 'is backed by' }],
    ['{to|Тоқаевты} қолдайды', { place: 'after', words: 'қолдайды', to: 'Тоқаевты' }],
    ['In 2021 {from} helps', { before: 'In 2021', words: 'helps' }],
    ['gives {to} arms', { words: 'gives', rest: 'arms' }],
  ])('"%s", and back', (label, form) => {
    expect(formOf(label)).toEqual({ ...plain, ...form })
    expect(labelOf({ ...plain, ...form })).toBe(label)
  })

  test.each(['{to} and {to} again', '{from}{to}', '{from}-{to}', '{from} feeds {from}', 'a {x} of'])(
    '"%s" says what they cannot',
    (label) => {
      expect(formOf(label)).toBeNull()
    },
  )

  test('a place in braces among the words is taken at its word', () => {
    expect(labelOf({ ...plain, words: ' gives {to|Ann} arms ', to: 'Anna' })).toBe('gives {to|Ann} arms')
  })

  test('names alone are no sentence', () => {
    expect(labelOf({ ...plain, first: 'to', from: 'Ann', to: 'Bob' })).toBe('')
  })

  test('a space that holds two words together is no word', () => {
    const blank = { first: 'from', place: 'between', words: '', before: '', rest: '\u00a0', from: 'a', to: '' } as const
    expect(labelOf(blank)).toBe('')
  })

  test('whatever is written in them is in the sentence, in its order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'of', ',', '.', '(', ')', '–', 'l’', '-', '{', '}', '|', '\u00a0', ' ', 'қ'), {
        maxLength: 4,
      })
      .map((bits) => bits.join(''))
    const form = fc.record<SentenceForm>({
      first: fc.constantFrom('from', 'to'),
      place: fc.constantFrom('between', 'after'),
      words: text,
      before: text,
      rest: text,
      from: text,
      to: text,
    })
    const dense = (words: string) => words.replace(/[{}\s]/gu, '')
    const name = (form: string, otherwise: string) => dense(form).replaceAll('|', '') || otherwise
    fc.assert(
      fc.property(form, ({ first, place, words, before, rest, from, to }) => {
        const label = labelOf({ first, place, words, before, rest, from, to })
        const said = sentenceOf(label).map((part) => part.text ?? (part.kind === 'from' ? '<A>' : '<B>'))
        const ends = first === 'from' ? [name(from, '<A>'), name(to, '<B>')] : [name(to, '<B>'), name(from, '<A>')]
        const texts = [before, ...(place === 'between' ? [words, rest] : [rest, words])].map(dense)
        const whole = texts.every((each) => each === '')
          ? '<A><B>'
          : [texts[0], ends[0], texts[1], ends[1], texts[2]].join('')
        expect(dense(said.join(''))).toBe(whole)
      }),
    )
  })
})
