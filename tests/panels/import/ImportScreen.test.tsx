import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ImportScreen } from '~/panels/import/ImportScreen.tsx'
import { setImporting } from '~/state/importTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { importForTest } from './importForTest.ts'

vi.setConfig({ testTimeout: 20_000 })

const user = userEvent.setup()

function Screen({ doors, hasMap }: Omit<Parameters<typeof ImportScreen>[0], 'importing'>) {
  const importing = useApp((state) => state.importing)
  return importing && <ImportScreen importing={importing} hasMap={hasMap} doors={doors} />
}

const show = (files: { readonly [name: string]: string }, hasMap = true) => {
  const world = importForTest(files)
  render(<Screen doors={world.doors} hasMap={hasMap} />)
  return world
}
const check = () => within(screen.getByRole('region', { name: 'Import check' }))
const sheet = () => within(screen.getByRole('main', { name: 'What the file says' }))
const problem = (text: string | RegExp) => {
  const row = check().getByText(text).closest('li')
  if (!row) throw new Error('no row')
  return within(row)
}
const choose = (label: string, option: string) => user.selectOptions(screen.getByLabelText(label), option)

const actors = 'id,name,type\nkz,Kazakhstan,state\nnsc,National Security Committee,organisation\ntok,Tokayev,person\n'
const ties = 'from,to,relation,date\ntok,kz,member of,2019/..\nKNB,tok,hid camps from,7/1/22\nnsk,tok,supports,8/1/22\n'

describe('what the file says', () => {
  test('is its first rows, by number, with a guess over each column', () => {
    show({ 'ties.csv': 'from,to,kind,secret\na,b,supports,1\nb,c,opposes,2\n' })
    expect(sheet().getByRole('heading', { name: 'ties.csv' })).toBe(document.activeElement)
    expect(sheet().getByText('2 ties, 3 actors')).toBeDefined()
    const rows = sheet().getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual(['2absupports1', '3bcopposes2'])
    const meaning = (column: string) => screen.getByLabelText<HTMLSelectElement>(`What “${column}” means`).value
    expect(['from', 'to', 'kind', 'secret'].map(meaning)).toEqual(['from', 'to', 'kind', 'keep'])
  })

  test('is read anew when its columns, values or use are told otherwise', async () => {
    const { map } = show({ 'ties.csv': 'from,to,kind\na,b,supports\nb,c,trades\n' })
    await choose('What “kind” means', 'Kept as a field')
    expect(map()?.relations.map(({ kind, extra }) => [kind, extra])).toEqual([
      ['unknown', { 'kind (file)': 'supports' }],
      ['unknown', { 'kind (file)': 'trades' }],
    ])
    await choose('What “kind” means', 'Kind of tie')
    await choose('What “trades” means', 'Affiliation')
    expect(map()?.relations.map(({ kind, label }) => [kind, label])).toEqual([
      ['support', undefined],
      ['affiliation', 'trades'],
    ])
    await choose('This table tells', 'Nothing, leave it out')
    expect(sheet().getByText('There is nothing to open yet. Choose what the columns mean.')).toBeDefined()
    expect(check().getByRole('button', { name: 'Open as a new map' })).toHaveProperty('disabled', true)
  })

  test('is cut otherwise by encoding, by the sign between cells, and with or without names', async () => {
    const { map } = show({ 'ties.csv': 'a;b\nb;c\nc;a\n' })
    expect(map()?.relations).toHaveLength(3)
    await user.click(screen.getByRole('checkbox', { name: 'The first row holds names' }))
    expect(map()?.relations).toHaveLength(2)
    await choose('Between the cells', 'Comma')
    expect(map()?.relations).toHaveLength(0)
  })

  test('is told for each of several files by itself', async () => {
    const { map } = show({ 'actors.csv': 'id;name\na;Ann, Queen\nb;Bob\n', 'ties.csv': 'from,to\na,b\n' })
    const one = (file: string) => within(screen.getByRole('group', { name: file }))
    const sign = (file: string) => one(file).getByLabelText<HTMLSelectElement>('Between the cells')
    expect([sign('actors.csv').value, sign('ties.csv').value]).toEqual([';', ','])
    await user.selectOptions(sign('ties.csv'), 'Semicolon')
    expect(map()?.actors.map(({ name }) => name)).toEqual(['Ann, Queen', 'Bob'])
    expect(map()?.relations).toEqual([])
    expect([sign('actors.csv').value, sign('ties.csv').value]).toEqual([';', ';'])
  })
})

test('values beyond those that are listed are counted', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => `a,b,kind ${at}`)
  const { map } = show({ 'ties.csv': `from,to,kind\n${rows.join('\n')}\n` })
  await choose('What “kind” means', 'Kind of tie')
  expect(screen.getAllByLabelText(/^What “kind \d+” means$/)).toHaveLength(40)
  expect(screen.getByText(/^10 more values, which become kinds or types of their own/)).toBeDefined()
  expect(new Set(map()?.relations.map(({ kind }) => kind)).size).toBe(50)
})

