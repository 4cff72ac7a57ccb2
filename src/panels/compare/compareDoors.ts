/** A map that the open one can be compared with. */
export type OtherMap = {
  readonly kind: 'shipped' | 'own'
  readonly id: string
  readonly title: string
}

/** Why two maps are not compared: a file that is none of ours, one that could not be read, a map without actors. */
export type NotCompared = 'no-map' | 'not-read' | 'empty'

/** What comparing two maps asks of the world. */
export type CompareDoors = {
  readonly list: () => Promise<readonly OtherMap[]>
  /** Opens both as one map. `title`: what it is called, of the titles of the two. */
  readonly compareWith: (
    other: OtherMap | File,
    title: (first: string, second: string) => string,
  ) => Promise<'done' | NotCompared>
  /** Back to the map that was open before; null where it is not known in this window. */
  readonly back: () => (() => void) | null
}
