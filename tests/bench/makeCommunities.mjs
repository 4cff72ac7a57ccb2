// @ts-check
// Very large maps for the bench, the same from the same seed: communities of very different sizes, a few actors with many
// ties, most ties inside a community, and places of their own, as an export from a graph program has them.

const kinds = [
  'support',
  'support',
  'support',
  'opposition',
  'opposition',
  'affiliation',
  'affiliation',
  'intervention',
]
const types = ['person', 'person', 'person', 'person', 'organisation', 'organisation', 'state', 'media', 'group']
const bases = ['documented', 'stated', 'reported', 'reported', 'alleged']
const syllables = 'al an ba bek da dar el er ga gul ka kan la lov ma mir na nov or ra sa san ta tan ur va yer za'.split(
  ' ',
)

/** mulberry32 @param {number} seed */
export const random = (seed) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * @param {{ actors: number, relations: number, seed?: number }} size
 * @returns {{ nodes: { id: string, name: string, type: string, x: number, y: number, community: number }[],
 *   links: { id: string, from: string, to: string, kind: string, basis: string }[] }}
 */
export const makeCommunities = ({ actors, relations, seed = 1 }) => {
  const next = random(seed)
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit)
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[below(list.length)])
  const word = () => {
    const text = Array.from({ length: 2 + below(2) }, () => pick(syllables)).join('')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }

  /** @type {{ first: number, size: number, x: number, y: number, radius: number }[]} */
  const communities = []
  for (let first = 0, at = 0; first < actors; at++) {
    const size = Math.min(actors - first, 20 + Math.floor((actors / 12) * next() ** 4))
    const radius = 14 * Math.sqrt(size)
    const turn = at * 2.399963 // the golden angle
    const away = 22 * Math.sqrt(first + size / 2)
    communities.push({ first, size, x: Math.cos(turn) * away, y: Math.sin(turn) * away, radius })
    first += size
  }
  const of = new Int32Array(actors)
  const nodes = communities.flatMap(({ first, size, x, y, radius }, community) =>
    Array.from({ length: size }, (_, at) => {
      of[first + at] = community
      const [turn, away] = [at * 2.399963, radius * Math.sqrt((at + 0.5) / size)]
      return {
        id: `a${first + at}`,
        name: `${word()} ${word()}`,
        type: pick(types),
        x: Math.round(x + Math.cos(turn) * away),
        y: Math.round(y + Math.sin(turn) * away),
        community,
      }
    }),
  )
  /** The first of a community have most ties. @param {{ first: number, size: number }} community */
  const member = ({ first, size }) => first + Math.floor(size * next() ** 2.2)
  const links = Array.from({ length: relations }, (_, at) => {
    const from = below(actors)
    const home = communities[of[from] ?? 0]
    const there = home === undefined || below(6) === 0 ? pick(communities) : home
    const to = member(there)
    return {
      id: `r${at}`,
      from: `a${from}`,
      to: `a${to === from ? (from + 1) % actors : to}`,
      kind: pick(kinds),
      basis: pick(bases),
    }
  })
  return { nodes, links }
}

/** As a map's own file. @param {ReturnType<typeof makeCommunities>} graph */
export const asMap = ({ nodes, links }) => ({
  format: 'entente',
  version: 1,
  title: `A made-up map of ${nodes.length} actors and ${links.length} ties`,
  language: 'en',
  sources: [{ id: 's', type: 'report', title: 'Made up for the bench' }],
  actors: nodes.map(({ id, name, type }) => ({ id, name, type })),
  relations: links.map(({ id, from, to, kind, basis }) => ({ id, from, to, kind, evidence: [{ source: 's', basis }] })),
  positions: Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }])),
})
