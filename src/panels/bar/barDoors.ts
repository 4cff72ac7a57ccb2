/** What the bar can set off, and the maps that its chooser offers. */
export type BarDoors = {
  readonly maps: readonly { readonly id: string; readonly title: string }[]
  readonly openMap: (id: string) => void
  readonly openFiles: (files: readonly File[]) => void
  readonly addFiles: (files: readonly File[]) => void
  readonly export: () => void
  readonly download: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly history: () => void
  readonly share: () => void
  readonly keys: () => void
  readonly search: () => void
  /** The reader's own maps: an empty one, all of them, what the open one was, its name. */
  readonly newMap: () => void
  readonly library: () => void
  readonly versions: () => void
  readonly rename: () => void
}
