import { kindsOf } from '~/map/kinds.ts'
import type { EntenteMap } from '~/map/map.ts'
import { remember } from '~/state/remember.ts'
import type { AppState } from '~/state/store.ts'

const used = remember((map: EntenteMap): readonly string[] => {
  const present = new Set(map.relations.map(({ kind }) => kind))
  return kindsOf(map).flatMap(({ key }) => (present.has(key) ? [key] : []))
})

/** The kinds that the map's relations have, in the order in which they are always told. */
export const selectKindKeys = ({ document }: AppState): readonly string[] => used(document.map)
