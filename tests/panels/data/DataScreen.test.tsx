import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DataScreen } from '~/panels/data/DataScreen.tsx'
import { store } from '~/state/store.ts'
import { setSurroundings, travel } from '~/state/transitions.ts'
import { open, viewNow, week } from '../openForTest.ts'

vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()
const mapNow = () => store.getState().document.map
const rows = () => screen.getAllByRole('row').slice(1)
const cell = (row: number, column: number) => {
  const found = document.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)
  if (!found) throw new Error(`no cell ${row}:${column}`)
  return found
}
const imported = vi.fn()
const edits = () => store.getState().past.map(({ edit: { name, count } }) => `${name} ${count}`)

beforeEach(() => {
  open()
  render(
    <DataScreen
      above={null}
      details={null}
      hasDetails={false}
      onDetails={() => {}}
      onDownload={() => {}}
      onImport={imported}
    />,
  )
})

describe('the tables', () => {
  test('are relations, actors, sources and steps, each with its count', async () => {
    expect(screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual([
      'Relations 5',
      'Actors 4',
      'Sources 1',
      'Steps 0',
    ])
    expect(rows().map((row) => row.textContent)).toEqual([
      '1CSTOsends troops toKazakhstanInterventionDocumented5 Jan3¶4',
      '2CSTOanswersTokayevSupportDocumentedabout 2–7 Jan1',
      '3BlinkendoubtsCSTOOppositionAlleged7 Jan1',
      '4Tokayevis president ofKazakhstanAffiliationDocumented1',
      '5KazakhstansupportsTokayevSupportNo evidence0',
    ])
    await user.click(screen.getByRole('radio', { name: 'Actors 4' }))
    expect(rows()).toHaveLength(4)
    await user.click(screen.getByRole('radio', { name: 'Steps 0' }))
    expect(screen.getByText('No step yet. Steps are made under Present.')).toBeDefined()
  })

  test('are cut down by words, and to the ties that lack evidence', async () => {
    await user.type(screen.getByRole('searchbox'), 'president')
    expect(rows()).toHaveLength(1)
    await user.clear(screen.getByRole('searchbox'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which rows' }), 'Without evidence: 1')
    expect(rows().map((row) => row.textContent)).toEqual(['5KazakhstansupportsTokayevSupportNo evidence0'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which rows' }), 'With problems: 1')
    expect(
      within(rows()[0] ?? document.body)
        .getByRole('img')
        .getAttribute('aria-label'),
    ).toMatch(/^Problem: The map does not describe the source “lost”/)
  })
})

describe('the order of the rows', () => {
  const firsts = () => rows().map((row) => row.querySelector('[data-cell$=":1"]')?.textContent)
  const head = (name: string) => screen.getByRole('columnheader', { name })

  test('is that of any column, by its head, the other way round, and the map’s own again', async () => {
    await user.click(within(head('From')).getByRole('button'))
    expect(firsts()).toEqual(['Blinken', 'CSTO', 'CSTO', 'Kazakhstan', 'Tokayev'])
    expect(head('From').getAttribute('aria-sort')).toBe('ascending')
    await user.click(within(head('From')).getByRole('button'))
    expect(firsts()).toEqual(['Tokayev', 'Kazakhstan', 'CSTO', 'CSTO', 'Blinken'])
    await user.click(within(head('From')).getByRole('button'))
    expect(firsts()).toEqual(['CSTO', 'CSTO', 'Blinken', 'Tokayev', 'Kazakhstan'])
  })

  test('puts what has no date last, and the best known first', async () => {
    await user.click(within(head('When')).getByRole('button'))
    expect(rows().map((row) => row.textContent?.slice(0, 1))).toEqual(['2', '1', '3', '4', '5'])
    await user.click(within(head('Basis')).getByRole('button'))
    expect(rows().map((row) => row.textContent?.slice(0, 1))).toEqual(['1', '2', '4', '3', '5'])
    await user.click(screen.getByRole('radio', { name: 'Actors 4' }))
    await user.click(within(head('Ties')).getByRole('button'))
    expect(firsts().at(-1)).toBe('Blinken')
    await user.click(within(head('Ties')).getByRole('button'))
    expect(firsts()[0]).toBe('Blinken')
  })

  test('moves no row while it is written', async () => {
    await user.click(within(head('From')).getByRole('button'))
    act(() => cell(0, 1).focus())
    await user.keyboard('{Enter}{Control>}a{/Control}Kazakhstan{Enter}')
    expect(firsts()).toEqual(['Kazakhstan', 'CSTO', 'CSTO', 'Kazakhstan', 'Tokayev'])
  })
})

test('a file is imported from here', async () => {
  const file = new File(['from,to\na,b'], 'ties.csv')
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  expect(screen.getByRole('button', { name: 'Import…' })).toBeDefined()
  if (input) await user.upload(input, file)
  expect(imported).toHaveBeenCalledWith([file])
})

describe('a cell', () => {
  test('is written by keyboard: Enter opens it, Tab moves on, Esc gives up', async () => {
    act(() => cell(0, 1).focus())
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Relation')
    await user.keyboard('{Control>}a{/Control}heeds{Tab}')
    expect(mapNow().relations[1]?.label).toEqual({ en: 'heeds' })
    expect(document.activeElement?.getAttribute('aria-label')).toBe('To')
    await user.keyboard('nonsense{Escape}')
    expect(document.activeElement).toBe(cell(1, 3))
    expect(mapNow().relations[1]?.to).toBe('tokayev')
    expect(edits()).toEqual(['tie-change 1'])
  })

  test('says why it cannot take a text, and stays open', async () => {
    act(() => cell(2, 1).focus())
    await user.keyboard('{F2}Tokaiev{Enter}')
    expect(screen.getByRole('alert').textContent).toBe('No actor “Tokaiev”. Closest: Kassym-Jomart Tokayev.')
    await user.keyboard('{Escape}')
    expect(mapNow()).toBe(week)
  })

  test('a letter begins to write, a second click opens, leaving keeps', async () => {
    act(() => cell(3, 6).focus())
    await user.keyboard('2019')
    await user.click(cell(0, 1))
    expect(mapNow().relations[3]?.when).toBe('2019')
    expect(viewNow().tie).toBe('csto-intervention-kz')
    await user.click(cell(0, 4))
    await user.click(cell(0, 4))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Support')
    await user.keyboard('{Enter}')
    expect(mapNow().relations[0]?.kind).toBe('support')
  })

  test('what is left with a text that it cannot take is told', async () => {
    act(() => cell(3, 6).focus())
    await user.keyboard('soon')
    await user.click(cell(0, 1))
    expect(screen.getByText(/^Row 4: “soon” is no date/)).toBeDefined()
    expect(mapNow()).toBe(week)
  })
})

describe('many cells at once', () => {
  const paste = (row: number, column: number, text: string) =>
    fireEvent.paste(cell(row, column), { clipboardData: { getData: () => text } })

  test('a column is pasted as one edit, and what cannot be taken is told row by row', () => {
    act(() => cell(0, 6).focus())
    fireEvent.click(cell(0, 6))
    paste(0, 6, '2021\n7/1/22\n2023')
    expect(mapNow().relations.map(({ when }) => when)).toEqual([
      '2021',
      '2022-01-02~/2022-01-07',
      '2023',
      undefined,
      undefined,
    ])
    expect(screen.getByText('2 cells pasted')).toBeDefined()
    expect(screen.getByText(/^Row 2: “7\/1\/22” is no date/)).toBeDefined()
    expect(edits()).toEqual(['paste 2'])
    act(() => store.setState(travel(0)))
    expect(mapNow()).toBe(week)
  })

  test('selected rows are filled down with what the first has', async () => {
    await user.click(cell(0, 0))
    await user.click(cell(2, 0))
    await user.click(cell(4, 0))
    expect(screen.getByText('3 rows selected')).toBeDefined()
    act(() => cell(4, 0).focus())
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Control>}d{/Control}')
    expect(mapNow().relations.map(({ kind }) => kind)).toEqual([
      'intervention',
      'support',
      'intervention',
      'affiliation',
      'intervention',
    ])
    expect(edits()).toEqual(['fill 2'])
  })

  test('selected rows are deleted once what hangs on them has been said', async () => {
    act(() => cell(0, 0).focus())
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}{Delete}')
    expect(store.getState().making).toEqual({
      kind: 'delete',
      what: 'tie',
      ids: ['csto-intervention-kz', 'csto-support-tokayev'],
    })
  })
})

test('on a narrow screen rows are cards that open the fields', async () => {
  act(() => store.setState(setSurroundings({ narrow: true })))
  const cards = within(screen.getByRole('list', { name: 'Relations' })).getAllByRole('button')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order of the rows' }), 'By: From')
  const sorted = within(screen.getByRole('list', { name: 'Relations' })).getAllByRole('button')
  expect(sorted[0]?.textContent).toMatch(/^Blinken/)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order of the rows' }), 'As in the map')
  expect(cards[4]?.textContent).toBe('Kazakhstan supports TokayevSupport · No evidence')
  await user.click(cards[0] ?? document.body)
  expect(viewNow().tie).toBe('csto-intervention-kz')
  expect(store.getState().editing).toBe(true)
})
