import type { EntenteMap } from './map.ts'

const rowsAtMost = 6000

/** Whether a file of a map is written while its reader waits for a frame; a larger one is written a step at a time. */
export const canWriteAtOnce = ({ actors, relations }: EntenteMap): boolean =>
  actors.length + relations.length <= rowsAtMost
