import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { en } from '~/i18n/en.ts'
import { Bar } from '~/panels/bar/Bar.tsx'
import type { BarDoors } from '~/panels/bar/barDoors.ts'
import { initialState, store } from '~/state/store.ts'
import { moveActors, openMap, setSurroundings, undo } from '~/state/transitions.ts'
import { triad } from '../../fixtures.ts'

// Roles are slow to find in a page without layout.
vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()
const run = {
  openMap: vi.fn<BarDoors['openMap']>(),
  openFiles: vi.fn<BarDoors['openFiles']>(),
  download: vi.fn(),
  undo: vi.fn(),
  redo: vi.fn(),
  versions: vi.fn(),
  export: vi.fn(),
  share: vi.fn(),
  keys: vi.fn(),
  addFiles: vi.fn<(files: readonly File[]) => void>(),
  search: vi.fn(),
  newMap: vi.fn(),
  library: vi.fn(),
  history: vi.fn(),
  rename: vi.fn(),
}
const maps = [
  { id: 'triad', title: 'Triad' },
  { id: 'powers', title: 'Great powers' },
]

beforeEach(() => {
  for (const each of Object.values(run)) each.mockClear()
  store.setState(initialState, true)
  store.setState(openMap({ ...triad, title: { en: 'Three actors', ru: 'Трое' } }, { kind: 'shipped', id: 'triad' }))
})
const show = () => render(<Bar doors={{ ...run, maps }} search={<p>search field</p>} searching={false} />)
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('a file', () => {
  const give = async (item: string) => {
    const { container } = show()
    await user.click(button('Three actors'))
    await user.click(screen.getByRole('menuitem', { name: item }))
    const input = container.querySelector<HTMLInputElement>('input[type=file]')
    const file = new File(['from,to'], 'ties.csv')
    if (input) await user.upload(input, file)
    return file
  }
  test('is added to the open map', async () => {
    const file = await give('Add a file to this map…')
    expect(run.addFiles.mock.calls).toEqual([[[file]]])
    expect(run.openFiles).not.toHaveBeenCalled()
  })
  test('is opened', async () => {
    const file = await give(en.bar.openFile)
    expect(run.openFiles.mock.calls).toEqual([[[file]]])
    expect(run.addFiles).not.toHaveBeenCalled()
  })
})

describe('the title', () => {
  test('is the heading of the page, and opens the other maps', async () => {
    show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Three actors')
    await user.click(button('Three actors'))
    expect(screen.getByRole('menuitemradio', { name: 'Triad' }).getAttribute('aria-checked')).toBe('true')
    await user.click(screen.getByRole('menuitemradio', { name: 'Great powers' }))
    expect(run.openMap.mock.calls).toEqual([['powers']])
  })

  test('does nothing when the open map is chosen again', async () => {
    show()
    await user.click(button('Three actors'))
    await user.click(screen.getByRole('menuitemradio', { name: 'Triad' }))
    expect(run.openMap).not.toHaveBeenCalled()
  })

  test('opens a file', async () => {
    const { container } = show()
    const input = container.querySelector('input[type="file"]')
    if (!(input instanceof HTMLInputElement)) throw new Error('no file input')
    const file = new File(['{}'], 'ties.json', { type: 'application/json' })
    await user.upload(input, file)
    expect(run.openFiles.mock.calls).toEqual([[[file]]])
    expect(input.value).toBe('')
  })
})

describe('what is saved', () => {
  test('is said at all times; what cannot be kept is offered as a copy', async () => {
    show()
    expect(screen.getByText(en.bar.saved)).toBeDefined()
    expect(screen.queryByText(en.bar.notSaved)).toBeNull()
    act(() => store.setState(moveActors({ a: { x: 5, y: 5 } })))
    expect(screen.getByText(en.bar.notSaved)).toBeDefined()
    await user.click(button(en.bar.downloadCopy))
    expect(run.download).toHaveBeenCalledOnce()
  })

  test('undo and redo name their edit, and are off without one', async () => {
    show()
    expect(button(en.bar.undo)).toHaveProperty('disabled', true)
    act(() => store.setState(moveActors({ a: { x: 5, y: 5 }, b: { x: 6, y: 6 } })))
    await user.click(button('Undo: move 2 actors'))
    expect(run.undo).toHaveBeenCalledOnce()
    act(() => store.setState(undo))
    await user.click(button('Redo: move 2 actors'))
    expect(run.redo).toHaveBeenCalledOnce()
  })
})

test('a language is chosen by its own name, for this view and for the next visit', async () => {
  show()
  await user.click(button('Language: English'))
  const russian = screen.getByRole('menuitemradio', { name: 'Русский' })
  expect(russian.querySelector('[lang="ru"]')).not.toBeNull()
  await user.click(russian)
  expect(store.getState().view.lang).toBe('ru')
  expect(store.getState().preferences.language).toBe('ru')
})

test('a theme is chosen', async () => {
  show()
  await user.click(button('Theme: As the device'))
  await user.click(screen.getByRole('menuitemradio', { name: 'Dark' }))
  expect(store.getState().preferences.theme).toBe('dark')
})

describe('on a narrow screen', () => {
  beforeEach(() => store.setState(setSurroundings({ narrow: true })))

  test('everything is in one menu', async () => {
    show()
    await user.click(button(en.bar.menu))
    for (const name of [en.bar.openFile, en.bar.share, en.bar.downloadCopy, en.bar.keys]) {
      expect(screen.getByRole('menuitem', { name })).toBeDefined()
    }
    expect(screen.getByRole('menuitem', { name: en.bar.undo }).getAttribute('aria-disabled')).toBe('true')
    await user.click(screen.getByRole('menuitem', { name: en.bar.share }))
    expect(run.share).toHaveBeenCalledOnce()
  })

  test('the search takes the place of the bar', async () => {
    const { rerender } = show()
    expect(screen.queryByText('search field')).toBeNull()
    await user.click(button(en.bar.openSearch))
    expect(run.search).toHaveBeenCalledOnce()
    rerender(<Bar doors={{ ...run, maps }} search={<p>search field</p>} searching />)
    expect(screen.getByText('search field')).toBeDefined()
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
