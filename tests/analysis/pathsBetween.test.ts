import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathsBetween } from '~/analysis/pathsBetween.ts'
import type { Relation } from '~/map/map.ts'
import { tie } from '../fixtures.ts'

// a → b → d, a → c → d, d → e, e ↔ f; a → d is alleged twice.
const ties = [
  ...['a support b', 'b support d', 'a opposition c', 'c support d', 'd support e'].map((words) => tie(words)),
  tie('e affiliation f', { mutual: true }),
  tie('a support d', { id: 'first' }),
  tie('a opposition d', { id: 'second' }),
]
const found = (from: string, to: string, way: 'any' | 'along' = 'any', most = 8) =>
  pathsBetween(ties, from, to, way, most).map(({ actors }) => actors.join(' '))

test('the shortest path comes first, then the alternatives, none of which passes an actor twice', () => {
  expect(found('a', 'e')).toEqual(['a d e', 'a b d e', 'a c d e'])
  expect(found('a', 'e', 'any', 2)).toEqual(['a d e', 'a b d e'])
})

test('each step has all of its ties', () => {
  expect(pathsBetween(ties, 'a', 'e', 'any', 1)[0]?.steps.map((step) => step.map(({ id }) => id))).toEqual([
    ['first', 'second'],
    ['d-support-e'],
  ])
})

test('along their direction ties lead one way, mutual ones both', () => {
  expect(found('e', 'a', 'along')).toEqual([])
  expect(found('f', 'e', 'along')).toEqual(['f e'])
  expect(found('e', 'a')).toEqual(['e d a', 'e d b a', 'e d c a'])
})

test('there is no path to the same actor, to one without ties, or to one that is not there', () => {
  expect([found('a', 'a'), found('a', 'nobody'), found('nobody', 'a')]).toEqual([[], [], []])
})

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const anyTies = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 14 })

/** Every simple path, by trying them all. */
function brute(relations: readonly Relation[], way: 'any' | 'along'): readonly number[] {
  const lengths: number[] = []
  const next = (id: string) =>
    new Set(relations.flatMap(({ from, to }) => [from === id ? to : '', way === 'any' && to === id ? from : '']))
  const walk = (path: readonly string[]) => {
    const last = path.at(-1) ?? ''
    if (last === 'f') return void lengths.push(path.length)
    for (const id of next(last)) if (id !== '' && !path.includes(id)) walk([...path, id])
  }
  walk(['a'])
  return lengths.sort((x, y) => x - y)
}

test('they are the shortest of all simple paths, each once', () => {
  fc.assert(
    fc.property(
      anyTies,
      fc.constantFrom<'any' | 'along'>('any', 'along'),
      fc.integer({ min: 1, max: 12 }),
      (pairs, way, most) => {
        const relations = pairs.map(([from, to], index) => tie(`${from} support ${to}`, { id: String(index) }))
        const paths = pathsBetween(relations, 'a', 'f', way, most)
        expect(paths.map(({ actors }) => actors.length)).toEqual(brute(relations, way).slice(0, most))
        expect(new Set(paths.map(({ actors }) => actors.join())).size).toBe(paths.length)
        for (const { actors, steps } of paths) {
          expect(new Set(actors).size).toBe(actors.length)
          expect(steps.every((step) => step.length > 0)).toBe(true)
        }
      },
    ),
  )
})
