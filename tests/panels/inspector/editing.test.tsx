import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { Inspector } from '~/panels/inspector/Inspector.tsx'
import { store } from '~/state/store.ts'
import { selectActor, selectTie, travel } from '~/state/transitions.ts'
import { open, week } from '../openForTest.ts'

vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()
const mapNow = () => store.getState().document.map
const button = (name: string) => screen.getByRole('button', { name })
const names = () => store.getState().past.map(({ edit }) => edit.name)

async function edit(...steps: Parameters<typeof open> extends readonly [unknown?, ...infer Rest] ? Rest : never) {
  open(week, ...steps)
  render(<Inspector />)
  await user.click(button('Edit'))
  await screen.findByRole('combobox', { name: 'Language of the texts' })
}

async function write(role: 'textbox' | 'combobox', name: string, text: string) {
  const field = screen.getByRole<HTMLInputElement>(role, { name })
  // In one go: a field that stands empty for long is saved empty.
  if (text === '') await user.clear(field)
  else await user.type(field, text, { initialSelectionStart: 0, initialSelectionEnd: field.value.length })
  await user.tab()
}

describe('an actor', () => {
  test('reads first, and has every field when it is edited', async () => {
    await edit(selectActor('tokayev'))
    await write('textbox', 'Name', 'K. Tokayev')
    await write('textbox', 'Role', 'President of Kazakhstan')
    await write('textbox', 'Also known as', 'Tokaev')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Group, movement')
    expect(mapNow().actors[2]).toEqual({
      id: 'tokayev',
      name: { en: 'K. Tokayev' },
      short: { en: 'Tokayev' },
      type: 'group',
      role: { en: 'President of Kazakhstan' },
      summary: { en: 'Called in the alliance.' },
      aliases: ['Tokaev'],
      extra: { born: 1953 },
    })
    expect(names()).toEqual(['actor-change', 'actor-change', 'actor-change', 'actor-change'])
    await user.click(button('Done'))
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('is written in another language beside the first', async () => {
    await edit(selectActor('tokayev'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the texts' }), 'Русский')
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
    expect([name.value, name.placeholder, name.lang]).toEqual(['', 'Kassym-Jomart Tokayev', 'ru'])
    await user.type(name, 'Токаев')
    await user.tab()
    expect(mapNow().actors[2]?.name).toEqual({ en: 'Kassym-Jomart Tokayev', ru: 'Токаев' })
  })
})

describe('a relation', () => {
  test('has its fields; a date that is none is not taken, and it says what is', async () => {
    await edit(selectTie('csto-intervention-kz'))
    await write('textbox', 'When', '7/1/22')
    expect(screen.getByRole('alert').textContent).toBe(
      '“7/1/22” is no date that is understood. Write 2022-01-05, 2022-01, 2022 or 2019/..',
    )
    expect(mapNow()).toBe(week)
    await write('textbox', 'When', '2022-01-07')
    await write('textbox', 'Strength', '0,5')
    await write('combobox', 'To', 'tokayev')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Friend or foe' }), 'Ties foes')
    await user.click(screen.getByRole('checkbox', { name: 'Goes both ways' }))
    expect(mapNow().relations[0]).toEqual({
      ...week.relations[0],
      when: '2022-01-07',
      strength: 0.5,
      to: 'tokayev',
      sign: -1,
      mutual: true,
    })
  })

  test('is put into words without braces, and reads so at once', async () => {
    await edit(selectTie('blinken-opposition-csto'))
    const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
    expect(field('In words').value).toBe('doubts')
    expect(field('“CSTO” in this sentence').value).toBe('the CSTO')
    await user.clear(field('In words'))
    await user.type(field('In words'), 'distrusts')
    expect(screen.getByText(/^distrusts|\bdistrusts\b/).closest('p')?.textContent).toBe('Blinken distrusts the CSTO')
    await user.tab()
    const label = () => mapNow().relations[2]?.label
    expect(label()).toEqual({ en: 'distrusts {to|the CSTO}' })
    expect(screen.getByRole('status').textContent).toBe('Reads: Blinken distrusts the CSTO')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'CSTO … Blinken')
    await write('textbox', 'In words', 'is distrusted by')
    await write('textbox', '“CSTO” in this sentence', '')
    expect(label()).toEqual({ en: '{to} is distrusted by {from}' })
    // Emptied to be written anew: the order stays as it was chosen.
    await write('textbox', 'In words', '')
    expect(label()).toBeUndefined()
    await write('textbox', 'In words', 'annoys')
    expect(label()).toEqual('{to} annoys {from}')
  })

  test('what the fields cannot say stays in braces, as it was written', async () => {
    const label = '{from} and again {from}: {to}'
    const relations = week.relations.map((tie, at) => (at === 0 ? { ...tie, label } : tie))
    open({ ...week, relations }, selectTie('csto-intervention-kz'))
    render(<Inspector />)
    await user.click(button('Edit'))
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'In words' })).value).toBe(label)
    expect(screen.getByText(/^In braces:/)).toBeDefined()
  })

  test('Esc gives up what has not been saved', async () => {
    await edit(selectTie('csto-intervention-kz'))
    const when = screen.getByRole<HTMLInputElement>('textbox', { name: 'When' })
    await user.type(when, '0')
    await user.keyboard('{Escape}')
    expect(when.value).toBe('2022-01-05')
  })

  test('evidence is added, changed, moved and deleted', async () => {
    await edit(selectTie('kz-support-tokayev'))
    await user.click(button('Add evidence'))
    const piece = within(screen.getByRole('region', { name: 'Evidence 1' }))
    await user.selectOptions(piece.getByRole('combobox', { name: 'Basis' }), 'On record')
    await user.selectOptions(piece.getByRole('combobox', { name: 'Source' }), 'Episkopos 2022')
    await user.type(piece.getByRole('combobox', { name: 'Who says so' }), 'blinken')
    await user.type(piece.getByRole('textbox', { name: 'Where in the source' }), '¶5')
    await user.type(piece.getByRole('textbox', { name: /^Their own words/ }), 'Yes.')
    await user.click(button('Add evidence'))
    await user.click(
      within(screen.getByRole('region', { name: 'Evidence 2' })).getByRole('button', { name: 'Move up' }),
    )
    const evidence = () => mapNow().relations.at(-1)?.evidence
    expect(evidence()).toEqual([
      { basis: 'reported', source: 'e22' },
      { basis: 'stated', source: 'e22', by: 'blinken', locator: '¶5', quote: 'Yes.' },
    ])
    await user.click(
      within(screen.getByRole('region', { name: 'Evidence 1' })).getByRole('button', { name: /^Delete this/ }),
    )
    expect(evidence()).toHaveLength(1)
    act(() => store.setState(travel(0)))
    expect(mapNow()).toBe(week)
  })
})

test('the map says who made it, and describes its sources', async () => {
  await edit()
  const [title] = screen.getAllByRole('textbox', { name: 'Title' })
  if (!title) throw new Error('no title')
  await user.clear(title)
  await user.type(title, 'Seven days')
  await write('textbox', 'Language of the map', 'english')
  expect(screen.getByText('“english” is no language. Write en, ru, kk or another language tag.')).toBeDefined()
  const source = within(screen.getByRole('region', { name: 'Episkopos 2022' }))
  const authors = source.getByRole<HTMLTextAreaElement>('textbox', { name: 'Authors' })
  expect(authors.value).toBe('Episkopos, Mark')
  await user.type(authors, '\nUnion of Writers')
  const date = source.getByRole<HTMLInputElement>('textbox', { name: 'Date' })
  expect(date.value).toBe('2022-01-08')
  await user.clear(date)
  await user.type(date, '2022-02')
  await user.tab()
  expect(mapNow()).toEqual({
    ...week,
    title: { en: 'Seven days' },
    sources: [
      {
        ...week.sources[0],
        author: [{ family: 'Episkopos', given: 'Mark' }, { literal: 'Union of Writers' }],
        issued: { 'date-parts': [[2022, 2]] },
      },
    ],
  })
})
