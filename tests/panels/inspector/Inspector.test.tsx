import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { Inspector } from '~/panels/inspector/Inspector.tsx'
import { store } from '~/state/store.ts'
import { look, selectActor, selectActors, selectTie, setSurroundings, toggleHidden } from '~/state/transitions.ts'
import { elsewhere, open, viewNow, week } from '../openForTest.ts'

const user = userEvent.setup()
const heading = () => screen.getByRole('heading', { level: 2 })
const button = (name: string) => screen.getByRole('button', { name })
const sectionOf = (title: HTMLElement) => title.closest('section') ?? title
const region = (name: string) => within(sectionOf(screen.getByRole('heading', { level: 3, name })))
const rows = (name: string) =>
  region(name)
    .getAllByRole('listitem')
    .map((row) => row.textContent)

function show(...steps: Parameters<typeof open> extends readonly [unknown?, ...infer Rest] ? Rest : never) {
  open(week, ...steps)
  render(<Inspector />)
}

describe('a relation', () => {
  test('is a sentence, and each name walks on', async () => {
    show(selectTie('csto-intervention-kz'))
    expect(heading().textContent).toBe('CSTO sends troops to Kazakhstan')
    await user.click(button('Kazakhstan'))
    expect(viewNow().actors).toEqual(['kz'])
  })

  test('has its facts', () => {
    show(selectTie('csto-intervention-kz'))
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent)
    expect(facts).toEqual([
      'Intervention',
      'Wednesday 5 January 2022',
      'DocumentedA record, a deployment or an office held',
    ])
  })

  test('says that it goes both ways, how strong it is, and what is not known of it', () => {
    show(selectTie('kz-support-tokayev'))
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent)
    expect(facts).toEqual(['Support, both ways', 'Not dated', 'No evidence', '2'])
    expect(screen.getByText('No evidence is given for this tie.')).toBeDefined()
  })

  test('has its evidence: who says so, in which words, how well it is known, and where', () => {
    show(selectTie('csto-intervention-kz'))
    expect(screen.getByText('3 pieces, 2 sources')).toBeDefined()
    const cards = screen.getAllByRole('figure').map((card) => card.textContent)
    expect(cards).toEqual([
      'Hours later.Mark EpiskoposDocumented·Episkopos 2022, ¶4',
      '“They are coming.”TokayevPresidentOn record·Episkopos 2022, ¶4',
      'Alleged·lost',
    ])
    expect(screen.getAllByRole('blockquote')).toHaveLength(1)
  })

  test('opens the whole citation at its source, with a link', async () => {
    show(selectTie('csto-intervention-kz'))
    const [source] = screen.getAllByRole('button', { name: 'Episkopos 2022, ¶4' })
    if (!source) throw new Error('no source')
    expect(source.getAttribute('aria-expanded')).toBe('false')
    await user.click(source)
    expect(source.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText(/^Episkopos, Mark \(2022\)/).parentElement?.textContent).toBe(
      'Episkopos, Mark (2022). What’s behind it? The National Interest, 8 January 2022.',
    )
    const link = screen.getByRole('link', { name: 'Open the source' })
    expect(link.getAttribute('href')).toBe('https://example.org/e22')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('says when a source is not described', async () => {
    show(selectTie('csto-intervention-kz'))
    await user.click(button('lost'))
    expect(screen.getByText('Source “lost” is not described in this map.')).toBeDefined()
  })

  test('tells the other ties of its two ends, by kind', () => {
    show(selectTie('csto-intervention-kz'))
    expect(rows('Other ties of CSTO')).toEqual(['CSTO answers Tokayevabout 2–7 Jan', 'Blinken doubts the CSTOalleged'])
    expect(rows('Other ties of Kazakhstan')).toEqual([
      'Kazakhstan supports Tokayevno evidence',
      'Tokayev is president of Kazakhstan',
    ])
  })

  test('that the filters hide says so, and comes back', async () => {
    show(selectTie('csto-intervention-kz'), look({ hiddenKinds: ['intervention', 'support'] }))
    expect(screen.getByText('The filters hide this tie.')).toBeDefined()
    await user.click(button('Show it'))
    expect(viewNow().hiddenKinds).toEqual(['support'])
    expect(screen.queryByText('The filters hide this tie.')).toBe(null)
  })

  test('shows fields that nobody knows as text', () => {
    show(selectTie('tokayev-affiliation-kz'))
    expect(region('More fields').getByText('office').nextSibling?.textContent).toBe('head of state')
  })
})

