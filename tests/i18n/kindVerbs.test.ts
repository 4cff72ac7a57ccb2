import { describe, expect, test } from 'vitest'
import { kk } from '~/i18n/kk.ts'
import { ru } from '~/i18n/ru.ts'
import { sentenceOf, wordOf } from '~/map/sentence.ts'

const sentence = (label: string, from: string, to: string) =>
  sentenceOf(label)
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'from' ? from : to))
    .join('')

/** Names that no file bends, and of any number: «Российские СМИ», «Токаев». */
describe('a tie without a label, with names as they stand', () => {
  test('in Russian', () => {
    const { support, opposition, intervention, affiliation } = ru.kindVerbs
    expect(sentence(support, 'Российские СМИ', 'Токаев')).toBe('Российские СМИ\u00a0– поддержка: Токаев')
    expect([support, opposition, intervention, affiliation].map(wordOf)).toEqual([
      'поддержка',
      'противостояние',
      'вмешательство',
      'принадлежность',
    ])
  })

  test('in Kazakh', () => {
    const { support, opposition, intervention, affiliation } = kk.kindVerbs
    expect(sentence(support, 'Қытай', 'Тоқаев')).toBe('Қытай қолдайды: Тоқаев')
    expect([support, opposition, intervention, affiliation].map(wordOf)).toEqual([
      'қолдайды',
      'қарсы шығады',
      'араласады',
      'тиесілі',
    ])
  })
})
