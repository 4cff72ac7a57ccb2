import { describe, expect, test } from 'vitest'
import type { EntenteMap, Step } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { changesBetween } from '~/presentation/changesBetween.ts'
import { citedBy } from '~/presentation/citedBy.ts'
import { type Frame, frameOf } from '~/presentation/frameOf.ts'
import { reconcileStep, staleSteps } from '~/presentation/reconcileStep.ts'
import { stageOfStep, stagesOf } from '~/presentation/stages.ts'
import { tie, triad } from '../fixtures.ts'

const withSteps = (...steps: readonly Step[]): EntenteMap => ({ ...triad, steps })
const tell = { step: 0, asking: false }
const ask = { step: 0, asking: true }

function shownBy(map: EntenteMap, stage = tell): Frame {
  const frame = frameOf(map, stage)
  if (frame === null) throw new Error('no such step')
  return frame
}

describe('stages', () => {
  const steps: readonly Step[] = [
    { id: '1' },
    { id: '2', ask: { prompt: 'Who?' } },
    { id: '3', ask: { kinds: [], prompt: { en: ' ' } } },
    { id: '4', ask: { names: ['a'] } },
  ]
  const stages = stagesOf(steps)

  test('a question takes two presses, whatever it keeps back; an empty one is none', () => {
    expect(stages.map(({ step, asking }) => `${step}${asking ? '?' : ''}`)).toEqual(['0', '1?', '1', '2', '3?', '3'])
  })

  test('a step is found by its number; what is no number of a step leads to the nearest end', () => {
    expect([1, 3, -1, 9].map((step) => stageOfStep(stages, step))).toEqual([1, 4, 0, 5])
    expect(stageOfStep(stages, 1, 'last')).toBe(2)
    expect(stageOfStep([], 0)).toBe(0)
  })
})

describe('what a stage shows', () => {
  test('without more words, all that the view leaves', () => {
    expect(shownBy(withSteps({ id: '1', view: { without: ['affiliation'], later: ['x'] } }))).toMatchObject({
      actors: ['a', 'b', 'c'],
      relations: ['a-support-b', 'b-opposition-c'],
      ghosts: [],
      framed: ['a', 'b', 'c'],
      legend: ['support', 'opposition'],
    })
  })

  test('only who is named, with the ties between them; the rest are ghosts', () => {
    expect(shownBy(withSteps({ id: '1', shown: { actors: ['c', 'a'] } }))).toMatchObject({
      actors: ['a', 'c'],
      relations: ['c-affiliation-a'],
      ghosts: ['b'],
      framed: ['a', 'c'],
    })
  })

  test('of the ties only those named; an actor that is named stays when the view leaves out loners', () => {
    const step = { id: '1', view: { loners: ['hide'] }, shown: { actors: ['a', 'b', 'c'], relations: ['a-support-b'] } }
    expect(shownBy(withSteps(step))).toMatchObject({ actors: ['a', 'b', 'c'], relations: ['a-support-b'] })
  })

  test('nobody, where nobody is named', () => {
    expect(shownBy(withSteps({ id: '1', shown: { actors: [] } }))).toMatchObject({ actors: [], framed: [], legend: [] })
  })

  test('a question keeps back kinds, names and camps, and its prompt stands for the text', () => {
    const map = withSteps({
      id: '1',
      title: 'T',
      text: 'The answer',
      ask: { prompt: 'Guess', kinds: ['a-support-b'], names: ['c'] },
    })
    expect(shownBy(map, ask)).toMatchObject({
      secretKinds: ['a-support-b'],
      secretNames: ['c'],
      legend: ['opposition', 'affiliation'],
      caption: { title: 'T', text: 'Guess' },
    })
    expect(shownBy(map)).toMatchObject({
      secretKinds: [],
      secretNames: [],
      legend: ['support', 'opposition', 'affiliation'],
      caption: { title: 'T', text: 'The answer' },
    })
  })

  test('what is gone from the map is not there, and breaks nothing', () => {
    const gone = { actors: ['z', 'a'], relations: ['zz'] }
    const step = { id: '1', shown: gone, emphasised: gone, frame: ['z'], ask: { names: ['z'], kinds: ['zz'] } }
    expect(shownBy(withSteps(step), ask)).toMatchObject({
      actors: ['a'],
      relations: [],
      emphasised: { actors: ['a'], relations: [] },
      framed: ['a'],
      secretKinds: [],
      secretNames: [],
    })
  })

  test('of a step that is not there nothing', () => {
    expect(frameOf(triad, tell)).toBeNull()
  })
})

