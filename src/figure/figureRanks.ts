import type { Radii } from '~/scene/placeActors.ts'

/** Actors as large as they score in a measure. */
export type FigureSizes = {
  readonly radii: Radii
  /** What a size means, in a sentence. */
  readonly statement: string
}
