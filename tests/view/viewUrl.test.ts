import { expect, test } from 'vitest'
import { initialView, type View } from '~/view/view.ts'
import { queryToView, viewToQuery } from '~/view/viewUrl.ts'

const busy: View = {
  ...initialView,
  mode: 'table',
  lang: 'kk',
  hiddenKinds: ['support', 'affiliation'],
  hiddenActors: ['a & b = ?', 'Қазақстан'],
  loners: 'hide',
  actors: ['tokayev'],
  sort: '-when',
}

test('a view that is where it starts has an empty address', () => {
  expect(viewToQuery(initialView).toString()).toBe('')
})

test('the address is made of words that a reader understands', () => {
  expect(
    viewToQuery({ ...initialView, hiddenKinds: ['support', 'affiliation'], tie: 'xi-supports-kazakhstan' }).toString(),
  ).toBe('without=affiliation&without=support&tie=xi-supports-kazakhstan')
})

test('a view comes back from its address', () => {
  expect(queryToView(new URLSearchParams(viewToQuery(busy).toString()))).toEqual({
    ...busy,
    hiddenKinds: ['affiliation', 'support'],
  })
})

test('filters clicked in another order have the same address', () => {
  const other = { ...busy, hiddenKinds: ['affiliation', 'support'] }
  expect(viewToQuery(other).toString()).toBe(viewToQuery(busy).toString())
})

test('what an address says and nobody understands changes nothing', () => {
  expect(queryToView(new URLSearchParams('mode=3d&loners=perhaps&utm=x&without='))).toEqual(initialView)
})
