import { expect, test } from 'vitest'
import { chooseContent } from '~/figure/chooseContent.ts'
import { litBy } from '~/view/litBy.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { mapOf } from '../fixtures.ts'

test('a figure of a path shows the path alone; without one, all that is visible', () => {
  const map = mapOf(['a', 'b', 'c', 'd'], ['a support b', 'b opposition c', 'c support d'])
  const shown = (pathTo: string) => {
    const visible = visibleMap(map, { ...initialView, ask: 'paths', pathFrom: 'a', pathTo }, litBy)
    const { actors, relations } = chooseContent(map, visible, { actors: [], tie: '' }, 'view')
    return [actors.map(({ id }) => id).join(' '), relations.length]
  }
  expect(shown('c')).toEqual(['a b c', 2])
  expect(shown('')).toEqual(['a b c d', 3])
})
