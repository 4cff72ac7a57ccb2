import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { campsBriefly } from '~/analysis/campsOf.ts'
import { sayActor } from '~/canvas/sayMap.ts'
import { GroupsBar } from '~/panels/groups/GroupsBar.tsx'
import { GroupsNote } from '~/panels/groups/GroupsNote.tsx'
import { GroupsPanel } from '~/panels/groups/GroupsPanel.tsx'
import { endCamps, hearCamps, seekCamps } from '~/state/campsTransitions.ts'
import { selectScene } from '~/state/derived.ts'
import { groupsSteps, selectGroupsStandIn } from '~/state/groupsDerived.ts'
import { closeGroup, groupBy, openGroup, setGroups } from '~/state/groupsTransitions.ts'
import { provideStandIn } from '~/state/standIn.ts'
import { store } from '~/state/store.ts'
import { look, selectTie } from '~/state/transitions.ts'
import { actor, mapOf, tie } from '../../fixtures.ts'
import { open, viewNow } from '../openForTest.ts'

const user = userEvent.setup()
const map = mapOf(
  [
    actor('Ann', { extra: { party: 'Red' } }),
    actor('Bo', { extra: { party: 'Blue' } }),
    actor('Cy', { extra: { party: 'Red' } }),
    actor('North', { type: 'state', extra: { party: 'Blue' } }),
    actor('South', { type: 'state' }),
  ],
  [
    tie('Ann support North'),
    tie('Bo support North alleged', { id: 'bo' }),
    tie('South support Cy'),
    tie('Ann opposition Bo'),
    tie('North affiliation South'),
  ],
)
const show = (...steps: Parameters<typeof open>[1][]) => {
  provideStandIn(selectGroupsStandIn, groupsSteps)
  open(map, groupBy('type'), setGroups({ status: 'ready' }), ...steps)
}
const drawn = () => {
  const { actors, ties, camps } = selectScene(store.getState())
  return {
    actors: actors.map(({ id, members }) => `${id}${members === undefined ? '' : ` ${members}`}`).sort(),
    ties: ties.map(({ from, to, kind, count }) => `${from} ${kind} ${to}${count === undefined ? '' : ` ${count}`}`),
    areas: camps?.areas.map(({ title, count }) => `${title} ${count}`) ?? [],
  }
}

test('the map is drawn as its types: groups with their actors counted, ties between them summed by kind', () => {
  show()
  expect(drawn()).toEqual({
    actors: ['group:person 3', 'group:state 2'],
    ties: ['group:person support group:state 3'],
    areas: [],
  })
  render(<GroupsPanel />)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 groups of 5 actors')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Person3 actors, 1 tie within',
    'State2 actors, 1 tie within',
  ])
})

test('a group opens in its place from the panel, with a frame round its members, and closes in the bar', async () => {
  show()
  render(
    <main id="map" tabIndex={-1}>
      <GroupsBar />
      <GroupsPanel />
    </main>,
  )
  await user.click(screen.getByRole('button', { name: /^Person/ }))
  expect(viewNow().actors).toEqual(['group:person'])
  expect(screen.getByRole('list', { name: 'Ties to others' }).textContent).toContain('Support, both ways: 3 ties')
  await user.click(screen.getByRole('button', { name: 'Open the group' }))
  expect(drawn()).toEqual({
    actors: ['Ann', 'Bo', 'Cy', 'group:state 2'],
    ties: ['Ann support group:state 1', 'Bo support group:state 1', 'group:state support Cy 1', 'Ann opposition Bo'],
    areas: ['Person 3'],
  })
  await user.click(screen.getByRole('button', { name: 'Close: Person' }))
  expect(drawn().actors).toEqual(['group:person 3', 'group:state 2'])
  expect(viewNow().opened).toEqual([])
})

test('a sum says how well its ties are known, and lists each of them', async () => {
  show(selectTie('sum:group:person~group:state~support'))
  render(<GroupsPanel />)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Person supports (3 ties, 1 of them back) State')
  expect(screen.getByText('On record').closest('li')?.textContent).toContain('2 ties')
  const each = within(screen.getByRole('list', { name: 'Each of them' }))
  await user.click(each.getByRole('button', { name: 'Bo supports North' }))
  expect(viewNow().tie).toBe('bo')
  // What it is part of stands out on the map.
  expect(selectScene(store.getState()).ties.map(({ emphasis }) => emphasis)).toEqual(['selected'])
})

test('whoever stands in a group is shown by it when selected', () => {
  show(look({ actors: ['Ann'] }))
  const { actors } = selectScene(store.getState())
  expect(actors.map(({ id, emphasis }) => [id, emphasis])).toEqual([
    ['group:state', 'lifted'],
    ['group:person', 'selected'],
  ])
})

