import { expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import type { Step } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { sayStage } from '~/panels/present/sayStage.ts'
import { openBook } from '~/presentation/openBook.ts'
import { themes } from '~/scene/theme.ts'
import { mapOf } from '../../fixtures.ts'
import { week } from '../openForTest.ts'

function heard(map: typeof week, steps: readonly Step[]): readonly string[] {
  const whole = { ...map, steps }
  const index = indexMap(whole)
  const book = openBook({
    map: whole,
    index,
    language: 'en',
    theme: themes.light,
    kindWords: en.kindVerbs,
    campTitles: (heads) => heads,
    words: screenWordsFor('en'),
    width: 16,
    height: 9,
  })
  return book.stages.map((_, at) => sayStage(book, index, screenWordsFor('en'), at, book.page(at - 1)?.frame ?? null))
}

test('every step tells its place, its title, its text, and what has changed', () => {
  const steps: readonly Step[] = [
    { id: '1', title: 'Two', text: 'Both *here*', shown: { actors: ['kz', 'tokayev'], relations: [] } },
    { id: '2', shown: { actors: ['kz', 'csto'] }, ask: { kinds: ['csto-intervention-kz'], prompt: 'How?' } },
  ]
  expect(heard(week, steps)).toEqual([
    'Step 1 of 2. Two. Both here. Added: Kazakhstan; Kassym-Jomart Tokayev.',
    'Step 2 of 2. Step 2. Question. How? Added: Collective Security Treaty Organization; ' +
      'CSTO and Kazakhstan: a tie, not told yet. Gone: Kassym-Jomart Tokayev.',
    'Now told: CSTO sends troops to Kazakhstan.',
  ])
})

test('a name that is asked for is not given away by its ties', () => {
  const [question, answer] = heard(week, [{ id: '1', shown: { actors: ['kz', 'csto'] }, ask: { names: ['csto'] } }])
  expect(question).toBe(
    'Step 1 of 1. Step 1. Question. Added: somebody, not told yet; Kazakhstan; somebody, not told yet sends troops to Kazakhstan.',
  )
  expect(answer).toBe('Now told: Collective Security Treaty Organization.')
})

test('camps are told with who is in them', () => {
  const split = mapOf(['a', 'b', 'c'], ['a support b', 'a opposition c'])
  const [said] = heard(split, [{ id: '1', view: { arrangement: ['camps'] } }])
  expect(said).toContain('a: a, b. c: c.')
})
