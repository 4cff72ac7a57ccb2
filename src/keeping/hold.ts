/**
 * Whether this window may change the open map. `mine`: yes. `elsewhere`: another window is writing it. `past`: it is an
 * older version, to be looked at.
 */
export type Hold = 'mine' | 'elsewhere' | 'past'

/** What happened to the reader's work without their doing, and is told until it is dismissed. */
export type KeepingNews =
  /** The first change of an original made a copy of the reader’s own. */
  | { readonly what: 'copied' }
  /** Changes that the window had not saved when it was closed have been found again. */
  | { readonly what: 'recovered' }
  /** Two windows changed it: the other one's version is open, this one's is in the history. */
  | { readonly what: 'set-aside' }
  /** The browser's storage was emptied by something else. The open map has been saved anew. */
  | { readonly what: 'emptied' }
  /** A file was opened of which a map much like it is among the reader’s own already. */
  | { readonly what: 'twin' }
  /** Parts of the record could not be read: what was found is in the history. */
  | { readonly what: 'repaired' }
