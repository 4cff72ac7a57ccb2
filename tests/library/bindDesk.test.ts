import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bindDesk, leftOnDesk } from '~/library/bindDesk.ts'
import { type AppStore, initialState, type Origin } from '~/state/store.ts'
import { markKept, moveActors, openMap } from '~/state/transitions.ts'
import { actor, mapOf, triad } from '../fixtures.ts'

const large = () =>
  mapOf(
    Array.from({ length: 30_000 }, (_, at) => actor(at === 0 ? 'a' : `a${at}`)),
    [],
  )
const own = (id: string): Origin & { kind: 'own' } => ({ kind: 'own', id })

test('maps that were left stay for coming back, but large ones that are kept anyway make room; what is not saved never does', () => {
  const store: AppStore = createStore(() => initialState)
  const stop = bindDesk(store)
  const visit = (id: string, map = large(), isSaved = true) => {
    store.setState(openMap(map, own(id)))
    store.setState(moveActors({ a: { x: 1, y: 2 } }))
    if (isSaved) store.setState(markKept(store.getState().document))
  }
  visit('unsaved', large(), false)
  visit('small', triad)
  for (const id of ['first', 'second', 'last']) visit(id)
  visit('open', triad)
  const left = ['unsaved', 'small', 'first', 'second', 'last'].filter((id) => leftOnDesk(store, own(id)) !== undefined)
  expect(left).toEqual(['unsaved', 'small', 'last'])
  stop()
})
