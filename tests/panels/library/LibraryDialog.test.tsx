import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { enScreens } from '~/i18n/enScreens.ts'
import { type Card, type Moment, packWork, summaryOf } from '~/keeping/keptMap.ts'
import { LibraryDialog } from '~/panels/library/LibraryDialog.tsx'
import type { LibraryDoors } from '~/panels/library/libraryDoors.ts'
import { initialState, store } from '~/state/store.ts'
import { openMap } from '~/state/transitions.ts'
import { triad } from '../../fixtures.ts'

// Roles are slow to find in a page without layout.
vi.setConfig({ testTimeout: 30_000 })

const user = userEvent.setup()
const work = { map: triad, pinned: [] }
const card = (id: string, title: string, more: Partial<Card> = {}): Card => ({
  ...summaryOf({ ...work, map: { ...triad, title } }, packWork(work)),
  ...{ id, revision: 1, writer: 'w', created: 1, changed: Date.now(), deleted: null, expired: null },
  ...more,
})
const moment = (seq: number, why: Moment['why']): Moment => ({
  ...summaryOf(work, packWork(work)),
  ...{ seq, map: 'one', at: new Date(2020, 10, 24 + seq, 9, 5).getTime(), why },
})

let cards: readonly Card[] | null
let doors: { readonly [K in keyof LibraryDoors]: ReturnType<typeof vi.fn<LibraryDoors[K]>> }
let listen = () => {}
const onClose = vi.fn()

beforeEach(() => {
  onClose.mockClear()
  store.setState(initialState, true)
  store.setState(openMap(triad, { kind: 'own', id: 'one' }))
  cards = [card('one', 'First'), card('two', 'Second'), card('old', 'Gone', { deleted: Date.now() })]
  doors = {
    list: vi.fn(() => Promise.resolve(cards)),
    watch: vi.fn((each) => {
      listen = each
      return () => {}
    }),
    storage: vi.fn(() => Promise.resolve({ used: 84_000, isSafe: false })),
    open: vi.fn(),
    create: vi.fn(),
    rename: vi.fn(() => Promise.resolve('done' as const)),
    duplicate: vi.fn(() => Promise.resolve('done' as const)),
    remove: vi.fn(() => Promise.resolve('busy' as const)),
    bringBack: vi.fn(() => Promise.resolve('done' as const)),
    purge: vi.fn(() => Promise.resolve('done' as const)),
    download: vi.fn(() => Promise.resolve('failed' as const)),
    history: vi.fn(() => Promise.resolve([moment(2, 'import'), moment(1, 'working')])),
    look: vi.fn(),
    backUp: vi.fn(() => Promise.resolve(3)),
    openBackup: vi.fn(() => Promise.resolve({ refused: 'no-backup' as const })),
    restore: vi.fn(() => Promise.resolve({ done: 1, failed: [] })),
  }
})

const show = (start: 'list' | 'history' = 'list') =>
  render(<LibraryDialog doors={doors} start={start} onClose={onClose} />)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
async function choose(title: string, action: string) {
  await user.click(await screen.findByRole('button', { name: enScreens.keeping.library.actions(title) }))
  await user.click(screen.getByRole('menuitem', { name: action }))
}
const said = () => screen.findByRole('status')

