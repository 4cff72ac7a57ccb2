// @ts-check
// Large maps for the bench, the same from the same seed: actors on a loose grid, most ties between neighbours, so that
// they look like maps that people draw and not like noise.

const first =
  'Anna Boris Daniyar Elena Farida Gleb Ilya Karim Lyudmila Madina Nurlan Olga Pavel Rustam Saule Timur'.split(' ')
const last = 'Abenov Bekova Chernov Dzhaksybekov Iskakova Kim Lebedeva Mamin Orlov Petrova Sagintayev Tulegenov'.split(
  ' ',
)
const places = 'Northern Eastern Coastal Upper Central Free United New'.split(' ')
const bodies = 'Republic;Security Council;Workers’ Union;Daily News;Party of Labour;Oil Company;Bar Association'.split(
  ';',
)
const types = ['person', 'person', 'person', 'state', 'organisation', 'alliance', 'media', 'group']
const kinds = ['support', 'support', 'opposition', 'opposition', 'intervention', 'affiliation']
const bases = ['documented', 'stated', 'stated', 'reported', 'alleged']

const cell = { x: 158, y: 120 } // px
const reach = 3 // cells between neighbours, at most

/** mulberry32 @param {number} seed */
const random = (seed) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * A map as a file holds it.
 * @param {{ actors: number, relations: number, seed?: number }} size
 */
export const makeMap = ({ actors, relations, seed = 1 }) => {
  const next = random(seed)
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit)
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[below(list.length)])
  const columns = Math.ceil(Math.sqrt(actors * 1.15 * (cell.y / cell.x)))
  const rows = Math.ceil(actors / columns)

  const makeActor = (/** @type {number} */ index) => {
    const type = pick(types)
    const name = type === 'person' ? `${pick(first)} ${pick(last)}` : `${pick(places)} ${pick(bodies)}`
    return { id: `a${index}`, name: { en: name, ru: `${name} №${index}` }, type, role: { en: `Actor ${index}` } }
  }
  /** Near by, but for one tie in twelve. @param {number} index */
  const otherThan = (index) => {
    const far = below(12) === 0
    const column = far ? below(columns) : (index % columns) + below(2 * reach + 1) - reach
    const row = far ? below(rows) : Math.floor(index / columns) + below(2 * reach + 1) - reach
    const other = Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))
    return other < actors && other !== index ? other : (index + 1) % actors
  }
  const makeRelation = (/** @type {number} */ index) => {
    // A few actors have many ties, as in life.
    const from = below(4) === 0 ? below(Math.ceil(actors / 12)) * 12 : below(actors)
    const at = from < actors ? from : 0
    const kind = pick(kinds)
    return {
      id: `r${index}`,
      from: `a${at}`,
      to: `a${otherThan(at)}`,
      kind,
      ...(below(5) === 0 ? { when: `2022-01-${String(1 + below(28)).padStart(2, '0')}` } : {}),
      evidence: [{ source: 's', locator: `¶${1 + below(40)}`, basis: pick(bases), by: `a${below(actors)}` }],
    }
  }
  return {
    format: 'entente',
    version: 1,
    title: { en: `A made-up map of ${actors} actors` },
    language: 'en',
    sources: [{ id: 's', type: 'report', title: 'Made up for the bench' }],
    actors: Array.from({ length: actors }, (_, index) => makeActor(index)),
    relations: Array.from({ length: relations }, (_, index) => makeRelation(index)),
    positions: Object.fromEntries(
      Array.from({ length: actors }, (_, index) => {
        const [column, row] = [index % columns, Math.floor(index / columns)]
        return [
          `a${index}`,
          {
            x: Math.round((column + (row % 2) / 2) * cell.x + (next() - 0.5) * 24),
            y: Math.round(row * cell.y + (next() - 0.5) * 24),
          },
        ]
      }),
    ),
  }
}
