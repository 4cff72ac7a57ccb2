import type { BasisGroup } from '~/map/basis.ts'
import type { Change } from '~/view/change.ts'
import type { CitationWords } from '~/view/citation.ts'
import type { DateWords } from '~/view/sayWhen.ts'
import type { ShortCitationWords } from '~/view/shortCitation.ts'

/** What a figure says besides the map's own words. The words of an interface language (i18n) have all of them. */
export type FigureWords = {
  readonly kinds: { readonly [kind: string]: string }
  readonly kindVerbs: { readonly [kind: string]: string }
  readonly types: { readonly [type: string]: string }
  readonly basisGroups: { readonly [group in BasisGroup]: string }
  readonly dates: DateWords
  readonly citations: Omit<CitationWords, 'date'> & ShortCitationWords
  readonly compare: {
    readonly first: string
    readonly second: string
    readonly side: (side: string, name: string) => string
    readonly summary: (added: number, gone: number, changed: number, same: number) => string
    readonly actors: (added: number, gone: number) => string
    readonly marks: { readonly [change in Change]: (side: string) => string }
  }
  readonly figure: {
    /** Below the picture: how much of the map it shows. */
    readonly whole: (actors: number, ties: number) => string
    readonly part: (actors: number, allActors: number, ties: number, allTies: number) => string
    /** Where that part is what one picture holds. */
    readonly mostConnected: string
    /** `names`: what the filters leave out, as words of the legend. */
    readonly leftOut: (names: string) => string
    readonly around: (names: string) => string
    readonly noPosition: string
    readonly paragraphs: string
    readonly noRoom: (names: string) => string
    readonly noRoomForMany: (count: number) => string
    readonly notesLeftOut: (shown: number, all: number) => string
    readonly undated: (count: number) => string
    readonly sources: (citations: string, count: number) => string
    readonly moreSources: (citations: string, more: number) => string
    readonly credit: (names: string) => string
    readonly untitled: string
    readonly kindOfTie: (kind: string, count: number) => string
    readonly periodOfTies: (period: string, count: number) => string
    /** Between the items of a list. */
    readonly comma: string
    readonly alt: {
      readonly network: (title: string, actors: number, ties: number, kinds: string) => string
      readonly kind: (count: number, kind: string) => string
      readonly most: (names: string) => string
      readonly actor: (name: string, ties: number) => string
      readonly weak: (count: number, all: number) => string
      readonly panels: (count: number, names: string) => string
      readonly alone: (name: string) => string
    }
  }
}
