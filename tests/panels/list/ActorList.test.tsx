import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { ActorList } from '~/panels/list/ActorList.tsx'
import { store } from '~/state/store.ts'
import { look, openMap } from '~/state/transitions.ts'
import { actor, mapOf } from '../../fixtures.ts'
import { elsewhere, open, viewNow } from '../openForTest.ts'

const user = userEvent.setup()
const button = (name: string) => screen.getByRole('button', { name })
const cells = () =>
  screen
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole('cell')
        .slice(0, 7)
        .map(({ textContent }) => textContent),
    )
    .filter((row) => row.length > 0)
const order = () => cells().map(([name]) => name)

beforeEach(() => {
  open()
  render(<ActorList />)
})

test('every actor on screen is a row: name, role, type, ties by kind and in all', () => {
  expect(cells()).toEqual([
    ['Collective Security Treaty OrganizationMilitary alliance', 'Alliance', '1', '1', '1', '0', '3'],
    ['Kazakhstan', 'State', '1', '0', '1', '1', '3'],
    ['Kassym-Jomart TokayevPresident', 'Person', '2', '0', '0', '1', '3'],
    ['BlinkenSecretary of State', 'Person', '0', '1', '0', '0', '1'],
  ])
})

test('the heads sort, and say how', async () => {
  const head = screen.getByRole('columnheader', { name: 'Actor' })
  expect(head.ariaSort ?? head.getAttribute('aria-sort')).toBe('none')
  await user.click(button('Actor'))
  expect(head.getAttribute('aria-sort')).toBe('ascending')
  expect(viewNow().sort).toBe('name')
  expect(order()[0]).toBe('BlinkenSecretary of State')
  await user.click(button('Actor'))
  expect(head.getAttribute('aria-sort')).toBe('descending')
  await user.click(button('Ties: support'))
  expect(viewNow().sort).toBe('-support')
  expect(order()[0]).toBe('Kassym-Jomart TokayevPresident')
})

test('it has the map’s filters', () => {
  elsewhere(look({ hiddenTypes: ['state'], hiddenKinds: ['support'] }))
  expect(cells()).toEqual([
    ['Collective Security Treaty OrganizationMilitary alliance', 'Alliance', '0', '1', '0', '0', '1'],
    ['Kassym-Jomart TokayevPresident', 'Person', '0', '0', '0', '0', '0'],
    ['BlinkenSecretary of State', 'Person', '0', '1', '0', '0', '1'],
  ])
})

test('and its selection: by the name, or anywhere on the row', async () => {
  await user.click(button('Blinken'))
  expect(viewNow().actors).toEqual(['blinken'])
  await user.click(screen.getByRole('cell', { name: 'State' }))
  expect(viewNow().actors).toEqual(['kz'])
  expect(screen.getAllByRole('row', { selected: true })).toHaveLength(1)
})

test('a row opens to the ties as sentences', async () => {
  const expand = button('Ties of Blinken')
  expect(expand.getAttribute('aria-expanded')).toBe('false')
  await user.click(expand)
  expect(expand.getAttribute('aria-expanded')).toBe('true')
  expect(viewNow().actors).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Blinken doubts the CSTO, alleged' }))
  expect(viewNow().tie).toBe('blinken-opposition-csto')
})

test('hides and pins', async () => {
  await user.click(button('Hide Blinken'))
  expect(viewNow().hiddenActors).toEqual(['blinken'])
  await user.click(button('Pin Kazakhstan in place'))
  expect(store.getState().document.pinned).toEqual(['kz'])
  expect(button('Unpin Kazakhstan')).toBeDefined()
})

test('one row is a tab stop; arrows, Home and End go to the same control of another', async () => {
  act(() => button('Kazakhstan').focus())
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(button('Kassym-Jomart Tokayev'))
  await user.keyboard('{End}')
  expect(document.activeElement).toBe(button('Blinken'))
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(button('Blinken'))
  await user.tab()
  expect(document.activeElement).toBe(button('Pin Blinken in place'))
  await user.keyboard('{Home}')
  expect(document.activeElement).toBe(button('Pin Collective Security Treaty Organization in place'))
  const stops = screen.getAllByRole('button').filter(({ dataset, tabIndex }) => dataset.control && tabIndex === 0)
  expect(stops).toHaveLength(4)
})

test('when the filters leave nobody, it says so and offers the way out', async () => {
  elsewhere(look({ hiddenTypes: ['state', 'person', 'alliance'] }))
  expect(screen.getByRole('heading').textContent).toBe('No tie fits these filters')
  expect(screen.getByText('All 5 relations are hidden.')).toBeDefined()
  await user.click(button('Show all 5'))
  expect(cells()).toHaveLength(4)
})

test('of thousands of actors only those in sight are rendered, and the keyboard reaches the others', async () => {
  const actors = Array.from({ length: 3000 }, (_, at) => actor(`a${at}`, { name: `Actor ${at}` }))
  elsewhere(openMap(mapOf(actors, []), { kind: 'file', name: 'many.entente.json' }))
  const grid = screen.getByRole('grid')
  expect(grid.getAttribute('aria-rowcount')).toBe('3001')
  expect(screen.getAllByRole('row').length).toBeLessThan(80)
  const region = grid.parentElement as HTMLElement
  Object.defineProperty(region, 'clientHeight', { value: 600 })
  act(() => button('Actor 0').focus())
  await user.keyboard('{End}')
  expect(document.activeElement).toBe(button('Actor 2999'))
  await user.keyboard('{Home}')
  expect(document.activeElement).toBe(button('Actor 0'))
})
