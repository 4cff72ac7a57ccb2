import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { enScreens } from '~/i18n/enScreens.ts'
import { allAtOnce } from '~/map/allAtOnce.ts'
import type { Step } from '~/map/map.ts'
import { PresentScreen } from '~/panels/present/PresentScreen.tsx'
import type { PresentDoors } from '~/panels/present/presentDoors.ts'
import { store } from '~/state/store.ts'
import { undo } from '~/state/transitions.ts'
import { mapOf } from '../../fixtures.ts'
import { elsewhere, open, week } from '../openForTest.ts'

const words = enScreens.present
const user = userEvent.setup()
const done: string[] = []
const doors: PresentDoors = {
  start: (step, withNotes) => void done.push(`start ${step}${withNotes ? ' with notes' : ''}`),
  openScreen: (step) => void done.push(`screen ${step}`),
  openWindow: (role) => void done.push(`window ${role}`),
  addressOf: (role) => `?show=${role}`,
  leave: () => void done.push('leave'),
  fullScreen: () => void done.push('full screen'),
  notesSize: () => null,
  keepNotesSize: () => {},
  point: () => {},
  inSteps: async (steps) => allAtOnce(steps),
}
const steps: readonly Step[] = [
  { id: 'one', title: 'Fuel prices', shown: { actors: ['kz', 'tokayev'] } },
  { id: 'two', title: 'Troops', ask: { prompt: 'Who?', names: ['csto'] } },
]
const now = () => store.getState().document.map.steps
const titles = () =>
  within(screen.getByRole('grid', { name: words.steps }))
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label'))
const row = (name: string) => screen.getByRole('row', { name })
const field = (name: string) => screen.getByRole('textbox', { name })
const act = async (name: string, action: string) => {
  await user.click(within(row(name)).getByRole('button', { name: new RegExp(`^${words.actions}`) }))
  await user.click(await screen.findByRole('menuitem', { name: action }))
}

beforeEach(() => {
  done.length = 0
  // There is nothing to draw on here.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  open({ ...week, steps })
})

test('a map without steps says what one is, and takes the current view', async () => {
  open(week)
  render(<PresentScreen doors={doors} />)
  screen.getByRole('heading', { name: words.empty.title })
  await user.click(screen.getByRole('button', { name: words.empty.add }))
  expect(now()).toEqual([{ id: 'step-1', view: {} }])
  expect(row('Step 1').getAttribute('aria-selected')).toBe('true')
})

describe('the list', () => {
  beforeEach(() => void render(<PresentScreen doors={doors} />))

  test('moves, copies and deletes, each as one edit', async () => {
    expect(titles()).toEqual(['Fuel prices', 'Troops'])
    await act('Troops', words.up)
    expect(titles()).toEqual(['Troops', 'Fuel prices'])
    expect(store.getState().said.text).toBe(words.moved('Troops', 1, 2))
    await act('Troops', words.duplicate)
    expect(titles()).toEqual(['Troops', 'Troops', 'Fuel prices'])
    await act('Fuel prices', words.delete)
    expect(titles()).toEqual(['Troops', 'Troops'])
    elsewhere(undo)
    elsewhere(undo)
    elsewhere(undo)
    expect(now()).toBe(store.getState().kept.map.steps)
  })

  test('a new step stands after the one that is chosen', async () => {
    await user.click(screen.getByRole('button', { name: words.addAfter }))
    expect(titles()).toEqual(['Fuel prices', 'Step 2', 'Troops'])
  })

  test('presents from the step that is chosen', async () => {
    await user.click(row('Troops'))
    await user.click(screen.getByRole('button', { name: words.start }))
    await user.click(screen.getByRole('button', { name: words.startNotes }))
    await user.keyboard('{F5}')
    expect(done).toEqual(['start 1', 'start 1 with notes', 'start 1'])
  })
})

describe('what a step says and shows', () => {
  beforeEach(() => void render(<PresentScreen doors={doors} />))

  test('words are written in the language that is spoken, one sitting is one edit', async () => {
    await user.clear(field(words.fields.title))
    await user.type(field(words.fields.title), 'Gas')
    await user.type(field(words.fields.notes), 'Ask')
    expect(now()[0]).toMatchObject({ title: 'Gas', notes: 'Ask' })
    elsewhere(undo)
    elsewhere(undo)
    expect(now()[0]).toBe(steps[0])
  })

  test('ticking an actor reveals it, and what is asked becomes a question', async () => {
    await user.click(screen.getByRole('checkbox', { name: words.reveal.cell('CSTO', words.reveal.shown) }))
    expect(now()[0]?.shown?.actors).toContain('csto')
    await user.click(screen.getByRole('checkbox', { name: words.reveal.cell('CSTO', words.reveal.askedName) }))
    expect(now()[0]?.ask).toEqual({ names: ['csto'] })
    await user.click(screen.getByRole('radio', { name: words.question }))
    await user.click(screen.getByRole('checkbox', { name: words.reveal.cell('CSTO', words.reveal.askedName) }))
    expect(now()[0]?.ask).toBeUndefined()
  })

  test('all in the view again, the whole map in the frame, no legend', async () => {
    await user.click(screen.getByRole('radio', { name: words.reveal.all }))
    await user.click(screen.getByRole('radio', { name: words.frame.all }))
    await user.click(screen.getByRole('checkbox', { name: words.legendOn }))
    expect(now()[0]).toEqual({
      id: 'one',
      title: 'Fuel prices',
      frame: week.actors.map(({ id }) => id),
      legend: false,
    })
  })

  test('the prompt stands with what is kept back', async () => {
    await user.click(row('Troops'))
    await user.clear(field(words.ask.prompt))
    expect(now()[1]?.ask).toEqual({ names: ['csto'] })
  })
})

test('what a step names and the map no longer has is said, and can be taken out', async () => {
  open({ ...week, steps: [{ id: 'one', shown: { actors: ['kz', 'gone'] } }] })
  render(<PresentScreen doors={doors} />)
  screen.getByText(words.gone('“gone”'))
  await user.click(screen.getByRole('button', { name: words.goneAction }))
  expect(now()).toEqual([{ id: 'one', shown: { actors: ['kz'] } }])
  expect(screen.queryByText(words.gone('“gone”'))).toBeNull()
})

test('a large slide is composed while the page lives on: the one before it stands until then', async () => {
  const ids = Array.from({ length: 130 }, (_, at) => `a${at}`)
  const ties = ids.flatMap((id, at) => [1, 2].map((by) => `${id} support a${(at + by) % ids.length}`))
  open({
    ...mapOf(ids, ties),
    steps: [
      { id: 'few', title: 'Few', shown: { actors: [] } },
      { id: 'all', title: 'All' },
    ],
  })
  let goOn = () => {}
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const inSteps: PresentDoors['inSteps'] = async (work) => {
    await waiting
    return allAtOnce(work)
  }
  render(<PresentScreen doors={{ ...doors, inSteps }} />)
  screen.getByText(words.nobody)
  await user.click(row('All'))
  expect(field(words.fields.title)).toHaveProperty('value', 'All')
  // What is to be said of one step does not stand beside the fields of another.
  expect(screen.queryByText(words.nobody)).toBeNull()
  expect(screen.queryByText(words.leftOut(120, 130))).toBeNull()
  goOn()
  await screen.findByText(words.leftOut(120, 130))
})
