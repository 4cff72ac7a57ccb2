import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { JoinCheck } from '~/formats/joinCheck.ts'
import { JoinScreen } from '~/panels/import/JoinScreen.tsx'
import { initialState, store } from '~/state/store.ts'
import { openMap } from '~/state/transitions.ts'
import { triad } from '../../fixtures.ts'

const user = userEvent.setup()
const doors = {
  replan: vi.fn(),
  reread: vi.fn(),
  rename: vi.fn(),
  takeBack: vi.fn(),
  leave: vi.fn(),
  finish: vi.fn(),
  download: vi.fn(),
  join: vi.fn<(how: 'open' | 'add') => void>(),
  same: vi.fn<(id: string, isSame: boolean) => void>(),
  back: vi.fn<() => void>(),
}
const check: JoinCheck = {
  pairs: [
    { id: 'usa', name: 'USA', here: 'us', nameHere: 'United States', why: 'name' },
    { id: 'n1', name: 'Boris', here: 'n1', nameHere: 'Anna', why: 'id' },
  ],
  apart: [{ list: 'relationKinds', key: 'support', as: 'support-2', label: 'Backing' }],
  same: 3,
  actors: 6,
  relations: 4,
  steps: 5,
  hasFigure: true,
}
const show = (isOwn: boolean) =>
  render(
    <JoinScreen
      doors={doors}
      importing={{ status: 'joining', name: 'more.json', check, problems: [], same: ['n1'], isBusy: false, isOwn }}
    />,
  )

beforeEach(() => {
  store.setState(initialState, true)
  store.setState(openMap(triad, { kind: 'file', name: 'triad' }))
  for (const each of Object.values(doors)) each.mockClear()
})

test('who may be the same is asked, what stays apart and what is left is told', async () => {
  show(true)
  expect(screen.getByRole('heading', { name: 'more.json' })).toBe(document.activeElement)
  expect(screen.getByText('To be added to “Test”')).toBeDefined()
  expect(screen.getByText('4 ties, 6 actors')).toBeDefined()
  const [first, second] = screen.getAllByRole<HTMLInputElement>('checkbox')
  expect([first?.checked, second?.checked]).toEqual([false, true])
  expect(screen.getByRole('group', { name: 'The same actor?' }).contains(first ?? null)).toBe(true)
  await user.click(screen.getByRole('checkbox', { name: '“USA” is “United States”' }))
  expect(doors.same.mock.calls).toEqual([['usa', true]])
  expect(screen.getByText(/^Both have the id “n1”/)).toBeDefined()
  expect(screen.getByText(/^The kind “Backing” is not what the open map means by “Support”/)).toBeDefined()
  expect(screen.getByText('5 steps of its presentation.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Open as a new map' }))
  await user.click(screen.getByRole('button', { name: 'Add to the open map' }))
  expect(doors.join.mock.calls).toEqual([['open'], ['add']])
})

test('rows of other programs lead back to the file', async () => {
  show(false)
  expect(screen.queryByRole('button', { name: 'Open as a new map' })).toBeNull()
  expect(screen.queryByRole('region', { name: 'Not added' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Back' }))
  expect(doors.back).toHaveBeenCalledOnce()
})
