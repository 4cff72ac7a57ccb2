import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionsFor } from '~/view/questionsFor.ts'
import { initialView, noFilters } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { mapOf, tie } from '../fixtures.ts'
import { anyMap } from '../map/anyMap.ts'

const ask = (map: ReturnType<typeof mapOf>) =>
  questionsFor(map).map(({ ask: what, actor }) => `${what} ${actor}`.trim())

test('asks after the one whom most ties of a kind point at', () => {
  const map = mapOf(
    ['a', 'b', 'c', 'd'],
    ['a support b', 'c support b', 'a support c', 'd opposition a', 'b intervention d', 'c affiliation d alleged'],
  )
  expect(ask(map)).toEqual(['supporters b', 'opponents a', 'interveners', 'alleged', 'mostTies'])
})

test('of two alike, asks after the more connected', () => {
  expect(ask(mapOf(['a', 'b', 'c'], ['a support b', 'a support c', 'c affiliation a']))[0]).toBe('supporters c')
})

test('ties both ways point at both, ties to oneself at nobody, and a sign makes a kind one of friends or foes', () => {
  const map = mapOf(['a', 'b', 'c'], [tie('a pact b', { mutual: true }), tie('c pact c'), 'c feud a'], {
    relationKinds: { pact: { sign: 1 }, feud: { sign: -1 } },
  })
  expect(ask(map)).toEqual(['supporters a', 'opponents a', 'paths b', 'mostTies', 'cuts'])
})

test('asks how two of the most connected hang together that have no tie of their own', () => {
  const map = mapOf(['a', 'b', 'c', 'd'], ['a affiliation b', 'b affiliation c', 'c affiliation d'])
  const question = questionsFor(map).find(({ ask: what }) => what === 'paths')
  expect(question).toMatchObject({ actor: 'c', other: 'a', change: { ask: 'paths', pathFrom: 'c', pathTo: 'a' } })
  const star = questionsFor(mapOf(['a', 'b'], ['a affiliation b']))
  expect(star.map(({ ask: what }) => what)).toEqual(['mostTies'])
})

test('asks nothing of an empty map', () => {
  expect(questionsFor(mapOf(['a'], []))).toEqual([])
})

test('a question clears the filters and the selection that stand', () => {
  const map = mapOf(['a', 'b'], ['a support b', 'b opposition a alleged'])
  expect(questionsFor(map)[0]?.change).toEqual({
    ...noFilters,
    ask: '',
    mode: 'map',
    hiddenKinds: ['opposition'],
    hiddenBases: [],
    hiddenTypes: [],
    hiddenActors: [],
    loners: 'keep',
    actors: ['b'],
    tie: '',
  })
})

test('every question has its answer on screen, on any map', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const questions = questionsFor(map)
      expect(questions.length).toBeLessThanOrEqual(5)
      for (const { ask: what, actor, change } of questions) {
        const { relations } = visibleMap(map, { ...initialView, ...change })
        const answers =
          actor === '' || what === 'paths'
            ? relations
            : relations.filter(({ from, to, mutual }) => to === actor || (mutual && from === actor))
        expect([what, answers.length > 0]).toEqual([what, true])
      }
    }),
  )
})
