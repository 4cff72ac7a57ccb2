import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { RelationTable } from '~/panels/table/RelationTable.tsx'
import { look, selectTie } from '~/state/transitions.ts'
import { mapOf, tie } from '../../fixtures.ts'
import { elsewhere, open, viewNow } from '../openForTest.ts'

const user = userEvent.setup()
const rows = () => screen.getAllByRole('row').slice(1)
const cells = () =>
  rows().map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  )
const numbers = () => cells().map(([number]) => number)

function show() {
  open()
  render(<RelationTable />)
}

test('every relation on screen is a row', () => {
  show()
  expect(cells()).toEqual([
    ['1', 'CSTO', 'Intervention, sends troops to', 'Kazakhstan', 'Intervention', 'Documented', '5 Jan', '3', '¶4'],
    ['2', 'CSTO', 'Support, answers', 'Tokayev', 'Support', 'Documented', 'about 2–7 Jan', '1', ''],
    ['3', 'Blinken', 'Opposition, doubts', 'CSTO', 'Opposition', 'Alleged', '7 Jan', '1', ''],
    ['4', 'Tokayev', 'Affiliation, is president of', 'Kazakhstan', 'Affiliation', 'Documented', '', '1', ''],
    ['5', 'Kazakhstan', 'Support, supports', 'Tokayev', 'Support', 'No evidence', '', '0', ''],
  ])
  expect(screen.getByRole('grid', { name: '5 of 5 relations in view' })).toBeDefined()
})

test('any column sorts, and the address has the order', async () => {
  show()
  for (const [column, sort, first] of [
    ['From', 'from', '3'],
    ['Relation', 'relation', '2'],
    ['Evidence', '-evidence', '1'],
    ['When', 'when', '2'],
    ['Basis', 'basis', '1'],
  ] as const) {
    await user.click(screen.getByRole('button', { name: column }))
    expect([column, viewNow().sort, numbers()[0]]).toEqual([column, sort, first])
  }
  expect(screen.getByRole('columnheader', { name: 'Basis' }).getAttribute('aria-sort')).toBe('ascending')
})

test('has the map’s filters and its selection', async () => {
  show()
  elsewhere(look({ hiddenKinds: ['support'] }))
  expect(numbers()).toEqual(['1', '3', '4'])
  elsewhere(selectTie('csto-intervention-kz'))
  expect(screen.getByRole('row', { selected: true }).textContent).toContain('sends troops to')
  await user.click(screen.getByText('Blinken'))
  expect(viewNow().tie).toBe('blinken-opposition-csto')
})

describe('by keyboard', () => {
  test('one row is the tab stop, and it is the selected one', () => {
    show()
    elsewhere(selectTie('tokayev-affiliation-kz'))
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0, -1])
  })

  test('arrows, Page, Home and End move the focus, Enter and Space open', async () => {
    show()
    act(() => rows()[0]?.focus())
    const at = () => rows().indexOf(document.activeElement as HTMLElement)
    const visited: number[] = []
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'PageDown', 'PageUp']) {
      await user.keyboard(`{${key}}`)
      visited.push(at())
    }
    expect(visited).toEqual([1, 2, 1, 4, 4, 0, 4, 0])
    expect(viewNow().tie).toBe('')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(viewNow().tie).toBe('csto-support-tokayev')
    await user.keyboard('{ArrowDown} ')
    expect(viewNow().tie).toBe('blinken-opposition-csto')
  })

  test('keys on a head leave the rows alone', () => {
    show()
    fireEvent.keyDown(screen.getByRole('button', { name: 'From' }), { key: 'Enter' })
    expect(viewNow().tie).toBe('')
  })
})

test('of 1,500 relations only those near the eye are there, and any can be reached', async () => {
  const actors = Array.from({ length: 40 }, (_, index) => `a${index}`)
  const ties = Array.from({ length: 1500 }, (_, index) =>
    tie(`a${index % 40} support a${(index * 7 + 1) % 40}`, { id: `t${index}` }),
  )
  open(mapOf(actors, ties))
  render(<RelationTable />)
  expect(rows().length).toBeLessThan(100)
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1501')
  act(() => rows()[0]?.focus())
  await user.keyboard('{End}')
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('1501')
  await user.keyboard('{Enter}')
  expect(viewNow().tie).toBe('t1499')
})

test('when no relation fits, it says so and offers the way out', async () => {
  show()
  elsewhere(look({ hiddenKinds: ['support', 'opposition', 'intervention', 'affiliation'] }))
  await user.click(screen.getByRole('button', { name: 'Show all 5' }))
  expect(rows()).toHaveLength(5)
})
