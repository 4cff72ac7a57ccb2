import { beforeAll, expect, test } from 'vitest'
import { loadScreenWords } from '~/i18n/words.ts'
import { selectScene } from '~/state/derived.ts'
import { groupsSteps, selectGrouped, selectGroupsStandIn } from '~/state/groupsDerived.ts'
import { groupBy, openGroup, setGroups } from '~/state/groupsTransitions.ts'
import { pictureSteps } from '~/state/pictureSteps.ts'
import { provideStandIn, selectStandIn } from '~/state/standIn.ts'
import { type AppState, initialState } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { openMap, toggleHidden } from '~/state/transitions.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const types = ['person', 'state', 'group']
const map = mapOf(
  Array.from({ length: 30 }, (_, at) => actor(`a${at}`, { type: types[at % 3] ?? '' })),
  Array.from({ length: 60 }, (_, at) => tie(`a${at % 30} ${at % 2 ? 'support' : 'opposition'} a${(at * 7 + 1) % 30}`)),
)
const stateOf = (...steps: readonly Transition[]): AppState =>
  steps.reduce(
    (state, step) => step(state),
    openMap(map, { kind: 'file', name: 'a.json' })({ ...initialState, language: 'en' }),
  )
const opened = stateOf(groupBy('type'), setGroups({ status: 'ready' }), openGroup('state'))

beforeAll(async () => {
  await loadScreenWords('en')
  provideStandIn(selectGroupsStandIn, groupsSteps)
})

test('groups made ready a piece at a time are those then shown, and those on screen stay the same', () => {
  const now = [selectStandIn(opened), selectScene(opened)]
  const next = toggleHidden('hiddenKinds', 'support')(opened)
  const steps = pictureSteps(next)
  while (!steps.next().done);
  expect([selectStandIn(opened), selectScene(opened)].map((each, at) => each === now[at])).toEqual([true, true])
  const made = selectGrouped(next)
  expect(made?.sums.map(({ kind }) => kind)).not.toContain('support')
  expect(selectGrouped(next)).toBe(made)
  expect(selectStandIn(next)).toBe(selectStandIn(next))
})

test('communities are told apart by what was found, not by what was found before', () => {
  const found = (communities: readonly number[]) =>
    stateOf(groupBy('communities'), setGroups({ status: 'ready', found: { relations: map.relations, communities } }))
  const [halves, thirds] = [2, 3].map((count) => found(map.actors.map((_, at) => at % count)))
  expect([halves, thirds].map((state) => state && selectGrouped(state)?.nodes.length)).toEqual([2, 3])
})
