import { type BasisGroup, basisGroups } from '~/map/basis.ts'
import { parseEdtf } from '~/map/edtf.ts'
import type { Source } from '~/map/map.ts'
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
  sources: readonly Source[],
  comparing: Comparing,
  words: SideWords,
): readonly [string, string] {
  const name = (side: string): string => {
    if (comparing.compare === 'moments') {
      const span = parseEdtf(side)
      return span === null ? side : sayWhen(span, words.dates, { length: 'short', homeYear: null })
    }
    if (comparing.compare === 'bases') {
      const group = basisGroups.find((each) => each === side)
      return group === undefined ? side : words.basisGroups[group]
    }
    const source = sources.find(({ id }) => id === side)
    return source === undefined ? side : shortCitation(source, words.citations)
  }
  const [first, second] = sidesOf(comparing)
  return [name(first), name(second)]
}
