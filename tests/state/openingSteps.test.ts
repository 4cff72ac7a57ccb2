import { expect, test } from 'vitest'
import { selectPart, selectScene } from '~/state/derived.ts'
import { openingSteps } from '~/state/openingSteps.ts'
import { selectPartPlaces } from '~/state/partDerived.ts'
import { initialState } from '~/state/store.ts'
import { selectTimeAxis, selectTimeMarks } from '~/state/timeDerived.ts'
import { openMap, placePart } from '~/state/transitions.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const large = mapOf(
  Array.from({ length: 900 }, (_, at) => actor(`a${at}`)),
  Array.from({ length: 2000 }, (_, at) => tie(`a${at % 900} support a${(at * 7 + 1) % 900}`, { id: `r${at}` })),
)

test('once a large map has been made ready, opening it finds its part, its places and its scene', () => {
  const opened = openMap(large, { kind: 'file', name: 'large.json' })
  const steps = openingSteps(initialState, large, opened)
  let count = 0
  while (!steps.next().done) count++
  expect(count).toBeGreaterThan(8)
  const next = opened(initialState)
  const part = selectPart(next)
  const places = selectPartPlaces(next)
  expect(part.actors).toHaveLength(400)
  // What is made already is found, and not made again: nothing of it reads a name.
  for (const each of large.actors) Object.defineProperty(each, 'name', { get: () => expect.fail('made again') })
  const scene = selectScene(placePart(places)(next))
  expect(scene.actors).toHaveLength(400)
})

test('likewise it finds the time line and its marks, the same that are made at once', () => {
  const relations = large.relations.map((each, at) => ({ ...each, when: `20${10 + (at % 9)}` }))
  const dated = { ...large, relations }
  const opened = openMap(dated, { kind: 'file', name: 'dated.json' })
  for (const _ of openingSteps(initialState, dated, opened));
  const next = opened(initialState)
  for (const each of dated.relations) Object.defineProperty(each, 'when', { get: () => expect.fail('read again') })
  expect(selectTimeAxis(next)?.starts).toHaveLength(10)
  expect(selectTimeMarks(next)?.marks).toHaveLength(2000)
})