describe('an actor', () => {
  test('has name, role, summary, dates and aliases', () => {
    show(selectActor('tokayev'))
    expect(heading().textContent).toBe('Kassym-Jomart Tokayev')
    expect(screen.getAllByText('President')).not.toEqual([])
    expect(screen.getByText('Called in the alliance.')).toBeDefined()
    expect(screen.getByText('First and last date').nextSibling?.textContent).toBe('about 2 January – 7 January 2022')
    expect(screen.getByText(/Tokaev, Toqaev/)).toBeDefined()
    expect(region('More fields').getByText('1953')).toBeDefined()
  })

  test('is seen at a glance, and each bar names the people', () => {
    show(selectActor('csto'))
    expect(rows('At a glance')).toEqual([
      'Backs: 1 tie, TokayevBacks1',
      'Opposed by: 1 tie, BlinkenOpposed by1',
      'Intervenes in: 1 tie, KazakhstanIntervenes in1',
    ])
  })

  test('is quoted in its own words', () => {
    show(selectActor('tokayev'))
    expect(screen.getByRole('figure').textContent).toBe(
      '“They are coming.”TokayevWednesday 5 January 2022On record·Episkopos 2022, ¶4',
    )
  })

  test('has all its ties on screen as sentences, and the number of the others', () => {
    show(selectActor('tokayev'), look({ hiddenKinds: ['affiliation'] }))
    expect(rows('All ties')).toEqual(['CSTO answers Tokayevabout 2–7 Jan', 'Kazakhstan supports Tokayevno evidence'])
    expect(screen.getByText('1 more is hidden by the filters')).toBeDefined()
  })

  test('opens a tie from its list', async () => {
    show(selectActor('tokayev'))
    await user.click(screen.getByRole('button', { name: 'CSTO answers Tokayev, about 2–7 Jan' }))
    expect(viewNow()).toMatchObject({ tie: 'csto-support-tokayev', actors: [] })
  })

  test('can be pinned and let go', async () => {
    show(selectActor('tokayev'))
    await user.click(button('Pin in place'))
    expect(store.getState().document.pinned).toEqual(['tokayev'])
    await user.click(button('Unpin'))
    expect(store.getState().document.pinned).toEqual([])
  })

  test('can be hidden, which leaves nothing selected', async () => {
    show(selectActor('tokayev'))
    await user.click(button('Hide Tokayev'))
    expect(viewNow()).toMatchObject({ hiddenActors: ['tokayev'], actors: [] })
  })

  test('that is hidden says why, and comes back', async () => {
    show(toggleHidden('hiddenActors', 'tokayev'), selectActor('tokayev'))
    expect(screen.getByText('You have hidden this actor.')).toBeDefined()
    expect(screen.getByText('3 of 3 relations hidden')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Hide Tokayev' })).toBe(null)
    await user.click(button('Show it'))
    expect(viewNow()).toMatchObject({ hiddenActors: [], actors: ['tokayev'] })
    expect(rows('All ties')).toHaveLength(3)
  })
})

test('several actors are listed with the ties among them, and can be taken out', async () => {
  show(selectActors(['csto', 'kz', 'blinken']))
  expect(heading().textContent).toBe('3 actors selected')
  expect(rows('Ties among them')).toEqual(['CSTO sends troops to Kazakhstan5 Jan', 'Blinken doubts the CSTOalleged'])
  await user.click(button('Take CSTO out of the selection'))
  expect(viewNow().actors).toEqual(['kz', 'blinken'])
  expect(screen.getByText('No tie on screen joins them directly.')).toBeDefined()
})

test('with nothing selected it is about the map and its sources', () => {
  show()
  expect(heading().textContent).toBe('A week')
  expect(screen.getByText('In January')).toBeDefined()
  expect(screen.getByText('4 actors and 5 ties')).toBeDefined()
  expect(screen.getByText('What happened.')).toBeDefined()
  expect(region('Sources').getByRole('listitem').textContent).toMatch(/^Episkopos, Mark \(2022\)/)
  expect(region('Authors').getByText('Someone')).toBeDefined()
  expect(region('Licence').getByText('CC0')).toBeDefined()
})

describe('the focus', () => {
  test('goes to the new heading when the reader walks on inside the panel', async () => {
    show(selectTie('csto-intervention-kz'))
    await user.click(button('CSTO'))
    expect(heading().textContent).toBe('Collective Security Treaty Organization')
    expect(document.activeElement).toBe(heading())
    await user.click(button('Close'))
    expect(document.activeElement).toBe(heading())
    expect(viewNow()).toMatchObject({ actors: [], tie: '' })
  })

  test('stays where it is when the selection comes from elsewhere', () => {
    show(selectTie('csto-intervention-kz'))
    elsewhere(selectActor('blinken'))
    expect(heading().textContent).toBe('Blinken')
    expect(document.activeElement).toBe(document.body)
  })
})

test('Back is the browser’s own', async () => {
  const back = vi.spyOn(window.history, 'back').mockImplementation(() => {})
  window.history.pushState(null, '', '?step')
  show(selectActor('kz'))
  await user.click(button('Back'))
  expect(back).toHaveBeenCalledOnce()
})

test('the link to what is open can be copied, unless the map came from a file', async () => {
  show(selectActor('kz'))
  await user.click(button('Copy link to this'))
  expect(await navigator.clipboard.readText()).toBe(window.location.href)
  expect(store.getState().said.text).toBe('Link copied')
  elsewhere((state) => ({ ...state, origin: { kind: 'file', name: 'mine' } }))
  expect(screen.queryByRole('button', { name: 'Copy link to this' })).toBe(null)
})

test('on a narrow screen an actor has tabs', async () => {
  show(selectActor('csto'), setSurroundings({ narrow: true }), toggleHidden('hiddenActors', 'blinken'))
  expect(screen.getByText('Military alliance, 2 ties')).toBeDefined()
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Ties', 'Evidence', 'About'])
  expect(rows('All ties')).toHaveLength(2)
  await user.click(screen.getByRole('tab', { name: 'Evidence' }))
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'CSTO answers Tokayev',
    'CSTO sends troops to Kazakhstan',
  ])
  await user.click(screen.getByRole('tab', { name: 'About' }))
  expect(screen.getByRole('button', { name: 'Hide CSTO' })).toBeDefined()
})
