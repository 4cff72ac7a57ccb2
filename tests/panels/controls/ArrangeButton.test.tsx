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

test('a layout that fails says so, until the next try', async () => {
  const arrange = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('too slow')).mockResolvedValue()
  render(<ArrangeButton arrange={arrange} />)
  const button = screen.getByRole('button', { name: 'Arrange again' })
  await act(async () => void fireEvent.click(button))
  expect(screen.getByRole('alert').textContent).toBe('The layout could not be finished. The map is as it was.')
  await act(async () => void fireEvent.click(button))
  expect(screen.queryByRole('alert')).toBe(null)
})

test('what takes long says how far it is, once that is known', async () => {
  vi.useFakeTimers()
  let hear = (_: number) => {}
  let finish = () => {}
  const arrange = (_: AbortSignal, tell: (done: number) => void) =>
    new Promise<void>((resolve) => {
      hear = tell
      finish = resolve
    })
  render(<ArrangeButton arrange={arrange} />)
  fireEvent.click(screen.getByRole('button', { name: 'Arrange again' }))
  expect(screen.queryByRole('progressbar')).toBe(null)
  await act(async () => vi.advanceTimersByTime(300))
  const bar = screen.getByRole('progressbar', { name: 'Arranging the map' })
  expect(bar.hasAttribute('value')).toBe(false)
  act(() => hear(0.456))
  expect(bar).toMatchObject({ value: 45, max: 100 })
  await act(async () => finish())
  expect(screen.queryByRole('progressbar')).toBe(null)
  vi.useRealTimers()
})

test('what takes long can be given up by the same button, and that is no failure', async () => {
  vi.useFakeTimers()
  const signals: AbortSignal[] = []
  const arrange = vi.fn(
    (signal: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signals.push(signal)
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  render(<ArrangeButton arrange={arrange} />)
  const button = screen.getByRole('button', { name: 'Arrange again' })
  fireEvent.click(button)
  await act(async () => vi.advanceTimersByTime(299))
  fireEvent.click(button)
  expect(signals[0]?.aborted).toBe(false)
  await act(async () => vi.advanceTimersByTime(1))
  expect(button.textContent).toBe('Cancel')
  expect(button.getAttribute('aria-busy')).toBe('true')
  await act(async () => void fireEvent.click(button))
  expect(signals[0]?.aborted).toBe(true)
  expect(button.textContent).toBe('Arrange again')
  expect(screen.queryByRole('alert')).toBe(null)
  expect(arrange).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})
