import { expect, test } from 'vitest'
import { comparedNames, joinCheck } from '~/formats/joinCheck.ts'
import { matchActors } from '~/formats/matchActors.ts'
import { nearNames } from '~/formats/nearNames.ts'
import { allAtOnce } from '~/map/allAtOnce.ts'
import { actor, mapOf } from '../fixtures.ts'

const open = mapOf(
  [actor('us', { name: 'United States' }), actor('n1', { name: 'Anna' }), actor('kz', { name: { ru: 'Казахстан' } })],
  [],
)
const more = mapOf(
  [
    actor('usa', { name: 'USA' }),
    actor('n1', { name: 'Boris' }),
    actor('x', { name: 'Казахстан' }),
    actor('y', { name: 'Yuri' }),
  ],
  ['usa support y'],
  { steps: [{ id: '1' }], extra: { figure: {} } },
)

test('near names and ids under other names are asked of; what is known to be the same is not', () => {
  const matched = allAtOnce(matchActors(open.actors, more.actors))
  const check = joinCheck(open, more, matched, nearNames(comparedNames(open, more, matched)), true)
  expect(check).toEqual({
    pairs: [
      { id: 'usa', name: 'USA', here: 'us', nameHere: 'United States', why: 'name' },
      { id: 'n1', name: 'Boris', here: 'n1', nameHere: 'Anna', why: 'id' },
    ],
    apart: [],
    same: 1,
    actors: 4,
    relations: 1,
    steps: 1,
    hasFigure: true,
  })
})

test('the same map has nothing to ask', () => {
  const matched = allAtOnce(matchActors(open.actors, open.actors))
  expect(joinCheck(open, open, matched, nearNames(comparedNames(open, open, matched)), true)).toMatchObject({
    pairs: [],
    same: 3,
  })
})
