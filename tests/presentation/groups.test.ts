import { expect, test } from 'vitest'
import { campsBriefly } from '~/analysis/campsOf.ts'
import { en } from '~/i18n/en.ts'
import { enGroups } from '~/i18n/enGroups.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { openBook } from '~/presentation/openBook.ts'
import { staleSteps } from '~/presentation/reconcileStep.ts'
import { light } from '~/scene/theme.ts'
import { shippedMap } from '../figure/figureOf.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const shown = mapOf(
  ['Ann', 'Bo', actor('North', { type: 'state' }), actor('South', { type: 'state' })],
  [
    tie('Ann support North', { evidence: [{ basis: 'documented', source: 's1', private: true }] }),
    tie('Bo support South', { evidence: [{ basis: 'reported', source: 's2' }] }),
    tie('North opposition South'),
  ],
  {
    sources: [{ id: 's1' }, { id: 's2' }],
    steps: [
      { id: 'plain' },
      { id: 'groups', view: { groups: ['type'] }, emphasised: { actors: ['group:state'] } },
      { id: 'open', view: { groups: ['type'], open: ['state'], without: ['opposition'] } },
    ],
  },
)
const bookOf = (map = shown) =>
  openBook({
    map,
    index: indexMap(map),
    language: 'en',
    theme: light,
    kindWords: en.kindVerbs,
    width: 1280,
    height: 720,
    campTitles: (heads) => heads,
    words: { ...en, groups: enGroups },
  })

test('a step shows groups as the map does, with their numbers, and what is emphasised of them', () => {
  const page = bookOf().page(1)
  const slide = page?.slide()
  expect(slide?.actors.map(({ id, members, name }) => [id, members, name?.label.lines.join(' ')]).sort()).toEqual([
    ['group:person', 2, 'Person'],
    ['group:state', 2, 'State'],
  ])
  expect(slide?.ties.map(({ kind, count }) => [kind, count])).toEqual([['support', 2]])
  expect(page?.frame.emphasised.actors).toEqual(['group:state'])
  expect(page?.frame.legend).toEqual(['support'])
  // Private evidence is not cited.
  expect(page?.cited).toEqual([{ source: 's2' }])
})

test('a step may show a group opened, and its filters count', () => {
  const page = bookOf().page(2)
  expect(page?.frame.actors).toEqual(['group:person', 'North', 'South'])
  expect(page?.slide().ties.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
    'group:person support North',
    'group:person support South',
  ])
  expect(page?.slide().camps?.areas.map(({ title }) => title)).toEqual(['State'])
})

test('groups have names for whoever hears the slides, and are nothing that a step misses', () => {
  const { index } = bookOf()
  expect(index.actor.get('group:state')?.name).toBe('State')
  expect(index.actor.get('Ann')?.name).toBe('Ann')
  expect(staleSteps(shown)).toEqual([])
})

test('a step whose groups are camps shows those that the map shows, by the names that the author gave them', () => {
  const shipped = shippedMap('kazakhstan-2022')
  const [, head = ''] = campsBriefly(shipped, { counting: 'ties', kinds: {}, camps: 2 }, { effort: 1e8 }).heads
  const map = {
    ...shipped,
    extra: { campNames: { [head]: 'The street' } },
    steps: [{ id: 'camps', view: { groups: ['camps'] } }],
  }
  const drawn = bookOf(map)
    .page(0)
    ?.slide()
    .actors.map(({ members, name }) => `${name?.label.lines.join(' ')} ${members}`)
  expect(drawn?.toSorted()).toEqual(['In no camp 15', 'The street 7', 'Tokayev 14'])
})