describe('the import check', () => {
  test('mends with one press each, and the keyboard goes on from the next', async () => {
    const { map, done } = show({ 'actors.csv': actors, 'ties.csv': ties })
    expect(check().getByText('6 rows read. 4 fine.')).toBeDefined()
    const knb = problem(/^No actor “KNB”/)
    expect(knb.getByText('ties.csv, Row 3, from')).toBeDefined()
    await user.click(knb.getByRole('button', { name: 'Add “KNB”' }))
    const next = check().getByRole('button', { name: 'Use National Security Committee' })
    expect(document.activeElement).toBe(next)
    await user.click(next)
    await user.click(check().getByRole('button', { name: 'Friday 7 January 2022' }))
    expect(check().getByText('Nothing is wrong with this file.')).toBeDefined()
    expect(map()?.relations.map(({ from, when }) => [from, when])).toEqual([
      ['tok', '2019/..'],
      ['KNB', '2022-01-07'],
      ['nsc', '2022-01-08'],
    ])
    await user.click(check().getByRole('button', { name: 'Take back the last choice' }))
    expect(problem(/^Which day is “7\/1\/22”/)).toBeDefined()
    expect(done.finished).toBeNull()
  })

  test('adds all missing actors at once, and merges likely doubles', async () => {
    const { map } = show({
      'actors.csv': 'id,name\na,USA\nb,United States\n',
      'ties.csv': 'from,to\na,X\na,Y\nb,X\n',
    })
    await user.click(check().getByRole('button', { name: 'Add all 2 missing actors' }))
    expect(map()?.actors.map(({ id }) => id)).toEqual(['a', 'b', 'X', 'Y'])
    const double = problem('These may be one actor: USA / United States. Rows 2, 3.')
    await user.click(double.getByRole('button', { name: 'Merge into USA' }))
    expect(map()?.actors.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['USA', ['United States']],
      ['X', undefined],
      ['Y', undefined],
    ])
  })

  test('keeps two rows with one id apart or together', async () => {
    const { map } = show({ 'a.csv': 'id,name,role\na,Ann,\na,Anna,Queen\n' })
    expect(problem('The actor “a” stands in row 2 already. This one is left out.')).toBeDefined()
    await user.click(check().getByRole('button', { name: 'Keep both' }))
    expect(map()?.actors.map(({ id }) => id)).toEqual(['a', 'a-2'])
    await user.click(check().getByRole('button', { name: 'Take back the last choice' }))
    await user.click(check().getByRole('button', { name: 'Take them together' }))
    expect(map()?.actors.map(({ name, role }) => [name, role])).toEqual([['Ann', 'Queen']])
  })

  test('is downloaded as a list of places and sentences', async () => {
    const { done } = show({ 'ties.csv': 'from,to,date\na,,1900\nb,c,soon\n' })
    await user.click(check().getByRole('button', { name: 'Download the list' }))
    expect(done.list).toBe(
      'Row 2, to\tThe tie does not say to whom it goes. Left out.\nRow 3, date\t“soon” is no date that is understood. Kept as a field.\n',
    )
  })

  test('opens a map of its own under the title that was given, or adds to the open one', async () => {
    const { done } = show({ 'ties.csv': 'from,to\na,b\n' })
    expect(check().getByText('The open map stays as it is until you choose.')).toBeDefined()
    await user.clear(screen.getByLabelText('Title of the map'))
    await user.type(screen.getByLabelText('Title of the map'), 'Mine')
    await user.click(check().getByRole('button', { name: 'Open as a new map' }))
    expect(done.finished).toEqual({ how: 'open', title: 'Mine' })
    await user.click(check().getByRole('button', { name: 'Add to the open map' }))
    expect(done.finished?.how).toBe('add')
    await user.click(check().getByRole('button', { name: 'Leave the import' }))
    expect(done.left).toBe(1)
  })

  test('offers no adding where no map is open', () => {
    show({ 'ties.csv': 'from,to\na,b\n' }, false)
    expect(check().queryByRole('button', { name: 'Add to the open map' })).toBeNull()
  })
})

test('while a file is read its share is told, and it can be given up', async () => {
  const { doors, done } = show({ 'ties.csv': 'from,to\na,b\n' })
  act(() => store.setState(setImporting({ status: 'reading', name: 'big.gexf', done: 0.5 })))
  expect(screen.getByRole('progressbar', { name: 'Reading “big.gexf”…' })).toHaveProperty('value', 33)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect([typeof doors.leave, done.left]).toEqual(['function', 1])
})
