import { expect, test } from 'vitest'
import { radiiBy, rankBy } from '~/view/matters.ts'
import { figureOf, shippedMap } from './figureOf.ts'

test('a figure of a rank has actors as large as they score, and says so', () => {
  const map = shippedMap('kazakhstan-2022')
  const rows = rankBy('opposed', map, map)
  const radii = radiiBy(rows, map)
  const { placing, description, primitives } = figureOf(map, {
    more: { sizes: { radii, statement: 'Larger: more against.' } },
  })
  const width = (id: string) => placing[0]?.actors.find((actor) => actor.id === id)?.box.width ?? 0
  const plain = figureOf(map).placing[0]?.actors.find(({ id }) => id === 'washington-post')?.box.width ?? 0
  expect(rows.length).toBeGreaterThan(2)
  expect(width(rows[0]?.actor ?? '')).toBeGreaterThan(2 * width('washington-post'))
  expect(width('washington-post')).toBeLessThan(plain)
  expect(description).toContain('Larger: more against.')
  const told = primitives.flatMap((each) => (each.kind === 'text' ? [each.text] : [])).join(' ')
  expect(told).toContain('Larger: more against.')
})
