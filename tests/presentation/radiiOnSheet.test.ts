import { expect, test } from 'vitest'
import { radiiOnSheet } from '~/presentation/groupPicture.ts'

const groups = (count: number) => new Map(Array.from({ length: count }, (_, at) => [`group:${at}`, 50 - at] as const))

test('a few groups are as large on a sheet as on the map', () => {
  const radii = groups(6)
  expect(radiiOnSheet({ radii })).toBe(radii)
})

test('many groups are drawn smaller there, the members of opened ones are not, and a number has room in each', () => {
  const radii = new Map([...groups(38), ['ann', 25] as const])
  const onSheet = radiiOnSheet({ radii })
  expect(onSheet.get('group:0')).toBe(30)
  expect(onSheet.get('group:37')).toBe(12)
  expect(onSheet.get('ann')).toBe(25)
})
