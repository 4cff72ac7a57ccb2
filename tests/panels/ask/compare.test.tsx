import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AskList } from '~/panels/ask/AskList.tsx'
import { ComparePanel } from '~/panels/compare/ComparePanel.tsx'
import { askFor } from '~/state/askTransitions.ts'
import { selectScene } from '~/state/derived.ts'
import { store } from '~/state/store.ts'
import { mapOf, tie } from '../../fixtures.ts'
import { open, viewNow } from '../openForTest.ts'

const user = userEvent.setup()
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
  render(<ComparePanel />)
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
  render(<ComparePanel />)
  expect(screen.getByRole('status').textContent).toContain('Both sides are the same')
  await user.click(screen.getByRole('radio', { name: 'Bases' }))
  expect(viewNow()).toMatchObject({ compare: 'bases', before: '', after: '' })
  expect(screen.getByRole('status').textContent).toBe('Second against first: 0 new, 2 gone, 1 changed, 0 the same.')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Second' }), 'On record')
  expect(screen.getByRole('status').textContent).toContain('Both sides are the same')
  await user.click(screen.getByRole('radio', { name: 'Sources' }))
  expect(screen.getByRole('status').textContent).toContain('Choose two sources')
})
