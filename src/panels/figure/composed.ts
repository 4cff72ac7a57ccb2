import { composeFigure, type FigureInput, figureSteps } from '~/figure/composeFigure.ts'
import type { Figure } from '~/figure/figure.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import type { InSteps } from '~/map/allAtOnce.ts'

export type Wanted = Required<
  Pick<
    FigureInput,
    'settings' | 'map' | 'visible' | 'positions' | 'camps' | 'sizes' | 'comparing' | 'language' | 'selection' | 'today'
  >
>

/** Actors and ties that are laid out while an author drags a slider. */
const fewAtMost = 250
const kept = 6
let known: { readonly wanted: Wanted; figure: Figure | Promise<Figure> }[] = []

/**
 * The figure of a few actors at once; that of more is laid out while the page lives on, and is then the same promise until it is
 * there. The last few are remembered.
 */
export function composed(wanted: Wanted, inSteps: InSteps): Figure | Promise<Figure> {
  const before = known.find((each) => isSame(each.wanted, wanted))
  if (before) return before.figure
  const input = { ...wanted, words: screenWordsFor(wanted.language) }
  const { actors, relations } = wanted.visible
  const isFew = actors.length + relations.length <= fewAtMost
  const made = { wanted, figure: isFew ? composeFigure(input) : inSteps(figureSteps(input)) }
  known = [made, ...known].slice(0, kept)
  return made.figure
}

function isSame({ selection: a, ...wanted }: Wanted, { selection: b, ...other }: Wanted): boolean {
  const [ours, theirs] = [Object.values({ ...wanted, ...a }), Object.values({ ...other, ...b })]
  return ours.every((each, at) => Object.is(each, theirs[at]))
}
