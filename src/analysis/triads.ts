import type { ActorId } from '~/map/map.ts'
import type { SignedNet } from './signedNet.ts'

/** Three actors who all have a relation with each other, by the signs of the three. The last two are not balanced. */
export const triadKinds = ['+++', '+--', '++-', '---'] as const
export type TriadKind = (typeof triadKinds)[number]
export const isBalanced = (kind: TriadKind): boolean => kind === '+++' || kind === '+--'

export type Triad = {
  readonly kind: TriadKind
  readonly actors: readonly [ActorId, ActorId, ActorId]
  /** Of the relations first–second, second–third, third–first. */
  readonly signs: readonly [1 | -1, 1 | -1, 1 | -1]
}

export type Triads = {
  readonly counts: { readonly [kind in TriadKind]: number }
  readonly total: number
  readonly balanced: number
  /** The first of them, those that are not balanced before the others; see `atMost`. */
  readonly list: readonly Triad[]
}

/** Every pair counts once, with the sign of most of its ties (Cartwright & Harary 1956 on balance). */
export function triadsOf({ net, actors }: Pick<SignedNet, 'net' | 'actors'>, atMost = 500): Triads {
  const near = Array.from({ length: net.size }, () => new Map<number, 1 | -1>())
  for (let e = 0; e < net.weight.length; e++) {
    const [a, b] = [net.a[e] ?? 0, net.b[e] ?? 0]
    const sign = (net.weight[e] ?? 0) > 0 ? 1 : -1
    near[a]?.set(b, sign)
    near[b]?.set(a, sign)
  }
  const counts = { '+++': 0, '+--': 0, '++-': 0, '---': 0 }
  const found: { readonly [kind in TriadKind]: Triad[] } = { '+++': [], '+--': [], '++-': [], '---': [] }
  for (const [u, around] of near.entries()) {
    for (const [v, uv] of around) {
      if (v <= u) continue
      const [less, more] = around.size < (near[v]?.size ?? 0) ? [around, near[v]] : [near[v], around]
      for (const w of less?.keys() ?? []) {
        const [vw, wu] = [near[v]?.get(w), around.get(w)]
        if (w <= v || !more?.has(w) || vw === undefined || wu === undefined) continue
        const kind = kindFor([uv, vw, wu])
        counts[kind]++
        if (found[kind].length < atMost) {
          const name = (place: number) => actors[place] ?? ''
          found[kind].push({ kind, actors: [name(u), name(v), name(w)], signs: [uv, vw, wu] })
        }
      }
    }
  }
  const list = (['++-', '---', '+--', '+++'] as const).flatMap((kind) => found[kind]).slice(0, atMost)
  const total = counts['+++'] + counts['+--'] + counts['++-'] + counts['---']
  return { counts, total, balanced: counts['+++'] + counts['+--'], list }
}

function kindFor(signs: readonly number[]): TriadKind {
  const foes = signs.filter((sign) => sign < 0).length
  return foes === 0 ? '+++' : foes === 1 ? '++-' : foes === 2 ? '+--' : '---'
}
