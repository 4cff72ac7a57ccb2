import type { EntenteMap, StepSource } from '~/map/map.ts'
import type { Frame } from './frameOf.ts'

/** What a slide cites: what its author chose, or else what the ties rest on that it adds, each place once. Nothing private. */
export function citedBy(map: EntenteMap, before: Frame | null, frame: Frame): readonly StepSource[] {
  const known = new Set(map.sources.map(({ id }) => id))
  if (frame.step.sources) return frame.step.sources.filter(({ source }) => known.has(source))
  const old = new Set(before?.relations)
  const added = new Set(frame.relations.filter((id) => !old.has(id)))
  const cited = new Map<string, StepSource>()
  for (const { id, evidence } of map.relations) {
    if (!added.has(id)) continue
    for (const { source, locator, private: isPrivate } of evidence) {
      if (source === undefined || isPrivate === true || !known.has(source)) continue
      cited.set(JSON.stringify([source, locator]), { source, ...(locator === undefined ? {} : { locator }) })
    }
  }
  return [...cited.values()]
}
