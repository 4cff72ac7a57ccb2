import { compareWith, listOthers, wayBack } from '~/library/compareMaps.ts'
import { ComparePanel } from '~/panels/compare/ComparePanel.tsx'
import type { CompareDoors } from '~/panels/compare/compareDoors.ts'
import { store } from '~/state/store.ts'

const doors: CompareDoors = {
  list: () => listOthers(store),
  compareWith: (other, title) => compareWith(store, other, title),
  back: () => wayBack(store),
}

/** What differs, with the maps that the open one can be compared with. */
export function ComparePart() {
  return <ComparePanel doors={doors} />
}
