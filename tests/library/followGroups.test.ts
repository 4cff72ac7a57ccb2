import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { communitiesHere } from '~/library/communitiesHere.ts'
import { followGroups } from '~/library/followGroups.ts'
import { initialState } from '~/state/store.ts'
import { look, openMap, setOpening } from '~/state/transitions.ts'
import { queryToView } from '~/view/viewUrl.ts'
import { actor, mapOf } from '../fixtures.ts'

const map = mapOf(
  [actor('Ann', { extra: { party: 'Red' } }), actor('Bo', { extra: { party: 'Blue' } }), actor('Cy')],
  ['Ann support Bo'],
)
async function openLink(query: string) {
  const store = createStore(() => initialState)
  store.setState(openMap(map, { kind: 'shipped', id: 'test' }, [], queryToView(new URLSearchParams(query))))
  const follow = await followGroups(store, communitiesHere)
  store.subscribe(follow)
  follow(store.getState())
  return store
}
// Pieces of work ask whether the page is seen.
beforeEach(() => void vi.stubGlobal('document', { visibilityState: 'visible' }))
afterEach(() => void vi.unstubAllGlobals())
const missingIn = ({ opening }: typeof initialState) => (opening.status === 'done' ? opening.missing : null)

test('a group that a link opens and the map does not have is told as other such things are, once', async () => {
  const store = await openLink('groups=party&open=Red&open=Green&actor=nobody')
  expect(store.getState().view).toMatchObject({ groups: 'field:party', opened: ['Red'] })
  expect(missingIn(store.getState())).toEqual({ actors: ['nobody'], ties: [], groups: ['Green'] })
  store.setState(setOpening({ status: 'idle' }))
  store.setState(look({ opened: ['Blue'] }))
  expect(store.getState().opening.status).toBe('idle')
})

test('a field that the map does not have is told, and its actors are drawn', async () => {
  const store = await openLink('groups=field:clan')
  expect(store.getState().view.groups).toBe('')
  expect(missingIn(store.getState())?.groups).toEqual(['clan'])
})

test('a community is looked for before a link is told that it is not there', async () => {
  const store = await openLink('groups=communities&open=Bo&open=Ann')
  await expect.poll(() => store.getState().groups.status).toBe('ready')
  expect(store.getState().view.opened).toEqual(['Ann'])
  expect(missingIn(store.getState())?.groups).toEqual(['Bo'])
})
