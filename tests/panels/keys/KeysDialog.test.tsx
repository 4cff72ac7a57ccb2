import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { en } from '~/i18n/en.ts'
import { KeysDialog } from '~/panels/keys/KeysDialog.tsx'

// Roles are slow to find in a page without layout.
vi.setConfig({ testTimeout: 20_000 })

test('each row says what its keys do, each key a key of its own', () => {
  const redo = [
    ['Ctrl', 'Shift', 'Z'],
    ['Ctrl', 'Y'],
  ]
  render(<KeysDialog groups={[{ title: 'Anywhere', rows: [{ what: 'Redo', keys: redo }] }]} onClose={() => {}} />)
  const row = screen.getByRole('row', { name: /Redo/ })
  expect(screen.getByRole('rowheader', { name: 'Redo' })).toBeDefined()
  expect([...row.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(redo.flat())
  expect(screen.getByText(en.keys.note)).toBeDefined()
})
