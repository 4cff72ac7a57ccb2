import type { EntenteMap } from './map.ts'

/** The map without what the speaker alone is meant to read. */
export function withoutNotes(map: EntenteMap): EntenteMap {
  return { ...map, steps: map.steps.map(({ notes, ...step }) => step) }
}
