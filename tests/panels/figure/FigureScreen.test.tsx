import { readFileSync } from 'node:fs'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { figureIn } from '~/figure/figureInMap.ts'
import { readFigureSettings } from '~/figure/readFigureSettings.ts'
import { enScreens } from '~/i18n/enScreens.ts'
import { allAtOnce } from '~/map/allAtOnce.ts'
import { FigureScreen } from '~/panels/figure/FigureScreen.tsx'
import type { FigureDoors, FigureOutcome, FigureWanted } from '~/panels/figure/figureDoors.ts'
import { store } from '~/state/store.ts'
import { selectActor, undo } from '~/state/transitions.ts'
import { mapOf, tie } from '../../fixtures.ts'
import { elsewhere, open } from '../openForTest.ts'

vi.setConfig({ testTimeout: 30_000 })

const words = enScreens.figureScreen
const user = userEvent.setup()
const made: { pictures: Blob[]; wanted: FigureWanted[]; outcome: FigureOutcome; isTooLarge: boolean; down: boolean } = {
  pictures: [],
  wanted: [],
  outcome: { done: 'copied' },
  isTooLarge: false,
  down: false,
}
const fetchFont = (name: string) => new Uint8Array(readFileSync(`src/figure/fonts/${name}.ttf`))
const give = (wanted: FigureWanted): Promise<FigureOutcome> => {
  made.wanted.push(wanted)
  return Promise.resolve(made.outcome)
}
const doors: FigureDoors = {
  today: '2026-11-22',
  fetchFonts: (names) =>
    made.down
      ? Promise.reject(new TypeError('no connection'))
      : Promise.resolve(Object.fromEntries(names.map((name) => [name, fetchFont(name)]))),
  pixelsOf: ({ width, height }) => ({ width: width * 2, height: height * 2, isTooLarge: made.isTooLarge, most: 16 }),
  inSteps: async (steps) => allAtOnce(steps),
  download: give,
  copy: give,
}

beforeEach(() => {
  Object.assign(made, { pictures: [], wanted: [], outcome: { done: 'copied' }, isTooLarge: false, down: false })
  Object.assign(URL, {
    createObjectURL: (picture: Blob) => `blob:${made.pictures.push(picture)}`,
    revokeObjectURL: () => {},
  })
  open()
})

async function show() {
  render(<FigureScreen doors={doors} />)
  return await screen.findByRole('img')
}
const settings = () => readFigureSettings(figureIn(store.getState().document.map)).value
const radio = (group: string, name: string | RegExp) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name })
const field = (name: string) => screen.getByRole('textbox', { name })
const button = (name: string) => screen.getByRole('button', { name })
const drawn = async () => {
  await act(async () => Promise.resolve())
  return (await made.pictures.at(-1)?.text()) ?? ''
}

describe('the sheet', () => {
  test('is the SVG itself, with the alt text as its name', async () => {
    const picture = await show()
    expect(picture.getAttribute('alt')).toMatch(/^A week\. Network of 4 actors and 5 ties/)
    const svg = await drawn()
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="675"/)
    expect(svg).toContain('<title>A week</title>')
    expect(svg).toContain('>Tokayev</text>')
  })

  test('takes another proportion with another size', async () => {
    await show()
    await user.click(radio(words.size.title, /Square/))
    await waitFor(async () => expect(await drawn()).toMatch(/width="1080" height="1080"/))
    expect(screen.getByText('1080 × 1080 px, prints 180 mm wide')).toBeDefined()
  })

  test('without fonts says so, and tries again', async () => {
    made.down = true
    render(<FigureScreen doors={doors} />)
    await screen.findByText(words.noFonts)
    made.down = false
    await user.click(button(words.again))
    await screen.findByRole('img')
  })
})

describe('settings are an edit of the map', () => {
  test('a choice is one step back', async () => {
    await show()
    await user.click(radio(words.background.title, 'Dark'))
    expect(settings().background).toBe('dark')
    expect(store.getState().past.map(({ edit }) => edit.name)).toEqual(['figure'])
    act(() => store.setState(undo))
    expect(radio(words.background.title, 'White')).toHaveProperty('checked', true)
  })

  test('what is typed during one stay in a field is one step back, the next stay another', async () => {
    await show()
    await user.click(field('Title'))
    await user.keyboard('!?')
    await user.click(field('Subtitle'))
    await user.keyboard('.')
    await user.click(field('Title'))
    await user.keyboard('!')
    expect(settings().texts).toMatchObject({ title: 'A week!?!', subtitle: 'In January.' })
    expect(store.getState().past).toHaveLength(3)
    await user.tab()
    act(() => store.setState(undo))
    expect(field('Title')).toHaveProperty('value', 'A week!?')
  })

  test('an emptied field gives the map’s words again once it is left', async () => {
    await show()
    await user.clear(field('Title'))
    await user.type(field('Title'), 'Mine')
    await user.clear(field('Title'))
    expect(field('Title')).toHaveProperty('value', '')
    await user.tab()
    expect(field('Title')).toHaveProperty('value', 'A week')
    expect(settings().texts.title).toBe('')
  })

  test('a part that is switched off leaves the figure, and its field goes', async () => {
    await show()
    await user.click(screen.getByRole('checkbox', { name: 'Subtitle' }))
    expect(screen.queryByRole('textbox', { name: 'Subtitle' })).toBeNull()
    await waitFor(async () => expect(await drawn()).not.toContain('>In January</text>'))
  })

  test('a size of one’s own is checked before it takes effect', async () => {
    await show()
    await user.click(radio(words.size.title, /^Custom/))
    await user.clear(field('Width'))
    await user.type(field('Width'), '9')
    expect(screen.getByRole('alert').textContent).toBe('A number from 100 to 20000.')
    expect(settings().custom.width).toBe(1200)
    await user.type(field('Width'), '00')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(settings().custom.width).toBe(900)
    await user.click(radio(words.size.unit, 'mm'))
    expect(settings().custom).toMatchObject({ width: 238, unit: 'mm' })
  })
})

