import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { answerCamps } from '~/analysis/answerCamps.ts'
import type { EntenteMap } from '~/map/map.ts'
import { CampsPanel } from '~/panels/camps/CampsPanel.tsx'
import { CampsSwitch } from '~/panels/camps/CampsSwitch.tsx'
import { NotPlaced } from '~/panels/camps/NotPlaced.tsx'
import { selectCampsJob } from '~/state/campsJob.ts'
import { endCamps, hearCamps, seekCamps } from '~/state/campsTransitions.ts'
import { selectScene } from '~/state/derived.ts'
import { store } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { look, undo } from '~/state/transitions.ts'
import { mapOf, tie } from '../../fixtures.ts'
import { open, viewNow } from '../openForTest.ts'

const quarrel = mapOf(
  ['a', 'b', 'c', 'd', 'e', 'f'],
  [
    'a support b',
    'b support c',
    tie('a opposition c alleged', { label: { en: 'scolds' } }),
    'c support d',
    'd opposition e',
    'f affiliation a',
  ],
)

/** As the worker answers, here. */
function seek(): void {
  act(() => {
    store.setState(seekCamps(true))
    const job = selectCampsJob(store.getState())
    if (job) answerCamps(job, (news) => store.setState(hearCamps(news)))
    store.setState(endCamps('done'))
  })
}

function show(map: EntenteMap = quarrel, ...steps: readonly Transition[]) {
  open(map, look({ arrangement: 'camps' }), ...steps)
  const again = vi.fn()
  render(<CampsPanel onAgain={again} />)
  seek()
  return again
}

test('says first how much goes against the split, then what, with how it is known', async () => {
  show()
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Two camps fit most of it. 1 of 5 signed ties go against this split.',
  )
  expect(screen.getByRole('img', { name: '1 of 5 against the split' })).toBeTruthy()
  const list = screen.getByRole('list', { name: 'Ties against the split' })
  const row = within(list).getByRole('button')
  expect(row.getAttribute('aria-label')).toMatch(/^1\. /)
  await userEvent.click(row)
  expect(viewNow().tie).not.toBe('')
})

