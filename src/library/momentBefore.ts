import type { MomentReason } from '~/keeping/keptMap.ts'
import type { AppState } from '~/state/store.ts'

/** Edits that change so much at once that the map before them is kept, by their names. */
const reasons: { readonly [name: string]: MomentReason } = { import: 'import', restore: 'restore' }

/** Why the map before the last edit is to be kept, if it is. */
export function momentBefore(state: AppState, before: AppState): MomentReason | null {
  if (state.past.length <= before.past.length) return null
  return reasons[state.past.at(-1)?.edit.name ?? ''] ?? null
}
