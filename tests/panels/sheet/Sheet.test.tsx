import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import { Sheet } from '~/panels/sheet/Sheet.tsx'
import { heightOf, levelAt, type SheetLevel } from '~/panels/sheet/sheetLevels.ts'

const user = userEvent.setup()

function Example() {
  const [level, setLevel] = useState<SheetLevel>('peek')
  return (
    <Sheet level={level} onLevel={setLevel}>
      <p>details</p>
    </Sheet>
  )
}
const slider = () => screen.getByRole('slider', { name: en.sheet.drag })
const level = () => slider().getAttribute('aria-valuetext')

test('is raised and let down by buttons, which are there as far as it can go', async () => {
  render(<Example />)
  expect(level()).toBe(en.sheet.peek)
  expect(screen.queryByRole('button', { name: en.sheet.lower })).toBeNull()
  await user.click(screen.getByRole('button', { name: en.sheet.raise }))
  expect(level()).toBe(en.sheet.half)
  await user.click(screen.getByRole('button', { name: en.sheet.raise }))
  expect(level()).toBe(en.sheet.full)
  expect(screen.queryByRole('button', { name: en.sheet.raise })).toBeNull()
  await user.click(screen.getByRole('button', { name: en.sheet.lower }))
  expect(level()).toBe(en.sheet.half)
})

test('is a slider for keys and screen readers', () => {
  render(<Example />)
  expect(slider().getAttribute('aria-orientation')).toBe('vertical')
  act(() => void fireEvent.change(slider(), { target: { value: '2' } }))
  expect(level()).toBe(en.sheet.full)
})

describe('let go at a height', () => {
  const room = 700

  test('it comes to rest at the nearest level', () => {
    expect(levelAt(120, room, 0)).toBe('peek')
    expect(levelAt(300, room, 0)).toBe('half')
    expect(levelAt(600, room, 0)).toBe('full')
  })

  test('or where it was thrown to', () => {
    expect(levelAt(330, room, 2)).toBe('full')
    expect(levelAt(330, room, -2)).toBe('peek')
  })

  test('the levels are what the design says', () => {
    expect(['peek', 'half', 'full'].map((each) => heightOf(each as SheetLevel, room))).toEqual([96, 322, 700])
  })
})
