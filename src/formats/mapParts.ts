import type { Actor, EntenteMap, Positions, Relation } from '~/map/map.ts'
import type { Parsed, Problem } from '~/map/problem.ts'

// A map that has been read, in parts: taking any of them over does not hold the page up.

export type MapPart =
  | { readonly is: 'frame'; readonly frame: EntenteMap | null; readonly rows: number }
  | { readonly is: 'actors'; readonly rows: readonly Actor[] }
  | { readonly is: 'relations'; readonly rows: readonly Relation[] }
  | { readonly is: 'positions'; readonly rows: readonly (readonly [string, NonNullable<Positions[string]>])[] }
  | { readonly is: 'problems'; readonly rows: readonly Problem[] }
  | { readonly is: 'end' }

const atOnce = 1000

export function* mapParts({ value, problems }: Parsed<EntenteMap>): Generator<MapPart> {
  const { actors, relations, positions } = value ?? { actors: [], relations: [], positions: {} }
  const places = Object.entries(positions)
  const frame = value && { ...value, actors: [], relations: [], positions: {} }
  yield { is: 'frame', frame, rows: actors.length + relations.length + places.length }
  for (const rows of inParts(actors)) yield { is: 'actors', rows }
  for (const rows of inParts(relations)) yield { is: 'relations', rows }
  for (const rows of inParts(places)) yield { is: 'positions', rows }
  for (const rows of inParts(problems)) yield { is: 'problems', rows }
  yield { is: 'end' }
}

function* inParts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += atOnce) yield rows.slice(at, at + atOnce)
}

/** Puts the parts together: null until the last has come, then the whole. `tell` hears how much of the rows is there, 0 to 1. */
export function mapTaker(tell: (share: number) => void = () => {}): (part: MapPart) => Parsed<EntenteMap> | null {
  let frame: EntenteMap | null = null
  let [all, come] = [1, 0]
  const actors: Actor[] = []
  const relations: Relation[] = []
  // The reader lets no `__proto__` through.
  const positions: { [id: string]: NonNullable<Positions[string]> } = {}
  const problems: Problem[] = []
  return (part) => {
    switch (part.is) {
      case 'frame':
        frame = part.frame
        all = Math.max(1, part.rows)
        return null
      case 'actors':
        actors.push(...part.rows)
        break
      case 'relations':
        relations.push(...part.rows)
        break
      case 'positions':
        for (const [id, at] of part.rows) positions[id] = at
        break
      case 'problems':
        problems.push(...part.rows)
        return null
      case 'end':
        return { value: frame && { ...frame, actors, relations, positions }, problems }
    }
    come += part.rows.length
    tell(come / all)
    return null
  }
}
