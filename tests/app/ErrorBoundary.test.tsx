import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '~/app/ErrorBoundary.tsx'
import { Part } from '~/app/Part.tsx'
import { en } from '~/i18n/en.ts'
import { Crash } from '~/panels/crash/Crash.tsx'

function Broken(): never {
  throw new Error('no such thing')
}

// React tells the console of what a boundary catches, as it should.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

test('a part that breaks is replaced alone', () => {
  render(
    <>
      <Part>
        <Broken />
      </Part>
      <p>the rest</p>
    </>,
  )
  expect(screen.getByRole('alert').textContent).toContain(en.part.failed)
  expect(screen.getByRole('button', { name: en.part.reload })).toBeDefined()
  expect(screen.getByText('the rest')).toBeDefined()
  vi.mocked(console.error).mockClear()
})

test('a page that breaks offers a copy of the work, and a fresh start', async () => {
  const [onDownload, onReload] = [vi.fn(), vi.fn()]
  render(
    <ErrorBoundary fallback={(error) => <Crash what={String(error)} onDownload={onDownload} onReload={onReload} />}>
      <Broken />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { name: en.crash.title })).toBeDefined()
  expect(screen.getByText('Error: no such thing')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: en.bar.downloadCopy }))
  await userEvent.click(screen.getByRole('button', { name: en.crash.reload }))
  expect(onDownload).toHaveBeenCalledOnce()
  expect(onReload).toHaveBeenCalledOnce()
  vi.mocked(console.error).mockClear()
})
