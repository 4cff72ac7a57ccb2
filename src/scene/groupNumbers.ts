import { curveAt } from './geometry.ts'
import type { SceneActor, SceneTie } from './scene.ts'

// The numbers of a map that is drawn as groups: of actors in a group, of ties on a sum of them.

export type GroupNumber = {
  readonly text: string
  readonly at: { readonly x: number; readonly y: number }
  /** px at 100 % */
  readonly size: number
}

/** In the middle of a group; null for an actor. */
export const membersNumber = ({
  at,
  radius,
  members,
}: Pick<SceneActor, 'at' | 'radius' | 'members'>): GroupNumber | null =>
  members === undefined ? null : { text: String(members), at, size: Math.max(11, Math.min(20, radius * 0.5)) }

/** On a sum, in the middle or at another share of its way; null for a tie, and where there is but one. */
export const tiesNumber = ({ curve, count = 1 }: Pick<SceneTie, 'curve' | 'count'>, share = 0.5): GroupNumber | null =>
  count < 2 ? null : { text: String(count), at: curveAt(curve, share), size: 11 }