describe('what has changed', () => {
  const map = withSteps(
    { id: '1', shown: { actors: ['a', 'b'] } },
    { id: '2', shown: { actors: ['b', 'c'] }, ask: { kinds: ['b-opposition-c'], names: ['c'] } },
  )
  const nothing = {
    addedActors: [],
    addedRelations: [],
    removedActors: [],
    removedRelations: [],
    toldKinds: [],
    toldNames: [],
  }

  test('from nothing: all that is there', () => {
    expect(changesBetween(null, shownBy(map))).toEqual({
      ...nothing,
      addedActors: ['a', 'b'],
      addedRelations: ['a-support-b'],
    })
  })

  test('who came and who went', () => {
    expect(changesBetween(shownBy(map), shownBy(map, { step: 1, asking: true }))).toEqual({
      ...nothing,
      addedActors: ['c'],
      addedRelations: ['b-opposition-c'],
      removedActors: ['a'],
      removedRelations: ['a-support-b'],
    })
  })

  test('what the answer tells', () => {
    expect(changesBetween(shownBy(map, { step: 1, asking: true }), shownBy(map, { step: 1, asking: false }))).toEqual({
      ...nothing,
      toldKinds: ['b-opposition-c'],
      toldNames: ['c'],
    })
  })
})

test('what is gone is named once, and taken out only for an author who wants that', () => {
  const step: Step = {
    id: '1',
    view: { 'without-actor': ['z', 'b'], later: ['z'] },
    shown: { actors: ['z'] },
    emphasised: { relations: ['zz', 'a-support-b'] },
    ask: { names: ['z', 'a'], prompt: 'p' },
    sources: [{ source: 'lost' }],
  }
  expect(reconcileStep(step, indexMap(triad))).toEqual({
    step: {
      id: '1',
      view: { 'without-actor': ['b'], later: [] },
      shown: { actors: [] },
      emphasised: { relations: ['a-support-b'] },
      ask: { names: ['a'], prompt: 'p' },
      sources: [],
    },
    gone: { actors: ['z'], relations: ['zz'], sources: ['lost'] },
  })
  expect(staleSteps(withSteps({ id: '0' }, step)).map(({ index }) => index)).toEqual([1])
})

test('a slide cites what its new ties rest on, each place once and nothing private, or what its author chose', () => {
  const evidence = [
    { basis: 'stated', source: 's', locator: '¶5' },
    { basis: 'alleged', source: 's', locator: '¶5' },
    { basis: 'alleged', source: 's', locator: '¶9', private: true },
  ] as const
  const map: EntenteMap = {
    ...triad,
    sources: [{ id: 's' }, { id: 't' }],
    relations: [tie('a support b', { evidence }), tie('b support c', { evidence: [{ basis: 'stated', source: 't' }] })],
    steps: [
      { id: '1', shown: { actors: ['a', 'b'] } },
      { id: '2' },
      { id: '3', sources: [{ source: 't' }, { source: 'lost' }] },
    ],
  }
  const at = (step: number) => shownBy(map, { step, asking: false })
  expect(citedBy(map, null, at(0))).toEqual([{ source: 's', locator: '¶5' }])
  expect(citedBy(map, at(0), at(1))).toEqual([{ source: 't' }])
  expect(citedBy(map, at(1), at(2))).toEqual([{ source: 't' }])
})
