import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { en } from '~/i18n/en.ts'
import { enScreens } from '~/i18n/enScreens.ts'
import { KeepingNotices } from '~/panels/library/KeepingNotices.tsx'
import { setHold, stepSaving, tellNews } from '~/state/keepingTransitions.ts'
import { initialState, store } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { markKept, moveActors, openMap } from '~/state/transitions.ts'
import { triad } from '../../fixtures.ts'

const user = userEvent.setup()
const run = {
  onTakeOver: vi.fn(() => Promise.resolve(false)),
  onRestore: vi.fn(() => Promise.resolve(true)),
  onBack: vi.fn(),
  onTryAgain: vi.fn(),
  onDownload: vi.fn(),
  onLibrary: vi.fn(),
}
function show(...steps: readonly Transition[]) {
  for (const step of steps) store.setState(step)
  return render(<KeepingNotices {...run} />)
}
const press = (name: string) => user.click(screen.getByRole('button', { name }))
const refused = (why: 'full' | 'denied' | 'trouble') => stepSaving({ happened: 'refused', why, now: 0 })

beforeEach(() => {
  for (const each of Object.values(run)) each.mockClear()
  store.setState(initialState, true)
  store.setState(openMap(triad, { kind: 'own', id: 'one' }))
})

test('nothing is said while all is well, not even that a copy was made', () => {
  expect(show(tellNews('copied')).container.textContent).toBe('')
})

describe('a map that another window writes', () => {
  test('is taken over, and it is said when that fails', async () => {
    show(setHold('elsewhere'))
    expect(screen.getByText(enScreens.keeping.watching.title)).toBeDefined()
    await press(enScreens.keeping.watching.takeOver)
    expect(await screen.findByText(enScreens.keeping.watching.failed)).toBeDefined()
    run.onTakeOver.mockResolvedValueOnce(true)
    await press(enScreens.keeping.watching.takeOver)
    expect(store.getState().said.text).toBe(enScreens.keeping.watching.taken)
  })
})

describe('an older version', () => {
  test('says when it was, and is restored or left', async () => {
    const at = new Date(2020, 10, 25, 14, 5).getTime()
    show(openMap(triad, { kind: 'moment', id: 'one', seq: 1, at }))
    expect(screen.getByText('An older version: 25 Nov 2020, 14:05')).toBeDefined()
    await press(enScreens.keeping.past.restore)
    expect(run.onRestore).toHaveBeenCalledOnce()
    await press(enScreens.keeping.past.back)
    expect(run.onBack).toHaveBeenCalledOnce()
  })
})

describe('what could not be saved', () => {
  test.each(['full', 'denied', 'trouble'] as const)('(%s) is said with the reason and every way out', async (why) => {
    show(moveActors({ a: { x: 9, y: 9 } }), refused(why))
    expect(screen.getByText(enScreens.keeping.notSavedWhy[why])).toBeDefined()
    await press(en.bar.downloadCopy)
    await press(enScreens.keeping.tryAgain)
    expect([run.onDownload, run.onTryAgain].map((each) => each.mock.calls.length)).toEqual([1, 1])
    expect(screen.queryByRole('button', { name: enScreens.keeping.showLibrary }) !== null).toBe(why === 'full')
  })

  test('is no longer a matter once it was downloaded', () => {
    show(moveActors({ a: { x: 9, y: 9 } }), refused('full'))
    act(() => store.setState(markKept(store.getState().document)))
    expect(screen.queryByText(enScreens.keeping.notSavedWhy.full)).toBeNull()
  })
})

describe('news', () => {
  test.each(['recovered', 'set-aside', 'emptied', 'repaired'] as const)(
    '(%s) stays until it is dismissed',
    async (what) => {
      show(tellNews(what))
      expect(screen.getByText(enScreens.keeping.news[what].text)).toBeDefined()
      await press(en.opening.dismiss)
      expect(store.getState().news).toBeNull()
      expect(screen.queryByText(enScreens.keeping.news[what].text)).toBeNull()
    },
  )
})

test('of a file that was opened before the way to both maps is offered', async () => {
  show(tellNews('twin'))
  expect(screen.getByText(enScreens.keeping.news.twin.title)).toBeDefined()
  await press(enScreens.keeping.showLibrary)
  expect(run.onLibrary).toHaveBeenCalledOnce()
})
