import type { Actor, EntenteMap, Relation } from './map.ts'
import { once } from './once.ts'
import { serializeMap, writeActor, writePosition, writeRelation } from './writeMap.ts'

/** Rows in one piece: about a millisecond of work. */
const rowsAtOnce = 250

/**
 * The text of a map's file without line breaks, in pieces to be joined, for a page that must breathe between them: together
 * exactly `JSON.stringify(serializeMap(map))`.
 */
export function* mapTextPieces(map: EntenteMap): Generator<string> {
  const placed = Object.keys(map.positions)
  // One place stands for all, where they belong in the order of the fields.
  const [first = ''] = placed
  const one = map.positions[first]
  const frame = serializeMap({ ...map, actors: [], relations: [], positions: one ? { [first]: one } : {} })
  const isSmall = map.actors.length + map.relations.length <= mostKept
  let before = '{'
  for (const [field, value] of Object.entries(frame)) {
    yield `${before}${JSON.stringify(field)}:`
    before = ','
    if (field === 'actors') yield* list(map.actors, isSmall ? keptActorText : actorText)
    else if (field === 'relations') yield* list(map.relations, isSmall ? keptRelationText : relationText)
    else if (field === 'positions' && one) yield* list(placed, (id) => placeText(map, id), '{}')
    else yield JSON.stringify(value)
  }
  yield '}'
}

/** Of a map that a hand makes the texts are kept: an edit writes one row anew. Those of a large one would take as much room as it. */
const mostKept = 10_000
const actorText = (row: Actor): string => JSON.stringify(writeActor(row))
const relationText = (row: Relation): string => JSON.stringify(writeRelation(row))
const [keptActorText, keptRelationText] = [once(actorText), once(relationText)]

function placeText({ positions }: EntenteMap, id: string): string {
  const at = positions[id]
  return at ? `${JSON.stringify(id)}:${JSON.stringify(writePosition(at))}` : ''
}

function* list<Row>(rows: readonly Row[], write: (row: Row) => string, ends = '[]'): Generator<string> {
  yield ends.charAt(0)
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const piece = rows
      .slice(at, at + rowsAtOnce)
      .map(write)
      .join(',')
    yield at === 0 ? piece : `,${piece}`
  }
  yield ends.charAt(1)
}
