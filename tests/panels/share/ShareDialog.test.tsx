import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { en } from '~/i18n/en.ts'
import { enScreens } from '~/i18n/enScreens.ts'
import { ShareDialog } from '~/panels/share/ShareDialog.tsx'
import type { ShareDoors } from '~/panels/share/shareDoors.ts'
import { initialState, store } from '~/state/store.ts'
import { moveActors, openMap } from '~/state/transitions.ts'
import { triad } from '../../fixtures.ts'

const user = userEvent.setup()
const link = 'https://example.org/?map=triad&actor=a'

const doors: ShareDoors = {
  link,
  embedAddress: ({ controls, theme }) =>
    store.getState().origin.kind === 'shipped' ? `https://example.org/embed.html?${controls.join()}&${theme}` : null,
  takeAlong: async () => true,
  handout: async () => true,
  handoutPages: async ({ perPage }) => (perPage === 1 ? ['one', 'two', 'three'] : ['one', 'two']).map(paper),
  print: async () => {},
  snippet: (...parts) => parts.join(' | '),
}

function paper(text: string) {
  const page = document.createElement('p')
  page.textContent = text
  return page
}

beforeEach(() => {
  store.setState(initialState, true)
  store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
})
const show = () => render(<ShareDialog doors={doors} onClose={() => {}} />)

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

describe('the snippet for another page', () => {
  const openEmbed = async () => {
    show()
    await user.click(screen.getByRole('radio', { name: enScreens.sharing.ways.embed }))
  }
  const snippet = () => screen.getByRole('textbox', { name: enScreens.sharing.embed.snippet })

  test('follows what its author chooses', async () => {
    await openEmbed()
    expect(snippet()).toHaveProperty('value', 'https://example.org/embed.html?filters,search&auto | Test | 100% | 560')
    await user.click(screen.getByRole('checkbox', { name: enScreens.sharing.embed.controls.search }))
    await user.click(screen.getByRole('radio', { name: en.bar.themes.dark }))
    const width = screen.getByRole('textbox', { name: enScreens.sharing.embed.width })
    await user.clear(width)
    await user.type(width, '640')
    expect(snippet()).toHaveProperty('value', 'https://example.org/embed.html?filters&dark | Test | 640 | 560')
  })

  test('says which sizes there are, and keeps to the usual one until there is another', async () => {
    await openEmbed()
    const height = screen.getByRole('textbox', { name: enScreens.sharing.embed.height })
    await user.clear(height)
    expect(screen.getByRole('alert').textContent).toBe(enScreens.sharing.embed.heightRange)
    await user.type(height, '20')
    expect(height.getAttribute('aria-invalid')).toBe('true')
    expect(snippet()).toHaveProperty('value', expect.stringMatching(/ 560$/))
    await user.type(height, '0')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(snippet()).toHaveProperty('value', expect.stringMatching(/ 200$/))
  })

  test('is copied, and what is changed after that is not called copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await openEmbed()
    await user.click(screen.getByRole('button', { name: enScreens.sharing.embed.copy }))
    expect(write).toHaveBeenCalledWith('https://example.org/embed.html?filters,search&auto | Test | 100% | 560')
    expect(screen.getByRole('status').textContent).toBe(enScreens.sharing.embed.copied)
    await user.click(screen.getByRole('checkbox', { name: enScreens.sharing.embed.controls.search }))
    expect(screen.getByRole('status').textContent).toBe('')
  })

  test('is not there for a map from a file, and it says why', async () => {
    store.setState(openMap(triad, { kind: 'file', name: 'x.json' }))
    await openEmbed()
    expect(screen.getByText(enScreens.sharing.embed.fileOnly)).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('the one file to take along', () => {
  const openFile = async () => {
    show()
    await user.click(screen.getByRole('radio', { name: enScreens.sharing.ways.file }))
  }
  const save = () => user.click(screen.getByRole('button', { name: enScreens.sharing.file.save }))

  test('is there for any map, and says how it went', async () => {
    store.setState(openMap(triad, { kind: 'file', name: 'x.json' }))
    const takeAlong = vi.spyOn(doors, 'takeAlong').mockResolvedValueOnce(false)
    await openFile()
    expect(screen.queryByRole('checkbox')).toBeNull()
    await save()
    expect(screen.getByRole('status').textContent).toBe(enScreens.sharing.file.failed)
    await save()
    expect(screen.getByRole('status').textContent).toBe(enScreens.sharing.file.saved)
    expect(takeAlong).toHaveBeenLastCalledWith({ notes: true })
  })

  test('keeps the focus while it is made, so that Escape still closes, and makes one at a time', async () => {
    store.setState(openMap(triad, { kind: 'file', name: 'x.json' }))
    let finish = (_: boolean) => {}
    const takeAlong = vi.spyOn(doors, 'takeAlong').mockReturnValueOnce(new Promise((resolve) => (finish = resolve)))
    const before = takeAlong.mock.calls.length
    await openFile()
    await save()
    await save()
    expect(takeAlong.mock.calls.length - before).toBe(1)
    const button = screen.getByRole('button', { name: enScreens.sharing.file.save })
    expect(document.activeElement).toBe(button)
    expect(button).toHaveProperty('disabled', false)
    await act(async () => finish(true))
    expect(screen.getByRole('status').textContent).toBe(enScreens.sharing.file.saved)
  })

  test('leaves the notes of the speaker behind where that is wished, and counts what is private', async () => {
    const [first] = triad.relations
    const relations = [{ ...first, evidence: [{ basis: 'stated', private: true }] }] as typeof triad.relations
    const map = { ...triad, relations, steps: [{ id: 's', notes: 'Ask Anna.' }] }
    store.setState(openMap(map, { kind: 'shipped', id: 'triad' }))
    const takeAlong = vi.spyOn(doors, 'takeAlong')
    await openFile()
    expect(screen.getByText(enScreens.sharing.file.privateLeftOut(1))).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: enScreens.sharing.file.notes }))
    await save()
    expect(takeAlong).toHaveBeenLastCalledWith({ notes: false })
  })
})

