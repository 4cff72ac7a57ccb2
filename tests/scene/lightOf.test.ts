import { expect, test } from 'vitest'
import { lightOf } from '~/scene/lightOf.ts'

const ties = [
  { id: 'ab', from: 'a', to: 'b' },
  { id: 'bc', from: 'b', to: 'c' },
]
const seen = (actors: readonly string[], relations: readonly string[]) => {
  const light = lightOf(ties, { actors, relations })
  return ['a', 'b', 'c'].map(light.actor).concat(ties.map(({ id }) => light.tie(id)))
}

test('without emphasis all is full; an actor lights its ties and neighbours, a tie its ends', () => {
  expect(seen([], [])).toEqual(['full', 'full', 'full', 'full', 'full'])
  expect(seen(['a'], [])).toEqual(['full', 'full', 'pale', 'full', 'pale'])
  expect(seen([], ['bc'])).toEqual(['pale', 'full', 'full', 'pale', 'full'])
})
