import type { ActorId, EntenteMap, Evidence, Relation } from '~/map/map.ts'

export type OwnQuote = { readonly relation: Relation; readonly evidence: Evidence }

/** The first thing that an actor says in its own words, anywhere in the map. */
export function ownQuote({ relations }: EntenteMap, actor: ActorId): OwnQuote | null {
  for (const relation of relations) {
    const evidence = relation.evidence.find(({ by, quote }) => by === actor && quote !== undefined)
    if (evidence) return { relation, evidence }
  }
  return null
}