describe('the handout', () => {
  const openHandout = async () => {
    show()
    await user.click(screen.getByRole('radio', { name: enScreens.sharing.ways.handout }))
  }

  test('follows what is chosen for it, and says how it went', async () => {
    store.setState(openMap({ ...triad, steps: [{ id: 's' }] }, { kind: 'shipped', id: 'triad' }))
    const handout = vi.spyOn(doors, 'handout').mockResolvedValueOnce(false)
    await openHandout()
    await user.click(screen.getByRole('button', { name: enScreens.handout.save }))
    expect(await screen.findByText(enScreens.handout.failed)).toBeDefined()
    expect(handout).toHaveBeenLastCalledWith({ perPage: 2, notes: false, answers: true })
    await user.click(screen.getByRole('radio', { name: enScreens.handout.one }))
    await user.click(screen.getByRole('checkbox', { name: enScreens.handout.withNotes }))
    await user.click(screen.getByRole('checkbox', { name: enScreens.handout.withAnswers }))
    await user.click(screen.getByRole('button', { name: enScreens.handout.save }))
    expect(await screen.findByText(enScreens.handout.saved)).toBeDefined()
    expect(handout).toHaveBeenLastCalledWith({ perPage: 1, notes: true, answers: false })
  })

  test('is seen page by page before it is saved, as it is chosen', async () => {
    store.setState(openMap({ ...triad, steps: [{ id: 's' }] }, { kind: 'shipped', id: 'triad' }))
    await openHandout()
    const { handout } = enScreens
    expect((await screen.findByRole('img', { name: handout.preview(1, 2) })).textContent).toBe('one')
    await user.click(screen.getByRole('button', { name: handout.pageAfter }))
    expect(screen.getByRole('img', { name: handout.preview(2, 2) }).textContent).toBe('two')
    expect(screen.getByRole('button', { name: handout.pageAfter })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('radio', { name: handout.one }))
    expect((await screen.findByRole('img', { name: handout.preview(2, 3) })).textContent).toBe('two')
    await user.click(screen.getByRole('button', { name: handout.pageBefore }))
    expect(screen.getByRole('img', { name: handout.preview(1, 3) }).textContent).toBe('one')
  })

  test('is not there for a map without steps, and it says why', async () => {
    await openHandout()
    expect(screen.getByText(enScreens.handout.noSteps)).toBeDefined()
    expect(screen.queryByRole('button', { name: enScreens.handout.save })).toBeNull()
  })
})
