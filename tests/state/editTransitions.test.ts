import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as make from '~/state/editTransitions.ts'
import { type AppState, initialState } from '~/state/store.ts'
import { addKind, changeKind, deleteKind } from '~/state/styleTransitions.ts'
import type { Transition } from '~/state/transition.ts'
import * as go from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
import { anyEdit } from '../map/anyEdit.ts'
import { anyMap } from '../map/anyMap.ts'

const opened = go.openMap(triad, { kind: 'shipped', id: 'triad' })(initialState)
const stateAfter = (...steps: readonly Transition[]): AppState => steps.reduce((state, step) => step(state), opened)
const named = (state: AppState) => state.past.map(({ edit: { name, count, of } }) => [name, count, of])

describe('any edits', () => {
  test('are all undone to the map as it was opened, and all done again to the last', () => {
    fc.assert(
      fc.property(anyMap, fc.array(anyEdit, { maxLength: 12 }), (map, edits) => {
        const first = go.openMap(map, { kind: 'file', name: 'x' })(initialState)
        const last = edits.reduce(
          (state, edit) => make.editMap(edit(state.document.map), { name: 'paste' })(state),
          first,
        )
        const back = go.travel(0)(last)
        expect(back.document).toBe(first.document)
        expect(go.travel(last.past.length)(back).document).toBe(last.document)
      }),
    )
  })

  test('that come to nothing are no edits', () => {
    const nothing: readonly Transition[] = [
      make.changeActor('a', { name: 'a' }),
      make.changeActor('nobody', { name: 'x' }),
      make.addActor({ name: ' ' }),
      make.addTie({ from: 'a', to: 'nobody', kind: 'support' }),
      make.changeTie('a-support-b', { when: 'yesterday' }),
      make.deleteTies([]),
      make.deleteActors(['nobody']),
      make.mergeActors('a', 'a'),
      make.changeAbout({ title: 'Test' }),
    ]
    for (const step of nothing) expect(stateAfter(step)).toBe(opened)
  })
})

describe('what an edit is called', () => {
  test('is what was done, to what, by name', () => {
    const state = stateAfter(
      make.addActor({ name: 'Jen Psaki' }),
      make.addTie({ from: 'jen-psaki', to: 'a', kind: 'support' }),
      make.addEvidence('jen-psaki-support-a', { basis: 'stated' }),
      make.changeEvidence('jen-psaki-support-a', 0, { locator: '¶4' }),
      make.addSource('Episkopos 2022', { title: 'T' }),
      make.deleteTies(['a-support-b', 'b-opposition-c']),
      make.mergeActors('a', 'b'),
      addKind({ label: 'Trade' }, 'Trade'),
      changeKind('trade', { sign: 1 }, 'Trade'),
      deleteKind('trade', '', 'Trade'),
      make.changeAbout({ title: 'New' }),
    )
    expect(named(state)).toEqual([
      ['actor-add', 1, 'Jen Psaki'],
      ['tie-add', 1, 'Jen Psaki → a'],
      ['evidence-add', 1, 'Jen Psaki → a'],
      ['evidence-change', 1, 'Jen Psaki → a'],
      ['source-add', 1, 'Episkopos 2022'],
      ['tie-delete', 2, 'a → b'],
      ['actor-merge', 1, 'b'],
      ['kind-add', 1, 'Trade'],
      ['kind-change', 1, 'Trade'],
      ['kind-delete', 1, 'Trade'],
      ['about', 1, undefined],
    ])
  })

  test('one stay in a field is one edit', () => {
    const state = stateAfter(
      make.changeActor('a', { name: 'An' }, 'field-1'),
      make.changeActor('a', { name: 'Anna' }, 'field-1'),
      make.changeActor('a', { role: 'r' }, 'field-2'),
    )
    expect(named(state)).toEqual([
      ['actor-change', 1, 'a'],
      ['actor-change', 1, 'Anna'],
    ])
    expect(go.undo(go.undo(state)).document).toBe(opened.document)
  })
})

describe('the selection follows', () => {
  test('what is added is selected', () => {
    expect(stateAfter(make.addActor({ name: 'D' })).view.actors).toEqual(['d'])
    expect(stateAfter(make.addTie({ from: 'c', to: 'a', kind: 'support' })).view.tie).toBe('c-support-a')
  })

  test('what is deleted is let go, and is selected again when it comes back', () => {
    const gone = stateAfter(go.selectActor('b'), make.deleteActors(['b']))
    expect(gone.view.actors).toEqual([])
    expect(go.undo(gone).view.actors).toEqual(['b'])
    expect(go.redo(go.undo(gone)).view.actors).toEqual([])
  })

  test('of two that are merged the one that is left', () => {
    expect(stateAfter(make.mergeActors('a', 'b')).view.actors).toEqual(['a'])
  })

  test('nothing is pinned or hidden that is gone', () => {
    const state = stateAfter(go.togglePin('b'), go.toggleHidden('hiddenActors', 'b'), make.deleteActors(['b']))
    expect(state.document.pinned).toEqual([])
    expect(state.view.hiddenActors).toEqual([])
  })
})

test('any step of the history is one press away, forward and back', () => {
  const state = stateAfter(
    make.changeActor('a', { name: '1' }),
    make.changeActor('a', { name: '2' }),
    make.changeActor('a', { name: '3' }),
  )
  const nameAt = (edits: number) => go.travel(edits)(state).document.map.actors[0]?.name
  expect([0, 1, 2, 3, 9].map(nameAt)).toEqual(['a', '1', '2', '3', '3'])
  expect(go.travel(2)(go.travel(0)(state)).document.map.actors[0]?.name).toBe('2')
})
