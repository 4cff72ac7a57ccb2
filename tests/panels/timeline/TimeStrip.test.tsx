import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { TimeStrip } from '~/panels/timeline/TimeStrip.tsx'
import { selectVisible } from '~/state/derived.ts'
import { store } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { mapOf } from '../../fixtures.ts'
import { elsewhere, open, viewNow, week } from '../openForTest.ts'

const user = userEvent.setup()
const shown = () => selectVisible(store.getState()).relations.map(({ id }) => id)
const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name })
const slide = (name: string, to: number) => fireEvent.change(slider(name), { target: { value: String(to) } })
afterEach(() => vi.useRealTimers())

test('the sentence counts ties dated to a day, over longer, and without a date', () => {
  open()
  render(<TimeStrip />)
  const text = screen.getByRole('region', { name: 'Time' }).textContent
  expect(text).toContain('2 ties dated to a day · 1 over several days')
  expect(text).toContain('2 without a date, always shown')
})

test('there is no strip where no tie is dated', () => {
  open(mapOf(['a', 'b'], ['a support b']))
  render(<TimeStrip />)
  expect(screen.queryByRole('region')).toBe(null)
})

test('two sliders say what they stand on, and what is left', () => {
  open()
  render(<TimeStrip />)
  expect(slider('From').getAttribute('aria-valuetext')).toBe('Saturday 1 January 2022, 3 of 3 dated ties')
  expect(slider('To').getAttribute('aria-valuetext')).toBe('Friday 7 January 2022, 3 of 3 dated ties')
  slide('From', 5)
  expect(viewNow()).toMatchObject({ from: '2022-01-06', to: '' })
  expect(shown()).not.toContain('csto-intervention-kz')
  expect(slider('From').getAttribute('aria-valuetext')).toBe('Thursday 6 January 2022, 2 of 3 dated ties')
  expect(screen.getByText(/6–7 January 2022/)).toBeDefined()
})

test('both ends on one day are a moment, with one handle; the way back is there', async () => {
  open(week, look({ from: '2022-01-05', to: '2022-01-05' }))
  render(<TimeStrip />)
  expect(slider('Moment').getAttribute('aria-valuetext')).toBe('Wednesday 5 January 2022, 2 of 3 dated ties')
  slide('Moment', 6)
  expect(viewNow()).toMatchObject({ from: '2022-01-07', to: '2022-01-07' })
  await user.click(screen.getByRole('button', { name: 'All of time' }))
  expect(viewNow()).toMatchObject({ from: '', to: '' })
  expect(slider('From')).toBeDefined()
})

test('ties without a date are shown, pale or hidden, as the reader has them', async () => {
  open()
  render(<TimeStrip />)
  await user.click(screen.getByRole('button', { name: /2 without a date/ }))
  await user.click(screen.getByRole('menuitemradio', { name: 'Hidden' }))
  expect(viewNow().undated).toBe('hide')
  expect(shown()).toEqual(['csto-intervention-kz', 'csto-support-tokayev', 'blinken-opposition-csto'])
  expect(screen.getByText(/without a date, hidden/)).toBeDefined()
})

test('playing goes through time unit by unit, and ends at its end', () => {
  vi.useFakeTimers()
  open()
  render(<TimeStrip />)
  fireEvent.click(screen.getByRole('button', { name: 'Play through time' }))
  expect(viewNow()).toMatchObject({ from: '2022-01-01', to: '2022-01-01' })
  fireEvent.click(screen.getByRole('button', { name: 'Speed: 1 steps a second' }))
  act(() => vi.advanceTimersByTime(500))
  expect(viewNow()).toMatchObject({ from: '2022-01-02', to: '2022-01-02' })
  act(() => vi.advanceTimersByTime(10_000))
  expect(viewNow()).toMatchObject({ from: '2022-01-07', to: '2022-01-07' })
})

test('a span that ends before it begins, and what is no date, are told, and all of time is shown', () => {
  open(week, look({ from: '2022-01-07', to: '2022-01-02' }))
  render(<TimeStrip />)
  expect(screen.getByText(/ends \(2022-01-02\) before it begins \(2022-01-07\)/)).toBeDefined()
  expect(shown()).toHaveLength(5)
  elsewhere(look({ from: 'yesterday', to: '' }))
  expect(screen.getByText(/“yesterday” is no date/)).toBeDefined()
})

test.each([
  ['2021', '', 'since 2021'],
  ['', '2021-12', 'until December 2021'],
  ['-0044', '2022-01-05', '45 BC – 5 January 2022'],
])('a link that looks from %j to %j is told as it says, not by the days of the line', (from, to, told) => {
  open(week, look({ from, to }))
  render(<TimeStrip />)
  expect(screen.getByRole('region', { name: 'Time' }).querySelector('b')?.textContent).toBe(`${told} · `)
})
