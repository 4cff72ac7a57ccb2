import { describe, expect, test } from 'vitest'
import { defaultSettings } from '~/figure/figureSettings.ts'
import { type AppState, initialState } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import * as go from '~/state/transitions.ts'
import { initialView } from '~/view/view.ts'
import { triad } from '../fixtures.ts'

const opened = go.openMap(triad, { kind: 'shipped', id: 'triad' })(initialState)
const stateAfter = (...steps: readonly Transition[]): AppState => steps.reduce((state, step) => step(state), opened)

describe('opening', () => {
  test('starts anew: no past, nothing changed, nothing selected', () => {
    const state = go.openMap(triad, { kind: 'file', name: 'x.json' })(
      stateAfter(go.moveActors({ a: { x: 1, y: 1 } }), go.selectActor('a')),
    )
    expect(state.past).toEqual([])
    expect(state.document).toBe(state.kept)
    expect(state.view).toEqual(initialView)
  })

  test('keeps the view that a link asks for and tells what the map lacks', () => {
    const state = go.openMap(triad, { kind: 'shipped', id: 't' }, [], { ...initialView, actors: ['b', 'zed'] })(
      initialState,
    )
    expect(state.view.actors).toEqual(['b'])
    expect(state.opening).toMatchObject({ status: 'done', missing: { actors: ['zed'], ties: [] } })
  })
})

describe('selecting', () => {
  test('a tie lets go of the actors, an actor lets go of the tie', () => {
    expect(stateAfter(go.selectActor('a'), go.selectTie('a-support-b')).view).toMatchObject({
      actors: [],
      tie: 'a-support-b',
    })
    expect(stateAfter(go.selectTie('a-support-b'), go.selectActor('a')).view).toMatchObject({ actors: ['a'], tie: '' })
  })

  test('toggling adds and takes away', () => {
    expect(stateAfter(go.selectActor('a'), go.toggleActor('b')).view.actors).toEqual(['a', 'b'])
    expect(stateAfter(go.selectActor('a'), go.toggleActor('a')).view.actors).toEqual([])
  })
})

describe('filters', () => {
  test('only: leaves one on, and a second time all', () => {
    const all = ['support', 'opposition', 'affiliation']
    const once = go.showOnly('hiddenKinds', 'support', all)
    expect(stateAfter(once).view.hiddenKinds).toEqual(['opposition', 'affiliation'])
    expect(stateAfter(once, once).view.hiddenKinds).toEqual([])
  })

  test('reset puts back every filter and nothing else', () => {
    const state = stateAfter(
      go.toggleHidden('hiddenKinds', 'support'),
      go.toggleHidden('hiddenActors', 'c'),
      go.look({ loners: 'hide', mode: 'table', lang: 'ru', actors: ['a'] }),
      go.resetFilters,
    )
    expect(state.view).toEqual({ ...initialView, mode: 'table', lang: 'ru', actors: ['a'] })
  })

  test('bringing an actor back shows and selects it', () => {
    const { view } = stateAfter(go.toggleHidden('hiddenActors', 'c'), go.bringBack('c'))
    expect(view).toMatchObject({ hiddenActors: [], actors: ['c'] })
  })
})

describe('editing', () => {
  test('a drag of many is one step, and pins whom it moved', () => {
    const state = stateAfter(go.moveActors({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } }))
    expect(state.document.map.positions.a).toEqual({ x: 1, y: 2 })
    expect(state.document.pinned).toEqual(['a', 'b'])
    expect(state.past).toHaveLength(1)
    expect(go.undo(state).document).toBe(opened.document)
  })

  test('undo and redo walk the same way back and forth, and carry the name of the step', () => {
    const moved = stateAfter(go.moveActors({ a: { x: 1, y: 2 } }))
    const undone = go.undo(moved)
    expect(undone.future[0]?.edit).toEqual({ name: 'move', count: 1 })
    expect(go.redo(undone).document).toBe(moved.document)
    expect(go.redo(undone).past).toEqual(moved.past)
  })

  test('a new step forgets what was undone', () => {
    const state = stateAfter(go.moveActors({ a: { x: 1, y: 1 } }), go.undo, go.moveActors({ b: { x: 2, y: 2 } }))
    expect(state.future).toEqual([])
  })

  test('with nothing to undo or redo, or nobody moved, the state is the same state', () => {
    expect(go.undo(opened)).toBe(opened)
    expect(go.redo(opened)).toBe(opened)
    expect(go.moveActors({})(opened)).toBe(opened)
  })

  test('arranging moves the others and pins nobody', () => {
    const state = stateAfter(go.togglePin('a'), go.arrange({ b: { x: 9, y: 9 } }))
    expect(state.document.pinned).toEqual(['a'])
    expect(state.document.map.positions.b).toEqual({ x: 9, y: 9 })
    expect(go.togglePin('a')(state).document.pinned).toEqual([])
  })
})

describe('the figure', () => {
  const titled = (title: string) => ({ ...defaultSettings, texts: { ...defaultSettings.texts, title } })

  test('is part of the map, and one step back', () => {
    const state = stateAfter(go.setFigure(titled('One')))
    expect(state.document.map.extra).toEqual({ figure: titled('One') })
    expect(go.undo(state).document).toBe(opened.document)
    expect(state.past[0]?.edit).toEqual({ name: 'figure', count: 1 })
  })

  test('changes of one sitting are undone together, others one by one', () => {
    const state = stateAfter(
      go.setFigure(titled('O'), 'first'),
      go.setFigure(titled('On'), 'first'),
      go.setFigure(titled('Two'), 'second'),
      go.setFigure(titled('Three')),
    )
    expect(state.past).toHaveLength(3)
    expect(go.undo(go.undo(state)).document.map.extra).toEqual({ figure: titled('On') })
    expect(go.undo(go.undo(go.undo(state))).document).toBe(opened.document)
  })

  test('a sitting that was undone begins again', () => {
    const back = go.undo(stateAfter(go.setFigure(titled('O'), 'first')))
    expect(go.undo(go.setFigure(titled('X'), 'first')(back)).document).toBe(opened.document)
  })
})
