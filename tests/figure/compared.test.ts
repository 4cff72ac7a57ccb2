import { expect, test } from 'vitest'
import { composeHandout } from '~/figure/composeHandout.ts'
import { defaultSettings } from '~/figure/figureSettings.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import { litBy } from '~/view/litBy.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { mapOf, tie } from '../fixtures.ts'
import { figureOf } from './figureOf.ts'

const map = mapOf(
  ['Ann', 'Bo', 'Cy'],
  [
    tie('Ann support Bo', { id: 'friends', when: '2020' }),
    tie('Ann opposition Bo', { id: 'foes', when: '2022' }),
    tie('Bo support Cy', { id: 'fresh', when: '2022' }),
    tie('Cy affiliation Ann', { id: 'ever' }),
  ],
)
const comparing = { compare: 'moments', before: '2020', after: '2022' } as const
const visible = visibleMap(map, { ...initialView, ask: 'compare', ...comparing }, litBy)
const statement = 'First: 2020. Second: 2022. Second against first: 1 new, 0 gone, 1 changed, 1 the same.'
const textsOf = (figure: ReturnType<typeof figureOf>) =>
  figure.primitives.flatMap((each) => (each.kind === 'text' ? [each.text] : [])).join(' ')

test('one picture of what differs, its marks explained, and what came of it in words', () => {
  const figure = figureOf(map, { more: { visible, comparing } })
  expect(figure.placing).toHaveLength(1)
  expect(figure.description).toContain(statement)
  const texts = textsOf(figure)
  for (const word of ['Only: 2022', 'Changed: 2020', 'Changed: 2022', statement]) expect(texts).toContain(word)
  expect(texts).not.toContain('Only: 2020')
  const discs = figure.primitives.filter(({ kind, layer }) => kind === 'path' && layer === 'numbers')
  expect(discs).toHaveLength(3 * 2)
})

test('side by side: both in the same places, each with all that held then', () => {
  const settings = { panels: { by: 'sides', dates: [] } } as const
  const figure = figureOf(map, { settings: { ...defaultSettings, ...settings }, more: { visible, comparing } })
  const [first, second] = figure.placing
  expect(figure.placing).toHaveLength(2)
  const shape = (placing = first) => placing?.actors.map(({ box: { width, height } }) => [width, height])
  expect(shape(first)).toEqual(shape(second))
  const apart = (placing = first) => {
    const [a, b] = placing?.actors ?? []
    return [(b?.box.x ?? 0) - (a?.box.x ?? 0), (b?.box.y ?? 0) - (a?.box.y ?? 0)].map(Math.round)
  }
  expect(apart(first)).toEqual(apart(second))
  expect(textsOf(figure)).toContain('2020 (2)')
  expect(textsOf(figure)).toContain('2022 (3)')
})

test('sides that cannot be compared are one picture of all there is', () => {
  const settings = { ...defaultSettings, panels: { by: 'sides', dates: [] } } as const
  const figure = figureOf(map, { settings, more: { comparing: { ...comparing, after: 'soon' } } })
  expect(figure.placing).toHaveLength(1)
  expect(textsOf(figure)).not.toContain('Second against first')
})

test('a step that compares is on paper with its marks explained', () => {
  const step = { id: 's', view: { ask: ['compare'], before: ['2020'], after: ['2022'] } }
  const pages = composeHandout({
    map: { ...map, steps: [step] },
    language: 'en',
    words: screenWordsFor('en'),
    options: { perPage: 1, notes: false, answers: false },
    campTitles: (heads) => heads,
  })
  const texts = pages.flat().flatMap(({ primitives }) => primitives.flatMap((p) => (p.kind === 'text' ? [p.text] : [])))
  expect(texts).toContain('Changed: 2020')
})
