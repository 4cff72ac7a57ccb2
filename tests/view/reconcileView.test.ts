import { expect, test } from 'vitest'
import { indexMap } from '~/map/mapIndex.ts'
import { reconcileView } from '~/view/reconcileView.ts'
import { initialView } from '~/view/view.ts'
import { triad } from '../fixtures.ts'

const index = indexMap(triad)

test('a view that fits is the same view', () => {
  const view = { ...initialView, actors: ['a'] }
  expect(reconcileView(view, index).view).toBe(view)
})

test('what a link names and the map lacks is taken out and told, the rest is kept', () => {
  const view = {
    ...initialView,
    actors: ['a', 'zed'],
    hiddenActors: ['zed', 'b'],
    tie: 'lost',
    hiddenKinds: ['support'],
  }
  expect(reconcileView(view, index)).toEqual({
    view: { ...initialView, actors: ['a'], hiddenActors: ['b'], tie: '', hiddenKinds: ['support'] },
    missing: { actors: ['zed'], ties: ['lost'] },
  })
})
