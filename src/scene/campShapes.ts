import type { ActorId, Point, RelationId } from '~/map/map.ts'
import type { Rect } from './geometry.ts'

export type CampArea = {
  readonly members: ReadonlySet<ActorId>
  /** An SVG path round all members. */
  readonly d: string
  readonly fill: string
  readonly edge: string
  readonly title: string
  readonly count: number
  /** Where the middle of the title stands. */
  readonly titleAt: Point
  readonly box: Rect
}

/** A tie against the split, and where its number stands. */
export type CampMark = { readonly id: RelationId; readonly number: number; readonly at: Point }

export type SceneCamps = { readonly areas: readonly CampArea[]; readonly marks: readonly CampMark[] }
