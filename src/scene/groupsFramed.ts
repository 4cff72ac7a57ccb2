import { areaBox } from './campAreas.ts'
import { boundsOf, type Rect } from './geometry.ts'
import type { labelsAt } from './labelsAt.ts'
import type { Scene } from './scene.ts'

/**
 * What a window of px frames of a map of groups: all of it, with names as large as they will be drawn there; or, with its place
 * among the `opened`, the area of one group, whose members are to be read. null where there is nothing.
 */
export function groupsFramed(
  scene: Scene,
  labels: typeof labelsAt,
  width: number,
  height: number,
  opened: number,
): Rect | null {
  const { bounds, camps } = scene
  const area = camps?.areas[opened]
  if (area) return areaBox(area)
  if (!bounds) return null
  const zoom = Math.min(1, width / bounds.width, height / bounds.height)
  return boundsOf([bounds, ...[...labels(scene, zoom).values()].map(({ box }) => box)])
}