describe('what is shown', () => {
  test('a selection with its neighbours', async () => {
    await show()
    elsewhere(selectActor('blinken'))
    await user.click(radio(words.scope.title, 'Selection'))
    await waitFor(() => expect(screen.getByRole('img').getAttribute('alt')).toContain('2 actors and 1 tie'))
  })

  test('nothing selected is said', async () => {
    await show()
    await user.click(radio(words.scope.title, 'Selection'))
    expect(await screen.findByText(enScreens.figure.proof['nothing-selected'])).toBeDefined()
  })

  test('numbers for the ties that are chosen, with words of one’s own', async () => {
    await show()
    await user.click(radio(words.notes.title, 'Chosen'))
    await user.click(screen.getByRole('checkbox', { name: 'Blinken doubts the CSTO' }))
    expect(screen.getByText('1 of 5 ties')).toBeDefined()
    const note = await screen.findByRole('textbox', { name: 'Note on: Blinken doubts the CSTO' })
    await user.clear(note)
    await user.type(note, 'He asks why')
    await waitFor(async () => expect(await drawn()).toContain('>He asks why</text>'))
    await user.click(radio(words.notes.title, 'None'))
    await waitFor(async () => expect(await drawn()).not.toContain('>He asks why</text>'))
  })
})

describe('alt text', () => {
  test('is written from the map, then in one’s own words, then from the map again', async () => {
    await show()
    const text = field(words.alt.title)
    const generated = (text as HTMLTextAreaElement).value
    expect(generated).toMatch(/^A week\. Network of 4 actors/)
    expect(screen.getByText(`${generated.length} characters`)).toBeDefined()
    await user.clear(text)
    await user.type(text, 'Short')
    await screen.findByText('5 characters')
    expect(screen.getByRole('img').getAttribute('alt')).toBe('Short')
    await user.click(button(words.alt.again))
    await waitFor(() => expect(text).toHaveProperty('value', generated))
  })

  test('is copied', async () => {
    await show()
    await user.click(button(words.alt.copy))
    expect(await window.navigator.clipboard.readText()).toMatch(/^A week\. Network of 4 actors/)
    expect(await screen.findByText(words.alt.copied)).toBeDefined()
  })
})

describe('the file', () => {
  test('has the map inside without its private evidence, and the view', async () => {
    const secret = { basis: 'stated', note: 'From a friend', private: true } as const
    open(mapOf(['a', 'b'], [tie('a support b', { evidence: [secret, { basis: 'reported' }] })]), selectActor('a'))
    await show()
    expect(screen.getByText('1 piece of private evidence is left out.')).toBeDefined()
    await user.click(button('Download PNG'))
    const keep = made.wanted[0]?.keep
    expect(keep?.view).toBe('actor=a')
    expect(keep?.map.relations[0]?.evidence).toEqual([{ basis: 'reported' }])
  })

  test('without the map when that is switched off', async () => {
    await show()
    await user.click(screen.getByRole('checkbox', { name: words.keep.label }))
    await user.click(button('Download PNG'))
    expect(made.wanted[0]?.keep).toBeNull()
  })

  test('is of the chosen format, and says how it is called', async () => {
    made.outcome = { done: 'saved', name: 'week-figure-2026-11-22.svg' }
    await show()
    await user.click(radio(words.format.title, 'SVG'))
    await user.click(radio(words.format.kind, 'Outlined'))
    await user.click(button('Download SVG'))
    expect(made.wanted[0]).toMatchObject({ format: 'svg', letters: 'outlined' })
    expect(screen.getByText('Saved as week-figure-2026-11-22.svg')).toBeDefined()
  })

  test('that cannot be made says why, in its place', async () => {
    made.outcome = { failure: 'not-whole' }
    await show()
    await user.click(button('Download PNG'))
    expect((await screen.findByRole('alert')).textContent).toBe(words.output.failures['not-whole'])
  })

  test('that would be too large is not begun, and a drawing of lines still is', async () => {
    made.isTooLarge = true
    await show()
    expect(screen.getByRole('alert').textContent).toContain('at most 16 million pixels')
    expect(button('Download PNG')).toHaveProperty('disabled', true)
    await user.click(radio(words.format.title, 'SVG'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(button('Download SVG')).toHaveProperty('disabled', false)
  })
})

describe('the proof', () => {
  test('is in order, or says what to change', async () => {
    await show()
    const proof = screen.getByRole('region', { name: words.proof.title })
    await user.click(radio(words.textSize.title, '150%'))
    await within(proof).findByText(/^Smallest text \d.* – fine$/)
    await user.click(radio(words.size.title, /^Custom/))
    await user.clear(field(words.size.dpi))
    await user.type(field(words.size.dpi), '2400')
    await within(proof).findByText(/too small for print\. Choose a larger size/)
    expect(screen.getByText(/– too small for print$/)).toBeDefined()
  })

  test('shows the figure without colour and to colour-blind readers, in words too', async () => {
    open(
      mapOf(['a', 'b'], [tie('a praise b')], {
        relationKinds: { praise: { label: 'Praise', color: '#f2e205' } },
      }),
    )
    await show()
    const [grey, ...others] = within(await screen.findByRole('list', { name: words.proof.vision.title })).getAllByRole(
      'listitem',
    )
    expect(grey?.textContent).toMatch(/^Greyscale print: a line stands out by 1\.\d to 1 only/)
    expect(others).toHaveLength(2)
  })
})
