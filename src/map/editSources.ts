import type { EntenteMap, Source, SourceId } from './map.ts'
import { renameInSteps } from './namesInSteps.ts'
import { newId } from './newId.ts'
import { flawOf } from './plainData.ts'
import { reserved } from './reserved.ts'

/** Fields of a CSL-JSON item. One that is `undefined` is taken away. */
export type SourceChange = { readonly [field: string]: unknown }

/** `name`: what its id is made from, “Episkopos 2022” say. */
export function addSource(map: EntenteMap, name: string, fields: SourceChange): { map: EntenteMap; id: SourceId } {
  const id = newId(
    name,
    map.sources.map((source) => source.id),
    'source',
  )
  return { map: { ...map, sources: [...map.sources, changed({ id }, fields)] }, id }
}

export function changeSource(map: EntenteMap, id: SourceId, change: SourceChange): EntenteMap {
  const sources = map.sources.map((source) => (source.id === id ? changed(source, change) : source))
  return sources.every((source, index) => source === map.sources[index]) ? map : { ...map, sources }
}

/** The evidence that cites it stays, without a source; so do the steps. */
export function deleteSource(map: EntenteMap, id: SourceId): EntenteMap {
  const sources = map.sources.filter((source) => source.id !== id)
  if (sources.length === map.sources.length) return map
  const relations = map.relations.map((tie) =>
    tie.evidence.some((piece) => piece.source === id)
      ? {
          ...tie,
          evidence: tie.evidence.map((piece) => {
            const { source, ...rest } = piece
            return source === id ? rest : piece
          }),
        }
      : tie,
  )
  const steps = renameInSteps(map.steps, { source: (each) => (each === id ? null : each) })
  return { ...map, sources, relations, steps }
}

function changed(source: Source, change: SourceChange): Source {
  const sound = Object.entries(change).filter(
    ([field, value]) =>
      field !== 'id' && !reserved.has(field) && (value === undefined || flawOf({ field: value }) === null),
  )
  if (sound.every(([field, value]) => JSON.stringify(source[field]) === JSON.stringify(value))) return source
  const fields = Object.entries({ ...source, ...Object.fromEntries(sound) }).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(fields), id: source.id }
}
