import { expect, test } from 'vitest'
import type { EntenteMap } from '~/map/map.ts'
import { selectPart, selectScene } from '~/state/derived.ts'
import { onePressAway } from '~/state/onePressAway.ts'
import { selectPartPlaces } from '~/state/partDerived.ts'
import { pictureSteps } from '~/state/pictureSteps.ts'
import { type AppState, initialState } from '~/state/store.ts'
import { expand, openMap, placePart, selectActor, toggleHidden } from '~/state/transitions.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const kinds = ['support', 'opposition', 'affiliation']
const large: EntenteMap = mapOf(
  Array.from({ length: 900 }, (_, at) => actor(`a${at}`)),
  Array.from({ length: 3000 }, (_, at) =>
    tie(`a${(at * at) % 900} ${kinds[at % 3]} a${(at * 7 + 1) % 900}`, { id: `r${at}` }),
  ),
)
const placed = (state: AppState): AppState => placePart(selectPartPlaces(state))(state)
const opened = placed(openMap(large, { kind: 'file', name: 'large.json' })(initialState))

test('what is likely next: who is selected expanded, each kind and basis switched', () => {
  const next = onePressAway(opened).map((each) => each(opened).view)
  expect(next.map(({ hiddenKinds, hiddenBases }) => [...hiddenKinds, ...hiddenBases].join(' '))).toEqual([
    'support',
    'opposition',
    'affiliation',
    'record',
  ])
  const [most] = opened.part ? selectPart(opened).actors : []
  const selected = selectActor(most?.id ?? '')(opened)
  expect(onePressAway(selected)[0]?.(selected).view.expanded).toEqual([most?.id])
})

test('a picture that was made ready is the one that is then shown, and the one on screen stays the same object', () => {
  const now = selectScene(opened)
  const part = selectPart(opened)
  for (const next of [toggleHidden('hiddenKinds', 'support'), expand('a1'), toggleHidden('hiddenBases', 'record')]) {
    const steps = pictureSteps(next(opened))
    while (!steps.next().done);
  }
  expect(selectPart(opened)).toBe(part)
  expect(selectScene(opened)).toBe(now)
  // The lists of what is hidden are made anew at each press; what they say counts.
  const [first, second] = [0, 1].map(() => selectScene(placed(toggleHidden('hiddenKinds', 'support')(opened))))
  expect(second).toBe(first)
  expect(first).not.toBe(now)
})

test('nothing of a map is kept once another is looked at', () => {
  const before = selectPart(opened)
  const other = openMap(mapOf(['a', 'b'], ['a support b']), { kind: 'new' })(initialState)
  expect(selectPart(other).actors).toHaveLength(2)
  expect(selectPart(opened)).not.toBe(before)
  expect(selectPart(opened)).toEqual(before)
})
