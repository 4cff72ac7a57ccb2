import { remember } from '~/state/remember.ts'
import type { AppState } from '~/state/store.ts'
import { countLegend } from '~/view/countLegend.ts'

const counts = remember(countLegend)
/** What the legend counts: the whole map. */
export const selectCounts = ({ document }: AppState) => counts(document.map)
