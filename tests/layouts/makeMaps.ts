import type { EntenteMap } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { random } from '~/map/random.ts'
import { overlap } from '~/scene/geometry.ts'
import { halfSize } from '~/scene/outline.ts'
import { placeActors } from '~/scene/placeActors.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

// Maps for layouts, the same from the same seed, and what a reader would see go wrong in their pictures.

const names =
  'RBC;Xi Jinping;United States;Organization of the Islamic Conference;Комитет национальной безопасности;Қазақстан Республикасы;WMO'.split(
    ';',
  )
const types = ['person', 'state', 'organisation', 'alliance', 'media', 'group']
const kinds = ['support', 'opposition', 'intervention', 'affiliation']

/** `joined`: every actor hangs on one before it. Without positions. */
export function randomMap(actors: number, ties: number, seed: number, joined = true): EntenteMap {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const rows = Array.from({ length: actors }, (_, index) =>
    actor(`a${index}`, { name: pick(names), type: pick(types) }),
  )
  const relations = Array.from({ length: ties }, (_, index) => {
    const from = joined && index < actors - 1 ? index + 1 : Math.floor(next() * actors)
    const to = Math.floor(next() * (joined ? Math.max(1, from) : actors))
    return tie(`a${from} ${pick(kinds)} a${to}`, { id: `t${index}` })
  })
  return mapOf(rows, relations, { positions: {} })
}

/** Pairs of actors of which one's shape or name lies over the other's, as the scene draws them. */
export function overlaps(map: EntenteMap, positions: EntenteMap['positions']): readonly string[] {
  const drawn = [...placeActors(map, indexMap(map), positions, 'en').values()].map(
    ({ id, at, shape, radius, label }) => {
      const { x, y } = halfSize(shape, radius)
      return { id, boxes: [{ x: at.x - x, y: at.y - y, width: 2 * x, height: 2 * y }, label.box] }
    },
  )
  return drawn.flatMap((a, index) =>
    drawn.slice(index + 1).flatMap((b) => {
      const meet = a.boxes.some((one) => b.boxes.some((other) => overlap(one, other)))
      return meet ? [`${a.id} and ${b.id}`] : []
    }),
  )
}
