import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Button } from '~/ui/Button.tsx'
import { Dialog } from '~/ui/Dialog.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { LiveRegion } from '~/ui/LiveRegion.tsx'
import { Menu } from '~/ui/Menu.tsx'
import { Notice } from '~/ui/Notice.tsx'
import { Segmented } from '~/ui/Segmented.tsx'

// Roles are slow to find in a page without layout.
vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()
const button = (name: string) => screen.getByRole('button', { name })

function Modes() {
  const [value, setValue] = useState<'map' | 'list' | 'table'>('map')
  const options = (['map', 'list', 'table'] as const).map((each) => ({ value: each, label: each }))
  return <Segmented label="View" value={value} options={options} onChange={setValue} />
}

function OpensADialog() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      {isOpen && (
        <Dialog title="Share" closeLabel="Close" isOpen onClose={() => setOpen(false)}>
          <p>inside</p>
        </Dialog>
      )}
    </>
  )
}

test('an icon button has a name, and says whether it is on', () => {
  render(<IconButton label="Find" icon={Search} pressed />)
  expect(button('Find').getAttribute('aria-pressed')).toBe('true')
})

test('one of a few: a radio group that arrow keys move in', async () => {
  render(<Modes />)
  expect(screen.getByRole('radiogroup', { name: 'View' })).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'list' }))
  expect(screen.getByRole('radio', { name: 'list' })).toHaveProperty('checked', true)
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'table' })).toHaveProperty('checked', true)
})

describe('a dialog', () => {
  test.each(['{Escape}', 'the cross'])('has a title, takes the focus, and gives it back: %s', async (way) => {
    render(<OpensADialog />)
    await user.click(button('Open'))
    const dialog = screen.getByRole('dialog', { name: 'Share' })
    expect(dialog.contains(document.activeElement)).toBe(true)
    if (way === 'the cross') await user.click(button('Close'))
    else await user.keyboard(way)
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(button('Open')))
  })
})

test('a menu opens by keyboard, marks what is chosen, and tells what is picked', async () => {
  const onAction = vi.fn()
  render(
    <Menu
      label="Theme"
      trigger={<Button>Theme</Button>}
      parts={[
        {
          title: 'Themes',
          chosen: 'dark',
          rows: [
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
          ],
        },
        { title: 'More', quiet: true, rows: [{ id: 'none', label: 'None', isDisabled: true }] },
      ]}
      onAction={onAction}
    />,
  )
  act(() => button('Theme').focus())
  await user.keyboard('{Enter}')
  expect(screen.getByRole('menuitemradio', { name: 'Dark' }).getAttribute('aria-checked')).toBe('true')
  expect(screen.getByRole('menuitem', { name: 'None' }).getAttribute('aria-disabled')).toBe('true')
  await user.click(screen.getByRole('menuitemradio', { name: 'Light' }))
  expect(onAction.mock.calls).toEqual([['light']])
  expect(screen.queryByRole('menu')).toBeNull()
})

test('an error is an alert, anything else a status, and only what can be dismissed has a button for it', async () => {
  const onDismiss = vi.fn()
  render(
    <>
      <Notice tone="error" title="It broke" dismissLabel="Dismiss" onDismiss={onDismiss} />
      <Notice tone="warn" title="Mind this" />
    </>,
  )
  expect(screen.getByRole('alert').textContent).toBe('It broke')
  expect(screen.getByRole('status').textContent).toBe('Mind this')
  await user.click(button('Dismiss'))
  expect(onDismiss).toHaveBeenCalledOnce()
})

describe('the live region', () => {
  afterEach(() => void vi.useRealTimers())
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  const said = () => screen.getByRole('status').textContent

  test('waits for quiet, says the last thing only, and is emptied before the same words come again', () => {
    vi.useFakeTimers()
    const { rerender } = render(<LiveRegion text="one" turn={1} />)
    pass(300)
    rerender(<LiveRegion text="two" turn={2} />)
    pass(300)
    expect(said()).toBe('')
    pass(250)
    expect(said()).toBe('two')
    rerender(<LiveRegion text="two" turn={3} />)
    expect(said()).toBe('')
    pass(550)
    expect(said()).toBe('two')
  })
})
