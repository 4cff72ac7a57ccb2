import { defaultSettings } from '~/figure/figureSettings.ts'
import { loadWords } from '~/i18n/words.ts'
import type { EntenteMap } from '~/map/map.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { figureOf, shippedMap } from './figureOf.ts'

await Promise.all([loadWords('ru'), loadWords('kk')])

const { include } = defaultSettings
const noted = { ...include, notes: true }
const kazakhstan = shippedMap('kazakhstan-2022')
const powers = shippedMap('great-powers-1872-1907')

const parallel = mapOf(
  [actor('A', { type: 'state' }), 'B', actor('C', { type: 'organisation' })],
  [
    'A support B',
    'A opposition B alleged',
    'B intervention A reported',
    tie('B affiliation A none'),
    tie('B opposition C', { mutual: true }),
    tie('C support B', { id: 'second' }),
    'C intervention A alleged',
  ],
  { title: 'Several ties between two' },
)

const loops = mapOf(
  ['Alone', actor('Council', { type: 'alliance' }), 'Other'],
  ['Alone opposition Alone', 'Council support Council reported', 'Council intervention Other', 'Other support Alone'],
  { title: 'Ties of an actor with itself' },
)

const longWords = 'Interministerial Commission for the Coordination of Cross-border Emergency Preparedness and Response'
const longNames = mapOf(
  [
    actor('a', { name: longWords, type: 'organisation' }),
    actor('b', { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' }),
    actor('c', { name: `Friends of the ${longWords}`, type: 'group' }),
    actor('d', { name: 'Al' }),
  ],
  ['a support b', 'b opposition c reported', 'c intervention d', 'd affiliation a'],
  {
    title: `What the ${longWords} told its friends, and what they made of it in the end`,
    subtitle: 'A subtitle that takes more than one line on any sheet. '.repeat(4).trim(),
    authors: ['A. Author', 'B. Author', 'C. Author'],
    licence: 'CC-BY-4.0',
  },
)

const scripts = mapOf(
  [
    actor('a', { name: { ar: 'جامعة الدول العربية', en: 'جامعة الدول العربية' }, type: 'alliance' }),
    actor('b', { name: '中华人民共和国国务院', type: 'state' }),
    actor('c', { name: 'Әзербайжан Республикасы', type: 'state' }),
    actor('d', { name: 'Владимир Владимирович' }),
    actor('e', { name: 'Łukasz Żółć & <sons>', type: 'group' }),
  ],
  ['a support b', 'b opposition c alleged', 'c intervention d', 'd affiliation e', 'e support a'],
  { title: 'Names in five scripts' },
)

/** A map that nobody drew: groups of ten that are tied among themselves, and a few ties between groups. */
export function grownMap(count: number, ties: number, seed = 1): EntenteMap {
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const types = ['person', 'state', 'organisation', 'group', 'media'] as const
  const kinds = ['support', 'opposition', 'intervention', 'affiliation'] as const
  const bases = ['documented', 'reported', 'alleged'] as const
  const actors = Array.from({ length: count }, (_, index) =>
    actor(`a${index}`, {
      name: `${index % 3 ? 'Person' : 'Committee of number'} ${index}`,
      type: types[index % 5] ?? 'person',
    }),
  )
  const relations = Array.from({ length: ties }, (_, index) => {
    const from = Math.floor(random() * count)
    const near = from - (from % 10) + Math.floor(random() * 10)
    const to = random() < 0.8 ? Math.min(count - 1, near) : Math.floor(random() * count)
    const kind = kinds[index % 4] ?? 'support'
    const basis = bases[index % 3] ?? 'documented'
    return tie(`a${from} ${kind} a${to === from ? (to + 1) % count : to} ${basis}`, { id: `r${index}` })
  })
  const columns = Math.ceil(Math.sqrt(count * 1.5))
  const positions = Object.fromEntries(
    actors.map(({ id }, index) => [
      id,
      {
        x: (index % columns) * 130 + Math.round(random() * 60),
        y: Math.floor(index / columns) * 110 + Math.round(random() * 40),
      },
    ]),
  )
  return mapOf(actors, relations, { title: `A map of ${count} actors`, positions })
}

const dated = mapOf(
  ['North', 'South', 'East', actor('West', { type: 'state' })],
  [
    tie('North support South', { when: '1990' }),
    tie('South opposition East', { when: '1990/1995' }),
    tie('East intervention West', { when: '1994-03' }),
    tie('West support North', { when: '1996-05-06' }),
    tie('West affiliation East', {}),
  ],
  { title: 'By date' },
)

const chosen = { which: 'chosen', ties: kazakhstan.relations.slice(0, 9).map(({ id }) => id), texts: {} } as const

/** Every figure that is kept as a file. */
export const cases = {
  'parallel-ties': () => figureOf(parallel, { settings: { preset: 'square' } }),
  loops: () => figureOf(loops),
  'long-names': () => figureOf(longNames),
  'long-names-column': () => figureOf(longNames, { settings: { preset: 'column' } }),
  'five-scripts': () => figureOf(scripts),
  'one-actor': () => figureOf(mapOf(['Only one'], [], { title: 'Alone' })),
  'no-ties': () => figureOf(mapOf(['One', 'Two', 'Three'], [], { title: 'Not tied' })),
  nothing: () => figureOf(mapOf([], [], { title: '' })),
  'sixty-actors': () => figureOf(grownMap(60, 110), { settings: { preset: 'a4-landscape' } }),
  'kazakhstan-en': () => figureOf(kazakhstan),
  'kazakhstan-ru-notes': () =>
    figureOf(kazakhstan, { language: 'ru', settings: { preset: 'page', include: noted, notes: chosen } }),
  'kazakhstan-kk-column': () => figureOf(kazakhstan, { language: 'kk', settings: { preset: 'column' } }),
  'kazakhstan-focus': () =>
    figureOf(kazakhstan, {
      settings: { preset: 'square', scope: 'selection', background: 'theme', include: { ...noted, date: true } },
      more: { selection: { actors: ['tokayev'], tie: '' } },
    }),
  'kazakhstan-dark': () =>
    figureOf(kazakhstan, { settings: { preset: 'slide', background: 'dark', include: noted, notes: chosen } }),
  transparent: () => figureOf(parallel, { settings: { background: 'none', include: noted } }),
  'kinds-in-panels': () =>
    figureOf(kazakhstan, { settings: { preset: 'a4-landscape', panels: { by: 'kind', dates: [] } } }),
  'dates-in-panels': () => figureOf(dated, { settings: { panels: { by: 'date', dates: [] } } }),
  'great-powers': () => figureOf(powers, { settings: { preset: 'social' } }),
} as const satisfies { readonly [name: string]: () => ReturnType<typeof figureOf> }
