import { expect, test } from 'vitest'
import { groupsFramed } from '~/scene/groupsFramed.ts'
import { labelsAt } from '~/scene/labelsAt.ts'
import type { Scene } from '~/scene/scene.ts'
import { mapOf } from '../fixtures.ts'
import { sceneOf } from './sceneOf.ts'

const far = mapOf(['Left', 'Right'], [], { positions: { Left: { x: 0, y: 0 }, Right: { x: 4000, y: 0 } } })

test('a window that shows groups far away has room for their names, which are drawn larger there', () => {
  const scene = sceneOf(far)
  const { bounds } = scene
  const framed = groupsFramed(scene, labelsAt, 400, 300, -1)
  expect((framed?.width ?? 0) - (bounds?.width ?? 0)).toBeGreaterThan(50)
  expect(groupsFramed(scene, labelsAt, 9000, 9000, -1)).toEqual(bounds)
})

test('of an opened group its area is framed, with its title', () => {
  const box = { x: 10, y: 100, width: 300, height: 200 }
  const scene = { ...sceneOf(far), camps: { areas: [{ box }], marks: [] } } as unknown as Scene
  const framed = groupsFramed(scene, labelsAt, 400, 300, 0)
  expect(framed).toMatchObject({ x: 10, width: 300 })
  expect((framed?.y ?? 0) < 100).toBe(true)
})

test('of nothing nothing is framed', () => {
  expect(groupsFramed(sceneOf(mapOf([], [])), labelsAt, 400, 300, -1)).toBeNull()
})
