import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { en } from '~/i18n/en.ts'
import { ShareDialog } from '~/panels/share/ShareDialog.tsx'
import { initialState, store } from '~/state/store.ts'
import { moveActors, openMap } from '~/state/transitions.ts'
import { triad } from '../../fixtures.ts'

const user = userEvent.setup()
const link = 'https://example.org/?map=triad&actor=a'

beforeEach(() => {
  store.setState(initialState, true)
  store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
})
const show = () => render(<ShareDialog link={link} onClose={() => {}} />)

test('shows the link and copies it', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  show()
  expect(screen.getByRole('textbox', { name: en.share.link })).toHaveProperty('value', link)
  await user.click(screen.getByRole('button', { name: en.share.copy }))
  expect(write).toHaveBeenCalledWith(link)
  expect(screen.getByRole('status').textContent).toBe(en.share.copied)
})

test('where copying is denied, says so and selects the link', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
  show()
  await user.click(screen.getByRole('button', { name: en.share.copy }))
  expect(screen.getByRole('status').textContent).toBe(en.share.failed)
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('says that moved actors are not in the link, once some are', () => {
  show()
  expect(screen.queryByText(en.share.positions)).toBeNull()
  act(() => store.setState(moveActors({ a: { x: 1, y: 1 } })))
  expect(screen.getByText(en.share.positions)).toBeDefined()
})

test('a map from a file has no link, and it says why', () => {
  store.setState(openMap(triad, { kind: 'file', name: 'x.json' }))
  show()
  expect(screen.getByText(en.share.fileOnly)).toBeDefined()
  expect(screen.queryByRole('textbox')).toBeNull()
})
