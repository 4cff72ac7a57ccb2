import { type BasisGroup, basisGroups } from '~/map/basis.ts'
import { comparedTitles } from '~/map/comparedMaps.ts'
import { parseEdtf } from '~/map/edtf.ts'
import type { EntenteMap } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import { type Comparing, sidesOf } from './comparedIn.ts'
import { type DateWords, sayWhen } from './sayWhen.ts'
import { type ShortCitationWords, shortCitation } from './shortCitation.ts'

type SideWords = {
  readonly dates: DateWords
  readonly citations: ShortCitationWords
  readonly basisGroups: { readonly [group in BasisGroup]: string }
}

/** The two sides of a comparison by name; what no date, source or basis is, as it was written. */
export function comparedSides(
  map: EntenteMap,
  comparing: Comparing,
  words: SideWords,
  language: string,
): readonly [string, string] {
  const titles = comparing.compare === 'maps' ? comparedTitles(map) : null
  if (titles) return [textIn(titles[0], language, map.language), textIn(titles[1], language, map.language)]
  const name = (side: string): string => {
    if (comparing.compare === 'moments') {
      const span = parseEdtf(side)
      return span === null ? side : sayWhen(span, words.dates, { length: 'short', homeYear: null })
    }
    if (comparing.compare === 'bases') {
      const group = basisGroups.find((each) => each === side)
      return group === undefined ? side : words.basisGroups[group]
    }
    const source = map.sources.find(({ id }) => id === side)
    return source === undefined ? side : shortCitation(source, words.citations)
  }
  const [first, second] = sidesOf(comparing)
  return [name(first), name(second)]
}
