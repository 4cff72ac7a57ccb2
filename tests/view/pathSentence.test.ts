import { expect, test } from 'vitest'
import { pathsBetween } from '~/analysis/pathsBetween.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { litBy } from '~/view/litBy.ts'
import { pathSentence } from '~/view/pathSentence.ts'
import { initialView, type View } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const map = mapOf(
  [
    actor('china', { name: { en: 'China', ru: 'Китай' }, type: 'state' }),
    actor('tokayev', { name: { en: 'Tokayev', ru: 'Токаев' } }),
    actor('protesters', { name: { en: 'the protesters', ru: 'протестующие' }, type: 'group' }),
    actor('csto', { name: 'CSTO', type: 'alliance' }),
  ],
  [
    tie('china support tokayev alleged', { id: 'rumour', label: 'is said to fund' }),
    tie('china support tokayev', { label: { en: 'backs', ru: 'поддерживает {to|Токаева}' } }),
    tie('protesters opposition tokayev', { label: { en: 'oppose', ru: 'против {to|Токаева}' } }),
    tie('csto intervention tokayev', { label: '{from} sends {to} troops' }),
  ],
)
const index = indexMap(map)
const said = (from: string, to: string, language = 'en') => {
  const [path] = pathsBetween(map.relations, from, to, 'any', 1)
  if (!path) return null
  const { runs, claims } = pathSentence(map, index, path, language, { support: 'supports' })
  return [runs.map(({ text }) => text).join(''), claims.map(({ tie: { id }, more }) => `${id} +${more}`)]
}

test('claims hang together where a language lets them, the best known tie of each step', () => {
  expect(said('china', 'protesters')).toEqual([
    'China backs Tokayev, whom the protesters oppose',
    ['china-support-tokayev +1', 'protesters-opposition-tokayev +0'],
  ])
})

test('elsewhere, and where the words of a tie do not allow it, they stand in a row', () => {
  expect(said('china', 'protesters', 'ru')?.[0]).toBe('Китай поддерживает Токаева; протестующие против Токаева')
  expect(said('china', 'csto')?.[0]).toBe('China backs Tokayev; CSTO sends Tokayev troops')
  // “CSTO sends Tokayev troops” does not end with Tokayev’s name.
  expect(said('csto', 'protesters')?.[0]).toBe('CSTO sends Tokayev troops; the protesters oppose Tokayev')
})

test('a path lights up on the map, all else is pale', () => {
  const view: View = { ...initialView, ask: 'paths', pathFrom: 'china', pathTo: 'protesters' }
  const { faded, fadedActors } = visibleMap(map, view, litBy)
  expect([[...(faded ?? [])], [...(fadedActors ?? [])]]).toEqual([['csto-intervention-tokayev'], ['csto']])
  expect(visibleMap(map, { ...view, pathTo: 'china' }, litBy).faded).toBe(undefined)
})
