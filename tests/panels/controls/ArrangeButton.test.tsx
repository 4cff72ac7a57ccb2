import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ArrangeButton } from '~/panels/controls/ArrangeButton.tsx'

test('a press arranges, and while that runs another does nothing', async () => {
  let finish = () => {}
  const arrange = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  render(<ArrangeButton arrange={arrange} />)
  const button = screen.getByRole('button', { name: 'Arrange again' })
  expect(button).toHaveProperty('title', 'Lays the map out anew. Pinned actors stay.')

  fireEvent.click(button)
  fireEvent.click(button)
  expect(arrange).toHaveBeenCalledTimes(1)
  expect(button.getAttribute('aria-disabled')).toBe('true')

  await act(async () => finish())
  expect(button.getAttribute('aria-disabled')).toBe('false')
  fireEvent.click(button)
  expect(arrange).toHaveBeenCalledTimes(2)
})
