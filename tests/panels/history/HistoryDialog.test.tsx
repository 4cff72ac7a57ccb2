import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { HistoryDialog } from '~/panels/history/HistoryDialog.tsx'
import { addActor } from '~/state/editTransitions.ts'
import { store } from '~/state/store.ts'
import { togglePin } from '~/state/transitions.ts'
import { open, week } from '../openForTest.ts'

const rows = () =>
  screen
    .getAllByRole('listitem')
    .map((row) => `${row.textContent?.trim()}${row.querySelector('[aria-current="step"]') ? ' <' : ''}`)

test('every step is there by name, and a press goes back to it or forward again', async () => {
  open(week, addActor({ name: 'Psaki' }), togglePin('kz'))
  render(<HistoryDialog onClose={() => {}} />)
  expect(rows()).toEqual(['pin an actor Now <', 'add actor Psaki', 'The map as it was opened'])
  await userEvent.click(screen.getByRole('button', { name: 'The map as it was opened' }))
  expect(store.getState().document.map).toBe(week)
  expect(rows()).toEqual(['pin an actor Undone', 'add actor Psaki Undone', 'The map as it was opened Now <'])
  expect(store.getState().said.text).toBe('The map is as after: The map as it was opened')
  await userEvent.click(screen.getByRole('button', { name: 'add actor Psaki Undone' }))
  expect(rows()).toEqual(['pin an actor Undone', 'add actor Psaki Now <', 'The map as it was opened'])
})
