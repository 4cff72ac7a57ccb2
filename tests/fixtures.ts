import type { Actor, EntenteMap, Evidence, Relation } from '~/map/map.ts'
import { emptyMap } from '~/map/map.ts'

// Small maps for tests, said in one line each.

export const actor = (id: string, more: Partial<Actor> = {}): Actor => ({ id, name: id, type: 'person', ...more })

/** `tie('a support b')`, `tie('a opposition b alleged')`: on record when no basis is named, no evidence with `none`. */
export function tie(words: string, more: Partial<Relation> = {}): Relation {
  const [from = '', kind = '', to = '', basis = 'documented'] = words.split(' ')
  const evidence = basis === 'none' ? [] : [{ basis } as Evidence]
  return { id: `${from}-${kind}-${to}`, from, to, kind, evidence, ...more }
}

export function mapOf(
  actors: readonly (string | Actor)[],
  ties: readonly (string | Relation)[],
  more: Partial<EntenteMap> = {},
): EntenteMap {
  const rows = actors.map((each) => (typeof each === 'string' ? actor(each) : each))
  return {
    ...emptyMap,
    title: 'Test',
    actors: rows,
    relations: ties.map((each) => (typeof each === 'string' ? tie(each) : each)),
    positions: Object.fromEntries(
      rows.map(({ id }, index) => [id, { x: 200 * (index % 3), y: 200 * Math.floor(index / 3) }]),
    ),
    ...more,
  }
}

/** a supports b, b opposes c (alleged), c belongs to a (reported). */
export const triad = mapOf(['a', 'b', 'c'], ['a support b', 'b opposition c alleged', 'c affiliation a reported'])
