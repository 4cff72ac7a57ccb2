import { expect, test } from 'vitest'
import { fitGroups } from '~/view/fitGroups.ts'
import { initialView } from '~/view/view.ts'

const grouping = { keys: ['Red', 'Blue', '—'] }

test('what the groups have stays as it is', () => {
  const view = {
    ...initialView,
    groups: 'field:party',
    opened: ['Red', 'Red', '—'],
    actors: ['ann', 'group:Blue'],
  } as const
  expect(fitGroups(view, grouping)).toEqual({
    view: { groups: 'field:party', opened: view.opened, actors: view.actors, tie: '' },
    missing: [],
  })
})

test('groups that are not there are named once, wherever the view names them', () => {
  const view = {
    ...initialView,
    groups: 'field:party',
    opened: ['Green', 'Red', 'Green'],
    actors: ['group:Pink', 'group:Red'],
    tie: 'sum:group:Grey~group:Red~support',
  } as const
  expect(fitGroups(view, grouping)).toEqual({
    view: { groups: 'field:party', opened: ['Red'], actors: ['group:Red'], tie: '' },
    missing: ['Green', 'Pink', 'Grey'],
  })
})

test('of a field that no actor has only the field is named, and the map is drawn itself', () => {
  const view = { ...initialView, groups: 'field:shoe size', opened: ['42'] } as const
  expect(fitGroups(view, { keys: ['—'] })).toEqual({
    view: { groups: '', opened: [], actors: [], tie: '' },
    missing: ['shoe size'],
  })
})
