import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { KindChips } from '~/panels/legend/KindChips.tsx'
import { open, viewNow } from '../openForTest.ts'

test('each kind is a chip that is on or off', async () => {
  open()
  render(<KindChips />)
  const chips = screen.getAllByRole('button').map((chip) => [chip.getAttribute('aria-label'), chip.ariaPressed])
  expect(chips).toEqual([
    ['Support, 2', 'true'],
    ['Opposition, 1', 'true'],
    ['Intervention, 1', 'true'],
    ['Affiliation, 1', 'true'],
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Opposition, 1' }))
  expect(viewNow().hiddenKinds).toEqual(['opposition'])
  expect(screen.getByRole('button', { name: 'Opposition, 1' }).getAttribute('aria-pressed')).toBe('false')
})
