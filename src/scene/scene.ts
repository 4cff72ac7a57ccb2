import type { ActorId, Head, Point, RelationId, Shape } from '~/map/map.ts'
import type { Change } from '~/view/change.ts'
import type { SceneCamps } from './campShapes.ts'
import type { Curve, Rect } from './geometry.ts'
import type { IconName } from './icons.ts'
import type { Theme } from './theme.ts'

// What is drawn, with nothing left to decide. Canvas, figure and words all start here. px at 100 %, y down.

/** `rest` as it is; `lifted` by hover or by a selected neighbour; `dimmed` because something else is lifted. */
export type Emphasis = 'rest' | 'lifted' | 'selected' | 'dimmed'
export type Dash = 'solid' | 'dashed' | 'dotted' | 'bare'

export type Label = {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: number
  /** Around all lines. Lines are centred in it, `lineHeight` px apart. */
  readonly box: Rect
  readonly lineHeight: number
}

export type SceneActor = {
  readonly id: ActorId
  readonly at: Point
  readonly radius: number
  readonly shape: Shape
  readonly icon: IconName | null
  readonly label: Label
  readonly emphasis: Emphasis
  /** How many ties of a large map hang on the actor and are not drawn, where there are any. */
  readonly beyond?: number
  /** How many actors it stands for, where it is a group. */
  readonly members?: number
}

export type SceneTie = {
  readonly id: RelationId
  readonly from: ActorId
  readonly to: ActorId
  readonly kind: string
  readonly color: string
  readonly style: 'line' | 'rails'
  readonly width: number
  readonly dash: Dash
  readonly head: Head
  readonly mutual: boolean
  /** From the outline of the sender to that of the receiver, gaps taken off; heads end at its ends. */
  readonly curve: Curve
  /** How far the control point stands off the straight line between the centres; 0 for loops. */
  readonly bend: number
  /** The short word of the tie, for hover, selection and slides. */
  readonly word: string
  /** How many ties it sums up, where it is a sum. */
  readonly count?: number
  readonly emphasis: Emphasis
}

/** What became of a tie or an actor between two sides that are compared, and where that is said. */
export type SceneChange = { readonly id: RelationId | ActorId; readonly change: Change; readonly at: Point }

export type Scene = {
  /** In drawing order: the most connected last. */
  readonly actors: readonly SceneActor[]
  /** In drawing order: affiliation, support, opposition, intervention, other kinds, selected. */
  readonly ties: readonly SceneTie[]
  /** Around everything drawn, labels too; null when nothing is. */
  readonly bounds: Rect | null
  /** The areas of camps and the ties against the split, where the map stands camp by camp. */
  readonly camps?: SceneCamps
  /** Marks on ties that differ, while two sides are compared. */
  readonly changes?: readonly SceneChange[]
  readonly theme: Theme
}
