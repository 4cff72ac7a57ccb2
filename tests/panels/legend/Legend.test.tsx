import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { Legend } from '~/panels/legend/Legend.tsx'
import { store } from '~/state/store.ts'
import { look, openMap, selectActor, toggleHidden } from '~/state/transitions.ts'
import { mapOf } from '../../fixtures.ts'
import { elsewhere, open, viewNow } from '../openForTest.ts'

const user = userEvent.setup()
const row = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const section = (name: string) => within(screen.getByRole('group', { name }))
const names = (name: string) =>
  section(name)
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'))

beforeEach(() => {
  open()
  render(<Legend>questions</Legend>)
})

test('every kind, basis and type that the map has is a row with its count', () => {
  expect(names('Relations')).toEqual(['Support, 2', 'Opposition, 1', 'Intervention, 1', 'Affiliation, 1'])
  expect(names('Evidence')).toEqual(['On record, 3', 'Reported, 0', 'Alleged, 1', 'No evidence, 1'])
  expect(names('Actors')).toEqual(['Person, 2', 'State, 1', 'Alliance, 1'])
  expect(screen.getByText('5 shown')).toBeDefined()
  expect(screen.getByText('4 shown')).toBeDefined()
  expect(screen.getByText('Nothing hidden')).toBeDefined()
  expect(screen.getByText('questions')).toBeDefined()
})

describe('a row', () => {
  test('switches its marks off and on again; the count stays', async () => {
    await user.click(screen.getByText('Support'))
    expect(row('Support, 2').checked).toBe(false)
    expect(viewNow().hiddenKinds).toEqual(['support'])
    expect(screen.getByText('3 shown')).toBeDefined()
    expect(screen.getByText('2 of 5 relations hidden')).toBeDefined()
    await user.click(row('Support, 2'))
    expect(viewNow().hiddenKinds).toEqual([])
    expect(screen.getByText('Nothing hidden')).toBeDefined()
  })

  test('can be left alone, and a second time brings all back', async () => {
    await user.click(screen.getByRole('button', { name: 'Only Intervention' }))
    expect(viewNow().hiddenKinds).toEqual(['support', 'opposition', 'affiliation'])
    expect(screen.getByText('4 of 5 relations hidden')).toBeDefined()
    await user.click(section('Relations').getByRole('button', { name: 'Show all' }))
    expect(viewNow().hiddenKinds).toEqual([])
  })

  test.each([
    ['its word', () => screen.getByText('Opposition')],
    ['its box', () => row('Opposition, 1')],
  ])('pressed on %s with Alt is left alone, and not switched too', async (_, target) => {
    await user.keyboard('{Alt>}')
    await user.click(target())
    await user.keyboard('{/Alt}')
    expect(viewNow().hiddenKinds).toEqual(['support', 'intervention', 'affiliation'])
    expect(row('Opposition, 1').checked).toBe(true)
  })

  test('is reached and switched by keyboard', async () => {
    await user.tab()
    expect(document.activeElement).toBe(row('Support, 2'))
    await user.keyboard(' ')
    expect(viewNow().hiddenKinds).toEqual(['support'])
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Only Support' }))
  })
})

test('a whole section comes back at once, and leaves the others', async () => {
  await user.click(row('Alleged, 1'))
  await user.click(row('State, 1'))
  await user.click(screen.getByRole('button', { name: 'Show all: Evidence' }))
  expect(viewNow().hiddenBases).toEqual([])
  expect(viewNow().hiddenTypes).toEqual(['state'])
  expect(screen.queryByRole('button', { name: 'Show all: Evidence' })).toBe(null)
})

test('Reset takes every filter away, and goes itself', async () => {
  elsewhere(look({ hiddenKinds: ['support'], hiddenActors: ['csto'], loners: 'hide', sort: 'name' }))
  await user.click(screen.getByRole('button', { name: 'Reset' }))
  expect(viewNow()).toMatchObject({ hiddenKinds: [], hiddenActors: [], loners: 'keep', sort: 'name' })
  expect(screen.queryByRole('button', { name: 'Reset' })).toBe(null)
})

test('actors hidden by name stand as chips; bringing one back keeps the focus in their row', async () => {
  elsewhere(toggleHidden('hiddenActors', 'csto'))
  elsewhere(toggleHidden('hiddenActors', 'blinken'))
  await user.click(screen.getByRole('button', { name: 'Show CSTO again' }))
  expect(viewNow().hiddenActors).toEqual(['blinken'])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show Blinken again' }))
  await user.click(screen.getByRole('button', { name: 'Show Blinken again' }))
  expect(screen.queryByText('Hidden by you')).toBe(null)
})

test('actors left without ties can be hidden', async () => {
  await user.click(row('Opposition, 1'))
  await user.click(screen.getByRole('checkbox', { name: 'Hide actors left without ties' }))
  expect(viewNow().loners).toBe('hide')
  expect(screen.getByText('3 shown')).toBeDefined()
})

test('the foot tells hidden ties, and hidden actors where no tie is hidden with them', () => {
  elsewhere(look({ hiddenKinds: ['opposition'] }))
  expect(screen.getByText('1 of 5 relations hidden')).toBeDefined()
  elsewhere(openMap(mapOf(['a', 'b', 'alone'], ['a support b']), { kind: 'none' }))
  elsewhere(toggleHidden('hiddenActors', 'alone'))
  expect(screen.getByText('1 of 3 actors hidden')).toBeDefined()
})

test('with one actor selected the foot says how many ties are its own', () => {
  elsewhere(selectActor('csto'))
  expect(screen.getByText('3 of 5 ties belong to CSTO')).toBeDefined()
})

test('screen readers are told what a filter leaves, but nothing at the start', async () => {
  expect(store.getState().said.text).toBe('')
  await user.click(row('Support, 2'))
  expect(store.getState().said.text).toBe('3 of 5 ties shown')
})