test('says how sure it is: without alleged ties, and with another split', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Show b on the other side' }))
  expect(viewNow().otherSide).not.toBe('')
  await userEvent.click(screen.getByRole('button', { name: 'Show the first split' }))
  expect(viewNow().otherSide).toBe('')
  expect(screen.getByText(/Without alleged ties, 0 of 4 go against the split/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Try it' }))
  expect(viewNow().hiddenBases).toEqual(['alleged'])
})

test('shows the circles that prove it, each with its ties', async () => {
  show()
  expect(
    screen.getByText(
      /1 circle contradicts itself. It must break one of its ties, so at least 1 goes against any split/,
    ),
  ).toBeTruthy()
  await userEvent.click(screen.getByText('The circles'))
  await userEvent.click(await screen.findByRole('button', { name: /^Select this circle: / }))
  expect(viewNow().actors.toSorted()).toEqual(['a', 'b', 'c'])
})

test('counts as the reader chooses', async () => {
  show()
  await userEvent.click(screen.getByText('How it is counted'))
  await userEvent.selectOptions(
    screen.getByLabelText('Several ties between the same two'),
    'They count as one relation',
  )
  await userEvent.selectOptions(screen.getByLabelText('Number of camps'), 'As many as fit best')
  await userEvent.selectOptions(screen.getByLabelText('Affiliation'), 'support')
  expect(viewNow()).toMatchObject({ counting: 'relations', camps: 'best', signs: ['affiliation:support'] })
  expect(screen.getByText(/arXiv:1611.09030/)).toBeTruthy()
})

test('has a sentence where nothing is signed, where all cancels out, and where it failed', () => {
  show(mapOf(['a', 'b'], ['a affiliation b']))
  expect(screen.getByRole('heading').textContent).toMatch(/^No tie that is shown counts/)
  act(() =>
    open(mapOf(['a', 'b'], ['a support b', 'a opposition b']), look({ arrangement: 'camps', counting: 'relations' })),
  )
  seek()
  expect(screen.getByRole('heading').textContent).toMatch(/^Support and opposition cancel out/)
  act(() => store.setState(endCamps('failed')))
  expect(screen.getByText(/^The search for camps broke off/)).toBeTruthy()
})

test('tells how far it has come while it seeks, and stops when it is asked to', async () => {
  show()
  const { answer } = store.getState().camps
  if (!answer) throw new Error('no answer')
  act(() => {
    store.setState(seekCamps(false))
    store.setState(hearCamps({ kind: 'progress', camps: { ...answer, lower: 0 } }))
  })
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Between 0 and 1 of 5 signed ties go against the best split.',
  )
  expect(screen.getByText(/So far: between 0 and 1/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(store.getState().camps.status).toBe('stopped')
  expect(screen.getByText('Stopped. This is the best split so far.')).toBeTruthy()
})

test('stands camp by camp on the map, with those who are in none below', async () => {
  show()
  render(<NotPlaced />)
  const scene = selectScene(store.getState())
  expect(scene.actors.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(scene.camps?.areas.map(({ title, count }) => `${title} ${count}`)).toEqual(['c’s side 4', 'The other side 1'])
  expect(scene.camps?.marks.map(({ number }) => number)).toEqual([1])
  expect(store.getState().document.map.positions).toBe(quarrel.positions)
  await userEvent.click(within(screen.getByRole('region', { name: 'Not placed' })).getByRole('button', { name: 'f' }))
  expect(viewNow().actors).toEqual(['f'])
})

test('the switch over the map leads there and back', async () => {
  open(quarrel)
  render(<CampsSwitch />)
  await userEvent.click(screen.getByRole('radio', { name: 'Camps' }))
  expect(viewNow().arrangement).toBe('camps')
  await userEvent.click(screen.getByRole('radio', { name: 'Network' }))
  expect(viewNow().arrangement).toBe('network')
})

test('tells how it went over time, and goes to each moment', async () => {
  const years = mapOf(
    ['a', 'b', 'c'],
    [
      tie('a support b', { when: '1872/1889' }),
      tie('b support c', { when: '1872/1907' }),
      tie('a opposition c', { when: '1872/1907' }),
      tie('a opposition b', { when: '1890/1907' }),
    ],
  )
  show(years)
  await userEvent.click(screen.getByText('Over time'))
  await userEvent.click(screen.getByRole('button', { name: '1890: 0 of 3 against two camps' }))
  expect(viewNow()).toMatchObject({ from: '1890', to: '1890' })
  seek()
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Two camps fit everything. 0 of 3 signed ties go against this split.',
  )
  await userEvent.click(screen.getByRole('button', { name: '1872: 1 of 3 against two camps' }))
  expect(viewNow()).toMatchObject({ from: '1872', to: '1872' })
  await userEvent.click(screen.getByRole('button', { name: '1872: 1 of 3 against two camps' }))
  expect(viewNow()).toMatchObject({ from: '', to: '' })
})

test('an author calls a camp otherwise: on the map, in the reader’s language, to be undone', async () => {
  show()
  const titles = () => selectScene(store.getState()).camps?.areas.map(({ title }) => title)
  const [first = '', second = ''] = titles() ?? []
  await userEvent.click(screen.getByText('What the camps are called'))
  const field = screen.getByRole('textbox', { name: 'Camp 1' })
  expect(field.getAttribute('placeholder')).toBe(first)
  await userEvent.type(field, 'The friends{Enter}')
  expect(titles()).toEqual(['The friends', second])
  const { map } = store.getState().document
  const head = store.getState().camps.answer?.heads[0] ?? ''
  expect(map.extra).toEqual({ campNames: { [head]: 'The friends' } })
  act(() => store.setState(undo))
  expect(titles()).toEqual([first, second])
})
