import type { Source } from '~/map/map.ts'
import { freeId } from './buildActors.ts'

/** A source with the same title and address, or else word for word the same, is there already. Another one with its id gets an id. */
export function addSources(open: readonly Source[], more: readonly Source[]) {
  const byWords = new Map([...open].reverse().map((source) => [wordsOf(source), source.id]))
  const taken = new Set([...open, ...more].map(({ id }) => id))
  const used = new Set(open.map(({ id }) => id))
  const sources = [...open]
  const idOf = new Map<string, string>()
  for (const source of more) {
    const same = byWords.get(wordsOf(source))
    const id = same ?? (used.has(source.id) ? freeId(source.id, taken) : source.id)
    if (same === undefined) {
      sources.push({ ...source, id })
      taken.add(id)
      used.add(id)
      byWords.set(wordsOf(source), id)
    }
    idOf.set(source.id, id)
  }
  return { sources, idOf }
}

function wordsOf({ id: _, ...source }: Source): string {
  const { title, URL: address } = source
  if (typeof title === 'string' && typeof address === 'string' && title !== '' && address !== '')
    return JSON.stringify([title, address])
  return JSON.stringify(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1)))
}
