import { expect, test } from 'vitest'
import { chooseContent } from '~/figure/chooseContent.ts'
import { statementOf } from '~/figure/footTexts.ts'
import { loadScreenWords, screenWordsFor } from '~/i18n/words.ts'
import { litBy } from '~/view/litBy.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

await loadScreenWords('en')

test('a figure of a path shows the path alone; without one, all that is visible', () => {
  const map = mapOf(['a', 'b', 'c', 'd'], ['a support b', 'b opposition c', 'c support d'])
  const shown = (pathTo: string) => {
    const visible = visibleMap(map, { ...initialView, ask: 'paths', pathFrom: 'a', pathTo }, litBy)
    const { actors, relations } = chooseContent(map, visible, { actors: [], tie: '' }, 'view')
    return [actors.map(({ id }) => id).join(' '), relations.length]
  }
  expect(shown('c')).toEqual(['a b c', 2])
  expect(shown('')).toEqual(['a b c d', 3])
})

test('of far too many actors the most connected are drawn, and it is said', () => {
  const actors = Array.from({ length: 900 }, (_, at) => actor(`a${at}`))
  const ring = Array.from({ length: 900 }, (_, at) => tie(`a${at} support a${(at + 1) % 900}`))
  const star = Array.from({ length: 500 }, (_, at) => tie(`a0 support a${at + 2}`, { id: `s${at}` }))
  const map = mapOf(actors, [...ring, ...star])
  const visible = visibleMap(map, initialView)
  for (const scope of ['view', 'all'] as const) {
    const content = chooseContent(map, visible, { actors: ['a899'], tie: '' }, scope)
    expect(content.actors.length).toBeLessThan(140)
    expect(content.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(['a0', 'a899']))
    expect(content.isMostConnected).toBe(true)
    expect(statementOf(content, screenWordsFor('en'), 'en').join(' ')).toMatch(
      /^1\d\d of 900 actors and [\d,]+ of 1,400 ties shown\. The most connected are shown\./,
    )
  }
  expect(chooseContent(map, visible, { actors: ['a899'], tie: '' }, 'selection')).toMatchObject({
    actors: [{ id: 'a0' }, { id: 'a898' }, { id: 'a899' }],
    isMostConnected: false,
  })
})
