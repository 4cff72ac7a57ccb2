import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { MakingDialog } from '~/panels/making/MakingDialog.tsx'
import { type Making, store } from '~/state/store.ts'
import { make, undo } from '~/state/transitions.ts'
import { open, viewNow, week } from '../openForTest.ts'

vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()
const mapNow = () => store.getState().document.map
const said = () => store.getState().said.text
const button = (name: string) => screen.getByRole('button', { name })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const combo = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name })

function ask(making: Making) {
  open(week, make(making))
  render(<MakingDialog />)
}

describe('a new actor', () => {
  test('needs a name and Enter; it is selected, its fields open', async () => {
    ask({ kind: 'actor', at: { x: 5, y: 6 } })
    expect(document.activeElement).toBe(field('Name'))
    await user.keyboard('Jen Psaki{Enter}')
    expect(mapNow().actors.at(-1)).toEqual({ id: 'jen-psaki', name: 'Jen Psaki', type: 'person' })
    expect(mapNow().positions['jen-psaki']).toEqual({ x: 5, y: 6 })
    expect(viewNow().actors).toEqual(['jen-psaki'])
    expect(store.getState().editing).toBe(true)
    expect(said()).toBe('Added: Jen Psaki')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('without a name it says so, with a name that is taken it warns', async () => {
    ask({ kind: 'actor' })
    await user.keyboard('{Enter}')
    expect(screen.getByText('An actor needs a name.')).toBeDefined()
    expect(mapNow()).toBe(week)
    await user.type(field('Name'), 'kazakhstan')
    expect(screen.getByText('There is an actor of this name already.')).toBeDefined()
  })
})

describe('a new tie', () => {
  test('has two ends, a kind and words', async () => {
    ask({ kind: 'tie', from: 'kz', to: '' })
    expect(combo('From').value).toBe('Kazakhstan')
    expect(document.activeElement).toBe(combo('To'))
    await user.keyboard('blinken')
    await user.click(screen.getByRole('radio', { name: 'Opposition' }))
    await user.type(field('In words'), 'answers')
    await user.click(button('Add relation'))
    expect(mapNow().relations.at(-1)).toEqual({
      id: 'kz-opposition-blinken',
      from: 'kz',
      to: 'blinken',
      kind: 'opposition',
      label: 'answers',
      evidence: [],
    })
    expect(viewNow().tie).toBe('kz-opposition-blinken')
    expect(said()).toBe('Added: Kazakhstan → Blinken')
  })

  test('names no actor that is not there, and says who is near', async () => {
    ask({ kind: 'tie', from: '', to: 'kz' })
    await user.keyboard('Tokaiev')
    await user.click(button('Add relation'))
    expect(screen.getByText('No actor “Tokaiev”. Closest: Kassym-Jomart Tokayev.')).toBeDefined()
    expect(mapNow()).toBe(week)
  })
})

describe('deleting', () => {
  test('says first what goes with an actor, and can be undone', async () => {
    ask({ kind: 'delete', what: 'actor', ids: ['tokayev'] })
    const dialog = within(screen.getByRole('dialog', { name: 'Delete Tokayev?' }))
    expect(dialog.getByText('3 ties go too.')).toBeDefined()
    expect(dialog.getByText('2 pieces of evidence go too.')).toBeDefined()
    expect(dialog.getByText('1 piece of evidence elsewhere is said by it. It stays, said by the name.')).toBeDefined()
    await user.click(button('Delete'))
    expect(mapNow().actors.map(({ id }) => id)).toEqual(['csto', 'kz', 'blinken'])
    expect(said()).toBe('Deleted: Tokayev')
    act(() => store.setState(undo))
    expect(mapNow()).toBe(week)
    expect(viewNow().actors).toEqual(['tokayev'])
  })

  test('does nothing when it is called off', async () => {
    ask({ kind: 'delete', what: 'tie', ids: ['kz-support-tokayev'] })
    expect(screen.getByText('Nothing else goes with it.')).toBeDefined()
    await user.click(button('Cancel'))
    expect(mapNow()).toBe(week)
  })

  test('of several says what goes with all of them', () => {
    ask({ kind: 'delete', what: 'actor', ids: ['csto', 'blinken'] })
    expect(screen.getByRole('dialog', { name: 'Delete 2 actors?' })).toBeDefined()
    expect(screen.getByText('3 ties go too.')).toBeDefined()
    expect(screen.getByText('5 pieces of evidence go too.')).toBeDefined()
  })

  test('a source that is cited says so', () => {
    ask({ kind: 'delete', what: 'source', ids: ['e22'] })
    expect(screen.getByRole('dialog', { name: 'Delete the source Episkopos 2022?' })).toBeDefined()
    expect(screen.getByText('2 pieces of evidence cite it. They stay, without a source.')).toBeDefined()
  })
})

test('merging says what becomes of ties and names', async () => {
  ask({ kind: 'merge', actor: 'tokayev' })
  expect(button('Merge')).toHaveProperty('disabled', true)
  await user.type(combo('The actor that becomes a part of it'), 'Kazakhstan')
  await user.tab()
  expect(screen.getByText('1 tie of Kazakhstan becomes a tie of Tokayev.')).toBeDefined()
  expect(screen.getByText('2 ties between the two would be ties to oneself, and are deleted.')).toBeDefined()
  await user.click(button('Merge'))
  expect(mapNow().actors.map(({ id }) => id)).toEqual(['csto', 'tokayev', 'blinken'])
  expect(mapNow().actors[1]?.aliases).toEqual(['Tokaev', 'Toqaev', 'Kazakhstan'])
})

describe('kinds and types', () => {
  test('a kind is added, restyled with its colour checked, and deleted into another', async () => {
    ask({ kind: 'styles', of: 'kinds' })
    await user.type(field('Add a kind: Name'), 'Trades with{Enter}')
    expect(mapNow().relationKinds).toEqual({
      'trades-with': { label: 'Trades with', sign: 0, color: '#84909c', head: 'triangle' },
    })
    const row = screen.getAllByRole('listitem').at(-1)
    if (!row) throw new Error('no row')
    expect(within(row).getByRole('status').textContent).toMatch(/^Can be told from every other kind by everyone/)
    act(() =>
      store.setState((state) => ({
        ...state,
        document: {
          ...state.document,
          map: { ...mapNow(), relationKinds: { 'trades-with': { label: 'Trades with', color: '#0073b0' } } },
        },
      })),
    )
    expect(within(row).getByRole('status').textContent).toMatch(/^Hard to tell from Support, .*, on light paper/)
    await user.click(within(row).getByRole('button', { name: 'Delete Trades with' }))
    expect(mapNow().relationKinds).toEqual({})
  })

  test('a type in use is deleted into another', async () => {
    ask({ kind: 'styles', of: 'types' })
    await user.type(field('Add a type: Name'), 'Party{Enter}')
    act(() =>
      store.setState((state) => ({
        ...state,
        document: {
          ...state.document,
          map: { ...mapNow(), actors: mapNow().actors.map((actor) => ({ ...actor, type: 'party' })) },
        },
      })),
    )
    await user.click(button('Delete Party'))
    await user.selectOptions(combo('What becomes of the rows of Party'), 'State')
    await user.click(button('Delete'))
    expect(new Set(mapNow().actors.map(({ type }) => type))).toEqual(new Set(['state']))
    expect(mapNow().actorTypes).toEqual({})
  })
})
