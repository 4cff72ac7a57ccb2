import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { en } from '~/i18n/en.ts'
import { Search } from '~/panels/search/Search.tsx'
import { initialState, store } from '~/state/store.ts'
import { openMap, toggleHidden } from '~/state/transitions.ts'
import { actor, mapOf } from '../../fixtures.ts'

const user = userEvent.setup()
const map = mapOf(
  [
    actor('tokayev', { name: { en: 'Kassym-Jomart Tokayev', ru: 'Касым-Жомарт Токаев' }, short: { en: 'Tokayev' } }),
    actor('putin', { name: { en: 'Vladimir Putin' }, role: { en: 'President of Russia' } }),
    actor('russia', { name: { en: 'Russia' }, type: 'state' }),
  ],
  ['putin support tokayev', 'russia support tokayev'],
)
const onLeave = vi.fn()

beforeEach(() => {
  onLeave.mockClear()
  store.setState(initialState, true)
  store.setState(openMap(map, { kind: 'shipped', id: 'x' }))
})
const show = (isNarrow = false) => render(<Search asked={1} onLeave={onLeave} isNarrow={isNarrow} />)
const field = () => screen.getByRole('combobox', { name: en.search.label })
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent

describe('typing', () => {
  test('lists who is found, with their ties, and chooses the first', async () => {
    show()
    expect(document.activeElement).toBe(field())
    expect(field().getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('токаев')
    expect(field().getAttribute('aria-expanded')).toBe('true')
    expect(options()).toEqual(['Kassym-Jomart Tokayev2 ties'])
    expect(active()).toBe('Kassym-Jomart Tokayev2 ties')
    await user.keyboard('{Enter}')
    expect(store.getState().view.actors).toEqual(['tokayev'])
    expect(field()).toHaveProperty('value', '')
    expect(options()).toEqual([])
  })

  test('the list says where else it was found', async () => {
    show()
    await user.keyboard('president')
    expect(options()).toEqual(['Vladimir PutinPresident of Russia1 tie'])
  })

  test('arrows move through the list and stop at its ends', async () => {
    show()
    await user.keyboard('russia')
    expect(options()).toHaveLength(2)
    const [first, second] = options()
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(first)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe(second)
    await user.keyboard('{Enter}')
    expect(store.getState().view.actors).toEqual(['putin'])
  })

  test('nobody is found: it says so and how to go on, also aloud', async () => {
    show()
    await user.keyboard('blorft')
    expect(screen.getByText(en.search.none('blorft'))).toBeDefined()
    expect(screen.getByText(en.search.noneHint)).toBeDefined()
    expect(store.getState().said.text).toBe(en.search.none('blorft'))
    await user.keyboard('{Enter}')
    expect(store.getState().view.actors).toEqual([])
  })

  test('Esc clears first and leaves then', async () => {
    show()
    await user.keyboard('putin{Escape}')
    expect(field()).toHaveProperty('value', '')
    expect(onLeave).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onLeave).toHaveBeenCalledOnce()
  })

  test('turning to the page closes the list', async () => {
    show()
    await user.keyboard('putin')
    await user.click(document.body)
    expect(options()).toEqual([])
  })
})

describe('who is hidden', () => {
  beforeEach(() => store.setState(toggleHidden('hiddenTypes', 'person')))

  test('is marked, explained, and brought back', async () => {
    show()
    await user.keyboard('tokayev')
    expect(options()).toEqual([`Kassym-Jomart Tokayev${en.search.hidden}2 ties`])
    await user.keyboard('{Enter}')
    expect(store.getState().view.actors).toEqual([])
    expect(screen.getByText(en.search.whyTitle('Tokayev'))).toBeDefined()
    expect(screen.getByText(en.search.why.type('Person'))).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: en.search.show }))
    await user.keyboard('{Enter}')
    expect(store.getState().view).toMatchObject({ actors: ['tokayev'], hiddenTypes: [] })
    expect(onLeave).toHaveBeenCalledOnce()
  })

  test.each([
    [
      'by name',
      () => act(() => store.setState({ view: { ...initialState.view, hiddenActors: ['putin'] } })),
      en.search.why.actor,
    ],
    [
      'without ties',
      () => act(() => store.setState({ view: { ...initialState.view, hiddenKinds: ['support'], loners: 'hide' } })),
      en.search.why.loner,
    ],
  ])('%s: the reason is told', async (_, hide, reason) => {
    hide()
    show()
    await user.keyboard('putin{Enter}')
    expect(screen.getByText(reason)).toBeDefined()
  })
})

test('on a narrow screen choosing leaves the search, and so does the cross', async () => {
  show(true)
  await user.keyboard('putin{Enter}')
  expect(store.getState().view.actors).toEqual(['putin'])
  expect(onLeave).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: en.search.leave }))
  expect(onLeave).toHaveBeenCalledTimes(2)
})

test('a map that is opened meanwhile is searched from then on', async () => {
  show()
  await user.keyboard('putin')
  act(() => store.setState(openMap(mapOf([actor('xi', { name: 'Xi' })], []), { kind: 'shipped', id: 'y' })))
  expect(options()).toEqual([])
  await user.clear(field())
  await user.keyboard('xi')
  expect(options()).toEqual(['Xi0 ties'])
})
