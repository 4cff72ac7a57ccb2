import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AskList } from '~/panels/ask/AskList.tsx'
import { ComparePanel } from '~/panels/compare/ComparePanel.tsx'
import type { CompareDoors } from '~/panels/compare/compareDoors.ts'
import { askFor } from '~/state/askTransitions.ts'
import { selectScene } from '~/state/derived.ts'
import { store } from '~/state/store.ts'
import { joinMaps } from '~/view/joinMaps.ts'
import { mapOf, tie } from '../../fixtures.ts'
import { open, viewNow } from '../openForTest.ts'

const user = userEvent.setup()
const other = { kind: 'own', id: 'x', title: 'Last year' } as const
const tried: unknown[] = []
const doors: CompareDoors = {
  list: async () => [other],
  compareWith: (map) => {
    tried.push(map)
    return Promise.resolve(map instanceof File ? 'no-map' : 'done')
  },
  back: () => null,
}
const shift = mapOf(
  ['Ann', 'Bo', 'Cy', 'Di'],
  [
    tie('Ann support Bo', { id: 'friends', when: '2020/2021' }),
    tie('Ann opposition Bo alleged', { id: 'foes', when: '2022' }),
    tie('Bo support Cy', { id: 'new', when: '2022' }),
    tie('Cy support Di', { id: 'ever' }),
  ],
)

test('two dates: new and changed ties in words, the same ones pale on the map, and the list as text', async () => {
  open(shift)
  const list = render(<AskList />)
  await user.click(screen.getByRole('button', { name: /What differs/ }))
  expect(viewNow().ask).toBe('compare')
  list.unmount()
  render(<ComparePanel doors={doors} />)
  expect(screen.getByRole('status').textContent).toContain('Write two dates')
  await user.type(screen.getByRole('textbox', { name: 'First' }), '2021{Enter}')
  await user.type(screen.getByRole('textbox', { name: 'Second' }), '2022{Enter}')
  expect(screen.getByRole('status').textContent).toBe('Second against first: 1 new, 0 gone, 1 changed, 1 the same.')
  expect(screen.getByText('Over all 4 ties.')).toBeDefined()
  expect(within(screen.getByRole('list', { name: /new/ })).getAllByRole('button')).toHaveLength(1)
  expect(within(screen.getByRole('list', { name: 'Another kind' })).getAllByRole('button')).toHaveLength(2)
  const pale = selectScene(store.getState()).ties.filter(({ emphasis }) => emphasis === 'dimmed')
  expect(pale.map(({ id }) => id)).toEqual(['ever'])
  await user.click(screen.getByRole('button', { name: 'Copy as a list' }))
  expect(await navigator.clipboard.readText()).toBe(
    `Second against first: 1 new, 0 gone, 1 changed, 1 the same.

Only in the second: new
+ Bo supports Cy (documented)

Another kind
~ First: Ann supports Bo (documented); Second: Ann opposes Bo (alleged)

Another basis
~ First: Ann supports Bo (documented); Second: Ann opposes Bo (alleged)
`,
  )
})

test('another question begins anew; what cannot be compared is told', async () => {
  open(shift, askFor('compare', { before: '2021', after: '2021' }))
  render(<ComparePanel doors={doors} />)
  expect(screen.getByRole('status').textContent).toContain('Both sides are the same')
  await user.click(screen.getByRole('radio', { name: 'Bases' }))
  expect(viewNow()).toMatchObject({ compare: 'bases', before: '', after: '' })
  expect(screen.getByRole('status').textContent).toBe('Second against first: 0 new, 2 gone, 1 changed, 0 the same.')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Second' }), 'On record')
  expect(screen.getByRole('status').textContent).toContain('Both sides are the same')
  await user.click(screen.getByRole('radio', { name: 'Sources' }))
  expect(screen.getByRole('status').textContent).toContain('Choose two sources')
})

test('another map is chosen from those there are, or as a file; one that is no map is told', async () => {
  open(shift, askFor('compare', { compare: 'maps' }))
  render(<ComparePanel doors={doors} />)
  expect(screen.queryByRole('status')).toBe(null)
  await user.click(await screen.findByRole('button', { name: 'Last year' }))
  const file = new File(['a,b'], 'ties.csv')
  await user.upload(screen.getByLabelText('Choose a file…', { selector: 'input' }), file)
  expect(tried).toEqual([other, file])
  expect(screen.getByRole('alert').textContent).toMatch(/^ties.csv is no map of Entente/)
})

test('two maps as one: who and what only one of them has, in words, on the map and in the list', async () => {
  const later = mapOf(['Ann', 'Bo', 'Eve'], [tie('Ann support Bo', { id: 'friends' }), tie('Eve opposition Ann')])
  open(joinMaps(shift, later, 'Both'), askFor('compare', { compare: 'maps' }))
  const back = vi.fn()
  render(<ComparePanel doors={{ ...doors, back: () => back }} />)
  expect(screen.getByRole('status').textContent).toBe(
    'Second against first: 1 new, 3 gone, 0 changed, 1 the same. Actors: 1 new, 2 gone.',
  )
  const list = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('button')
  expect(list('Actors only in the second: new').map(({ textContent }) => textContent)).toEqual(['Eve'])
  expect(list('Actors only in the first: gone').map(({ textContent }) => textContent)).toEqual(['Cy', 'Di'])
  const marks = (selectScene(store.getState()).changes ?? []).map(({ id, change }) => [id, change] as const)
  expect(new Map(marks)).toEqual(
    new Map([
      ['Eve', 'new'],
      ['Cy', 'gone'],
      ['Di', 'gone'],
      ['Eve-opposition-Ann', 'new'],
      ['foes', 'gone'],
      ['new', 'gone'],
      ['ever', 'gone'],
    ]),
  )
  await user.click(screen.getByRole('button', { name: 'Copy as a list' }))
  expect(await navigator.clipboard.readText()).toContain('Actors only in the second: new\n+ Eve\n')
  await user.click(screen.getByRole('button', { name: 'Back to Test' }))
  expect(back).toHaveBeenCalled()
})

test('two sides are offered to begin with: the first and the last date, the sources that are cited most', async () => {
  const cited = mapOf(
    ['Ann', 'Bo'],
    [
      tie('Ann support Bo', {
        evidence: [
          { source: 'x', basis: 'stated' },
          { source: 'y', basis: 'stated' },
        ],
      }),
    ],
    {
      sources: [
        { id: 'x', title: 'One' },
        { id: 'y', title: 'Other' },
      ],
    },
  )
  open(shift, askFor('compare'))
  const { unmount } = render(<ComparePanel doors={doors} />)
  await user.click(screen.getByRole('button', { name: 'Compare: 2020 – 2022' }))
  expect(viewNow()).toMatchObject({ before: '2020', after: '2022' })
  expect(screen.queryByRole('button', { name: /^Compare: / })).toBe(null)
  unmount()
  open(cited, askFor('compare', { compare: 'sources' }))
  render(<ComparePanel doors={doors} />)
  await user.click(screen.getByRole('button', { name: 'Compare: One – Other' }))
  expect(viewNow()).toMatchObject({ before: 'x', after: 'y' })
})
