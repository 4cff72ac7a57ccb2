import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { AskList } from '~/panels/ask/AskList.tsx'
import { CheckPanel } from '~/panels/check/CheckPanel.tsx'
import { FocusBar } from '~/panels/focus/FocusBar.tsx'
import { MattersPanel } from '~/panels/matters/MattersPanel.tsx'
import { PathsPanel } from '~/panels/paths/PathsPanel.tsx'
import { askFor, askForPaths, focusOn } from '~/state/askTransitions.ts'
import { selectScene } from '~/state/derived.ts'
import { selectFigureParts } from '~/state/figureParts.ts'
import { store } from '~/state/store.ts'
import { look, selectActor } from '~/state/transitions.ts'
import { elsewhere, open, viewNow, week } from '../openForTest.ts'

const user = userEvent.setup()

describe('paths', () => {
  test('the two ends are chosen, the shortest path is told with its sources, and lights up on the map', async () => {
    open(week, askFor('paths'))
    render(<PathsPanel />)
    expect(screen.getByText(/Choose two actors/)).toBeDefined()
    await user.type(screen.getByRole('combobox', { name: 'From' }), 'Nobody{Enter}')
    expect(screen.getByRole('combobox', { name: 'From', description: /Nobody/ })).toBeDefined()
    await user.clear(screen.getByRole('combobox', { name: 'From' }))
    await user.type(screen.getByRole('combobox', { name: 'From' }), 'blinken{Enter}')
    await user.type(screen.getByRole('combobox', { name: 'To' }), 'Kazakhstan{Enter}')
    expect(viewNow()).toMatchObject({ pathFrom: 'blinken', pathTo: 'kz' })
    const region = screen.getByRole('region', { name: 'How are two actors connected?' })
    expect(region.textContent).toContain(
      'Blinken doubts the CSTO (alleged), which sends troops to Kazakhstan (documented, ¶4).',
    )
    expect(region.textContent).toContain('Over all 5 ties.')
    const pale = selectScene(store.getState()).actors.filter(({ emphasis }) => emphasis === 'dimmed')
    expect(pale.map(({ id }) => id)).toEqual(['tokayev'])
  })

  test('alternatives are a choice; with copying, the sentence has its footnotes', async () => {
    open(week, askForPaths('blinken', 'kz'))
    render(<PathsPanel />)
    const ways = within(screen.getByRole('group', { name: /2 paths/ })).getAllByRole('radio')
    await user.click(ways[1] ?? document.body)
    expect(viewNow().path).toBe(2)
    await user.click(screen.getByRole('button', { name: 'Add as a step' }))
    expect(store.getState().document.map.steps).toMatchObject([
      {
        title: 'How is Blinken connected to Kazakhstan?',
        emphasised: {
          relations: [
            'blinken-opposition-csto',
            'csto-support-tokayev',
            'tokayev-affiliation-kz',
            'kz-support-tokayev',
          ],
        },
        view: { ask: ['paths'], path: ['2'] },
      },
    ])
    await user.click(screen.getByRole('button', { name: 'Copy with footnotes' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain(
      'Blinken doubts the CSTO [1], which answers Tokayev [2], who is president of Kazakhstan [3].',
    )
    expect(copied).toContain('[1] (alleged)')
    expect(copied).toMatch(/\[3\] \(documented\)/)
  })

  test('no path, the same actor twice, an actor that is hidden: each is told', async () => {
    open(week, askForPaths('kz', 'kz'))
    render(<PathsPanel />)
    expect(screen.getByText('These are one and the same actor. Choose two.')).toBeDefined()
    elsewhere(look({ pathTo: 'blinken', pathWay: 'along' }))
    expect(screen.getByText(/No path leads from Kazakhstan to Blinken with the direction/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Try either way' }))
    expect(viewNow().pathWay).toBe('any')
    elsewhere(look({ hiddenActors: ['blinken'] }))
    expect(screen.getByText(/Blinken is hidden by the filters/)).toBeDefined()
  })

  test('the answer is closed, and the way to it is in the list', async () => {
    open(week, askForPaths('blinken', 'kz'))
    render(<PathsPanel />)
    await user.click(screen.getByRole('button', { name: 'Close the answer' }))
    expect(viewNow()).toMatchObject({ ask: '', pathFrom: '', pathTo: '' })
    render(<AskList />)
    await user.click(screen.getByRole('button', { name: 'Who matters most?' }))
    expect(viewNow().ask).toBe('ties')
  })
})

describe('who matters', () => {
  test('a ranked list with its caveat, over what the filters leave; actors are drawn by it', async () => {
    open(week, askFor('ties'), look({ hiddenKinds: ['opposition'] }))
    render(<MattersPanel />)
    const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(rows().slice(6)).toEqual([
      'Kazakhstan3 ties',
      'Kassym-Jomart Tokayev3 ties',
      'Collective Security Treaty Organization2 ties',
    ])
    expect(screen.getByText('Over 4 of 5 ties.')).toBeDefined()
    const radius = (id: string) => selectScene(store.getState()).actors.find((each) => each.id === id)?.radius ?? 0
    expect(radius('kz')).toBeGreaterThan(radius('csto'))
    expect(radius('csto')).toBeGreaterThan(radius('blinken'))
    const { sizes } = selectFigureParts(store.getState())
    expect(sizes?.radii.get('kz')).toBe(radius('kz'))
    expect(sizes?.statement).toBe('An actor is as large as it has ties.')
    expect(screen.getByRole('button', { name: 'Make a figure' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Who would split the map if removed?' }))
    expect(screen.getByText(/^Nobody: without any one actor/)).toBeDefined()
  })

  test('a bridge opens as a tie', async () => {
    open(week, askFor('bridges'))
    render(<MattersPanel />)
    await user.click(screen.getByRole('button', { name: /Blinken doubts the CSTO/ }))
    expect(viewNow().tie).toBe('blinken-opposition-csto')
  })
})

test('the check lists what could be mended, and jumps there', async () => {
  open(week, askFor('check'))
  render(<CheckPanel />)
  expect(screen.getByText('6 places to look at')).toBeDefined()
  const group = screen.getByText('Ties without evidence').closest('details')
  if (!group) throw new Error('no group')
  await user.click(within(group).getByRole('button'))
  expect(viewNow().tie).toBe('kz-support-tokayev')
})

describe('focus', () => {
  test('says whom the map is cut down to, how far, and the way back', async () => {
    open(week, focusOn(['blinken']))
    render(<FocusBar />)
    expect(screen.getByText('Around Blinken')).toBeDefined()
    expect(screen.getByText('2 of 4 actors folded away')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'How far: 1 step' }))
    await user.click(screen.getByRole('menuitemradio', { name: '2 steps' }))
    expect(viewNow().around).toBe('2')
    expect(screen.getByText('0 of 4 actors folded away')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Show the whole map' }))
    expect(viewNow().focus).toEqual([])
    expect(screen.queryByText('Around Blinken')).toBe(null)
  })

  test('what two have in common', () => {
    open(week, focusOn(['blinken', 'kz'], 'common'))
    render(<FocusBar />)
    expect(screen.getByText('What Blinken and Kazakhstan have in common')).toBeDefined()
    expect(
      selectScene(store.getState())
        .actors.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['blinken', 'csto', 'kz'])
  })

  test('becomes a step that is cut down alike; who is focused on stands out there', async () => {
    open(week, focusOn(['blinken'], '2'), selectActor('blinken'))
    render(<FocusBar />)
    await user.click(screen.getByRole('button', { name: 'Add as a step' }))
    expect(store.getState().document.map.steps).toEqual([
      {
        id: expect.any(String),
        title: 'Around Blinken',
        emphasised: { actors: ['blinken'] },
        view: { focus: ['blinken'], around: ['2'] },
      },
    ])
    expect(store.getState().said.text).toContain('Around Blinken')
  })
})
