import { type Change, changeRow } from './changeRow.ts'
import type { EntenteMap } from './map.ts'
import { soundAbout } from './soundFields.ts'

export type About = Pick<EntenteMap, 'title' | 'subtitle' | 'description' | 'language' | 'authors' | 'licence'>

/** What the map says about itself. A title that is taken away is empty. */
export function changeAbout(map: EntenteMap, change: Change<About>): EntenteMap {
  const titled = 'title' in change && change.title === undefined ? { ...change, title: '' } : change
  return changeRow<EntenteMap>(map, titled, soundAbout)
}