test('filters count on everything: what they hide is in no group and no sum', () => {
  show(look({ hiddenActors: ['Cy'], hiddenBases: ['alleged'] }))
  expect(drawn()).toEqual({
    actors: ['group:person 2', 'group:state 2'],
    ties: ['group:person support group:state 1'],
    areas: [],
  })
})

test('any field that several actors share groups them', async () => {
  show()
  render(<GroupsBar />)
  const by = screen.getByRole('combobox', { name: 'Groups by' })
  expect(
    within(by)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Communities', 'Type of actor', 'Camps', 'party'])
  await user.selectOptions(by, 'party')
  expect(drawn().actors).toEqual(['group:Blue 2', 'group:Red 2', 'group:— 1'])
})

test('communities that are being looked for can be given up', async () => {
  show(groupBy('communities'), setGroups({ status: 'seeking', done: 0.4 }))
  render(<GroupsPanel />)
  expect(screen.getByText('Looking for communities: 40%')).toBeDefined()
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(viewNow().groups).toBe('')
  expect(drawn().actors).toEqual(['Ann', 'Bo', 'Cy', 'North', 'South'])
})

test('found communities stand by the name of their most connected actor; opened, it is named after that actor too', () => {
  show(groupBy('communities'))
  act(() =>
    store.setState(setGroups({ found: { relations: map.relations, communities: [0, 0, 1, 0, 1] }, status: 'ready' })),
  )
  expect(
    selectScene(store.getState())
      .actors.map(({ label }) => label.lines.join(' '))
      .sort(),
  ).toEqual(['North & 2 more', 'South & 1 more'])
  act(() => store.setState(openGroup('North')))
  expect(drawn().areas).toEqual(['Around North 3'])
})

test('camps that are being looked for are called camps, and what was not found is said as it is', async () => {
  show(groupBy('camps'), seekCamps(true))
  render(<GroupsPanel />)
  expect(screen.getByText(/^Looking for camps/)).toBeDefined()
  expect(screen.queryByText(/communities/i)).toBeNull()
  act(() => store.setState(endCamps('failed')))
  expect(screen.getByRole('alert').textContent).toContain('The search for camps broke off')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(viewNow().groups).toBe('camps')
})

test('groups by camps say how well the camps fit', () => {
  const found = campsBriefly(map, { counting: 'ties', kinds: {}, camps: 2 }, { effort: 1e6 })
  show(groupBy('camps'), hearCamps({ kind: 'camps', camps: found }), endCamps('done'))
  render(<GroupsPanel />)
  expect(screen.getByText('One camp fits most of it. 1 of 4 signed ties go against this split.')).toBeDefined()
})

test('actors of whom a field says nothing are a group that says so, closed and opened', () => {
  show(groupBy('field:party'), openGroup('—'))
  render(<GroupsPanel />)
  expect(drawn().areas).toEqual(['party: not stated 1'])
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('3 groups of 5 actors')
  act(() => store.setState(closeGroup('—')))
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('party: not stated')
  expect(screen.getByText('1 actor, 0 ties within')).toBeDefined()
})

test('groups by number say of what; a group by several values is named by all of them', () => {
  provideStandIn(selectGroupsStandIn, groupsSteps)
  const born = mapOf(
    [
      actor('Ann', { extra: { born: 1950, party: ['Red', 'Green'] } }),
      actor('Bo', { extra: { born: 1950, party: ['Green', 'Red'] } }),
    ],
    [],
  )
  open(born, groupBy('field:born'), setGroups({ status: 'ready' }))
  const titles = () => selectScene(store.getState()).actors.map(({ label }) => label.lines.join(' '))
  expect(titles()).toEqual(['born: 1950'])
  store.setState(groupBy('field:party'))
  expect(titles()).toEqual(['Green, Red'])
})

test('under the map stands over how much the groups are, and how many of the sums are drawn', () => {
  const many = Array.from({ length: 30 }, (_, at) => actor(`a${at}`, { extra: { part: `p${at >> 1}` } }))
  const ties = many.flatMap(({ id }, at) => many.slice(at + 1).map((other) => tie(`${id} support ${other.id}`)))
  provideStandIn(selectGroupsStandIn, groupsSteps)
  open(mapOf(many, ties), groupBy('field:part'), setGroups({ status: 'ready' }))
  const { container, rerender } = render(<GroupsNote />)
  expect(container.textContent).toBe('15 groups of 30 actors, 435 ties. Drawn: the 40 largest of 105 sums of ties.')
  act(() => store.setState(groupBy('type')))
  rerender(<GroupsNote />)
  expect(container.textContent).toBe('1 group of 30 actors, 435 ties.')
})

test('the map in words counts the ties of a group, not the sums that they are drawn as', () => {
  show()
  expect(sayActor(store.getState(), 'group:person', true)).toBe('Person, 3 actors, 1 tie within, Person, 3 ties')
})
