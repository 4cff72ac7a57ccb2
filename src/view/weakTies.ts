import { basisOf } from '~/map/basis.ts'
import type { Relation } from '~/map/map.ts'

/** What a claim rests on: nothing, allegations alone, or one piece of evidence or one source. */
export type Weakness = 'none' | 'alleged' | 'single'
export type WeakTie = { readonly tie: Relation; readonly why: Weakness }

const order: readonly Weakness[] = ['none', 'alleged', 'single']

/** The weakest first, else in the order of the map. */
export function weakTies(relations: readonly Relation[]): readonly WeakTie[] {
  const weak = relations.flatMap((tie) => {
    const why = weaknessOf(tie)
    return why === null ? [] : [{ tie, why }]
  })
  return weak.sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why))
}

function weaknessOf(tie: Relation): Weakness | null {
  const basis = basisOf(tie)
  if (basis === null) return 'none'
  if (basis === 'alleged') return 'alleged'
  // Evidence that names no source is one of its own.
  const sources = new Set(tie.evidence.map(({ source }, index) => source ?? index))
  return sources.size === 1 ? 'single' : null
}