describe('the list', () => {
  test('has every map with its size, and says which is open', async () => {
    show()
    const list = await screen.findByRole('list', { name: '2 maps' })
    const [first, second] = within(list).getAllByRole('listitem')
    expect(first?.textContent).toMatch(/First3 actors, 3 ties · 1 kB.*Open now/)
    expect(second?.textContent).toMatch(/Second.*Changed today, \d\d:\d\d/)
    expect(await screen.findByText(/may clear these maps.*84 kB in use\./)).toBeDefined()
  })

  test('opens a map, and begins a new one', async () => {
    show()
    await user.click(await screen.findByRole('button', { name: 'Open Second' }))
    expect(doors.open.mock.calls).toEqual([['two']])
    await user.click(button(enScreens.keeping.menu.create))
    expect(doors.create).toHaveBeenCalledOnce()
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  test('says where there is none, and when they cannot be read', async () => {
    cards = []
    show()
    expect(await screen.findByRole('heading', { name: enScreens.keeping.library.emptyTitle })).toBeDefined()
    cards = null
    act(() => listen())
    expect((await screen.findByRole('alert')).textContent).toBe(enScreens.keeping.library.unreadable)
  })

  test('follows what happens elsewhere', async () => {
    show()
    await screen.findByRole('button', { name: 'Open Second' })
    cards = [card('three', 'Third')]
    act(() => listen())
    expect(await screen.findByRole('button', { name: 'Open Third' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Open Second' })).toBeNull()
  })
})

describe('one map', () => {
  test('gets another name', async () => {
    show()
    await choose('Second', enScreens.keeping.library.rename)
    const field = screen.getByRole('textbox', { name: enScreens.keeping.library.newName })
    expect(field).toHaveProperty('value', 'Second')
    await user.clear(field)
    await user.type(field, 'Two{Enter}')
    expect(doors.rename.mock.calls).toEqual([['two', 'Two']])
    expect((await said()).textContent).toBe('Renamed to Two')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('is duplicated, and the copy is named', async () => {
    show()
    await choose('Second', enScreens.keeping.library.duplicate)
    expect(doors.duplicate.mock.calls[0]?.[1]('Second')).toBe('Second – copy')
    expect((await said()).textContent).toBe('Second – copy is among your maps')
  })

  test('that another window writes is not deleted, and it is said why', async () => {
    show()
    await choose('Second', enScreens.keeping.library.remove)
    expect((await said()).textContent).toBe(enScreens.keeping.library.busy('Second'))
  })

  test('that cannot be downloaded says so', async () => {
    show()
    await choose('First', enScreens.keeping.library.download)
    expect((await said()).textContent).toBe(enScreens.keeping.library.failed)
  })
})

describe('a deleted map', () => {
  test('is brought back', async () => {
    show()
    expect(await screen.findByText('30 days left')).toBeDefined()
    await user.click(button('Bring back Gone'))
    expect(doors.bringBack.mock.calls).toEqual([['old']])
    expect((await said()).textContent).toBe('Gone is back')
  })

  test('goes for good only when that is said twice', async () => {
    show()
    await user.click(await screen.findByRole('button', { name: 'Delete Gone for good' }))
    expect(doors.purge).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe(enScreens.keeping.library.purgeSure('Gone'))
    await user.click(button('Delete Gone for good'))
    expect(doors.purge.mock.calls).toEqual([['old']])
  })
})

describe('the history', () => {
  test('of the open map: when, why, and a look at each', async () => {
    show('history')
    const rows = await screen.findAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/26 Nov 2020, 09:05Before an import/),
      expect.stringMatching(/25 Nov 2020, 09:05While you worked at it/),
    ])
    await user.click(button('Look at the version of 25 Nov 2020, 09:05'))
    expect(doors.look.mock.calls).toEqual([['one', moment(1, 'working')]])
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('leads back to the list', async () => {
    show('history')
    await user.click(button(enScreens.keeping.library.title))
    expect(await screen.findByRole('list', { name: '2 maps' })).toBeDefined()
  })
})

describe('a backup', () => {
  const file = new File(['x'], 'ties.zip')
  const upload = async () => {
    show()
    await user.upload(await screen.findByLabelText(enScreens.keeping.library.restore, { selector: 'input' }), file)
  }

  test('is made', async () => {
    show()
    await screen.findByRole('list', { name: '2 maps' })
    await user.click(button(enScreens.keeping.library.backUp))
    expect((await said()).textContent).toBe('A backup of 3 maps was downloaded')
  })

  test('that is none is named', async () => {
    await upload()
    expect((await said()).textContent).toBe(enScreens.keeping.backup.refused['no-backup']('ties.zip'))
  })

  test('says what it would change, asks about what differs, and names what cannot be read', async () => {
    const backedUp = { id: 'two', created: 1, changed: 2, deleted: null, text: packWork(work) }
    const plan = { fresh: [backedUp], same: [], differ: [{ backedUp, card: card('two', 'Second') }] }
    const opened = { backup: { made: Date.now(), maps: [backedUp], lost: ['broken-1'] }, plan }
    doors.openBackup.mockResolvedValue(opened)
    await upload()
    expect(await screen.findByText('1 map is not here and will be added.')).toBeDefined()
    expect(screen.getByRole('alert').textContent).toMatch(/1 map in the backup cannot be read:broken-1/)
    await user.click(screen.getByRole('radio', { name: 'Keep the one here' }))
    await user.click(button('Restore 1 map'))
    expect(doors.restore.mock.calls).toEqual([[plan, new Map([['two', 'here']])]])
    expect((await said()).textContent).toBe('1 map restored')
  })
})
