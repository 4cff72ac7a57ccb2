import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { en } from '~/i18n/en.ts'
import { enScreens } from '~/i18n/enScreens.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { type Problem, problemCodes, problemOf } from '~/map/problem.ts'
import { LoadingMap } from '~/panels/opening/LoadingMap.tsx'
import { OpeningNotices } from '~/panels/opening/OpeningNotices.tsx'
import { ProblemsDialog } from '~/panels/opening/ProblemsDialog.tsx'
import { wordProblem } from '~/panels/pieces/wordProblem.ts'
import { initialState, type Opening, store } from '~/state/store.ts'
import { openMap, setOpening } from '~/state/transitions.ts'
import { initialView } from '~/view/view.ts'
import { triad } from '../../fixtures.ts'

// Roles are slow to find in a page without layout, and dialogs are large.
vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()
const run = { onShowProblems: vi.fn(), onRetry: vi.fn(), onOpenExample: vi.fn(), onLibrary: vi.fn() }
const problem = problemOf('relations[3].to', 'no-actor', { id: 'knb', closest: 'a', closestName: 'Alpha' })

beforeEach(() => {
  for (const each of Object.values(run)) each.mockClear()
  store.setState(initialState, true)
})
const open = (problems: readonly Problem[] = []) =>
  store.setState(openMap(triad, { kind: 'file', name: 'ties.json' }, problems))
const show = () => render(<OpeningNotices {...run} megabytesAtMost={25} />)
const fail = (more: Partial<Extract<Opening, { status: 'failed' }>>) =>
  store.setState(setOpening({ status: 'failed', name: 'ties.json', problems: [], ...more }))
const button = (name: string) => screen.getByRole('button', { name })

test('a map that opened without a word needs none', () => {
  open()
  expect(show().container.textContent).toBe('')
})

describe('a map that could not be opened', () => {
  test('what happened, that the open map is unchanged, and a way out', async () => {
    open()
    fail({ problems: parseMapText('{"format"').problems })
    show()
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain(en.opening.failedTitle('ties.json'))
    expect(alert.textContent).toContain('cut off: it ends at line 1')
    expect(alert.textContent).toContain(en.opening.unchanged)
    await user.click(button(en.opening.dismiss))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each(['kept-damaged', 'is-backup'] as const)('(%s) leads to the list of maps', async (reason) => {
    open()
    fail({ reason })
    show()
    expect(screen.getByRole('alert').textContent).toContain(enScreens.keeping.notKept[reason])
    await user.click(button(enScreens.keeping.showLibrary))
    expect(run.onLibrary).toHaveBeenCalledOnce()
  })

  test.each(['missing', 'deleted'] as const)(
    'a link to a map of one’s own that is %s says where it may be',
    async (own) => {
      open()
      store.setState(setOpening({ status: 'unknown-map', name: 'mine-234567', own }))
      show()
      const why = own === 'missing' ? enScreens.keeping.missing : enScreens.keeping.deletedMap
      expect(screen.getByText(why('mine-234567'))).toBeDefined()
      await user.click(button(enScreens.keeping.showLibrary))
      expect(run.onLibrary).toHaveBeenCalledOnce()
    },
  )

  test('too large: how large a file may be', () => {
    fail({ reason: 'too-large' })
    show()
    expect(screen.getByRole('alert').textContent).toContain('25 MB')
  })

  test('not reached: try again', async () => {
    fail({ reason: 'not-reached' })
    show()
    await user.click(button(en.opening.tryAgain))
    expect(run.onRetry).toHaveBeenCalledOnce()
  })

  test('with no map behind it nothing is unchanged, and the example is the way on', async () => {
    fail({ problems: [problemOf('', 'empty', {})] })
    show()
    expect(screen.getByRole('alert').textContent).not.toContain(en.opening.unchanged)
    expect(screen.queryByRole('button', { name: en.opening.dismiss })).toBeNull()
    await user.click(button(en.opening.openExample))
    expect(run.onOpenExample).toHaveBeenCalledOnce()
  })
})

describe('a map that opened with something to say', () => {
  test('how much was kept and left out, and where to read more', async () => {
    open([problem, problemOf('relations[4].when', 'bad-date', { value: 'yesterday' })])
    show()
    const status = screen.getByRole('status')
    expect(status.textContent).toContain('2 things to know about “ties.json”')
    expect(status.textContent).toContain('Kept: 3 actors, 3 ties. 1 thing was left out.')
    await user.click(button(en.opening.showProblems))
    expect(run.onShowProblems).toHaveBeenCalledOnce()
  })

  test('what a link names and the map lacks', () => {
    const view = { ...initialView, actors: ['nobody'], tie: 'none' }
    store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }, [], view))
    show()
    expect(screen.getByRole('status').textContent).toBe(en.opening.missing('nobody, none'))
  })

  test('a link to a map that does not exist', () => {
    store.setState(setOpening({ status: 'unknown-map', name: 'atlantis' }))
    show()
    expect(screen.getByRole('status').textContent).toContain(en.opening.unknownMap('atlantis'))
  })
})

describe('the list of what was found', () => {
  test('each with its place, its weight and what became of it', () => {
    open([problem])
    render(<ProblemsDialog onClose={() => {}} onDownload={() => {}} />)
    const row = screen.getByRole('listitem').textContent
    expect(row).toContain('relations[3].to')
    expect(row).toContain(en.opening.severities.error)
    expect(row).toContain('No actor “knb”. Closest: Alpha (“a”).')
  })

  test('of very many the first, the number of the rest, and all of them to download', async () => {
    open(Array.from({ length: 1234 }, (_, row) => problemOf(`relations[${row}].when`, 'bad-date', { value: '?' })))
    const onDownload = vi.fn<(text: string) => void>()
    render(<ProblemsDialog onClose={() => {}} onDownload={onDownload} />)
    expect(document.querySelectorAll('li')).toHaveLength(200)
    expect(screen.getByText('and 1,034 more')).toBeDefined()
    await user.click(screen.getByText(en.opening.downloadProblems))
    expect(onDownload.mock.calls[0]?.[0].trimEnd().split('\n')).toHaveLength(1234)
  })
})

test('every code has a sentence of its own, which says something', () => {
  const values = new Proxy({}, { get: (_, name) => (name === 'line' || name === 'column' ? 7 : String(name)) })
  const sentences = Object.entries(problemCodes).map(([code, severity]) =>
    wordProblem({ path: '', code, severity, values } as unknown as Problem, screenWordsFor('en')),
  )
  expect(new Set(sentences).size).toBe(sentences.length)
  for (const sentence of sentences) expect(sentence).toMatch(/^[“A-Z].*[.”]$/)
  expect(sentences.join(' ')).not.toMatch(/undefined|\[object/)
})

test('while a map is being read, its name is there', () => {
  const { container } = render(<LoadingMap />)
  expect(container.textContent).toBe('')
  act(() => store.setState(setOpening({ status: 'loading', name: 'Great powers' })))
  expect(screen.getByRole('status').textContent).toBe(en.map.loading('Great powers'))
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('a long reading tells how far it is, and can be given up', async () => {
  const onCancel = vi.fn()
  render(<LoadingMap onCancel={onCancel} />)
  act(() => store.setState(setOpening({ status: 'loading', name: 'Great powers', done: 0.25 })))
  expect((screen.getByRole('progressbar') as HTMLProgressElement).value).toBe(0.25)
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onCancel).toHaveBeenCalledOnce()
})
