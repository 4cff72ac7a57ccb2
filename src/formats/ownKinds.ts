import type { Relation, RelationKind, Sign } from '~/map/map.ts'
import { builtInKinds, unknownKey } from '~/map/map.ts'

/**
 * Describes the kinds that a map brings along. A sign that all ties of a kind share is the kind's, and a colour
 * likewise.
 */
export function ownKinds(relations: readonly Relation[]): {
  readonly kinds: { readonly [kind: string]: RelationKind }
  readonly relations: readonly Relation[]
} {
  const signs = new Map<string, Set<Sign | undefined>>()
  const colours = new Map<string, Set<unknown>>()
  for (const { kind, sign, extra } of relations) {
    if (kind === unknownKey || builtInKinds.some((each) => each === kind)) continue
    signs.set(kind, (signs.get(kind) ?? new Set()).add(sign))
    colours.set(kind, (colours.get(kind) ?? new Set()).add(extra?.color ?? extra?.colour))
  }
  const kinds = [...signs].map(([kind, found]): readonly [string, RelationKind] => {
    const [sign] = found.size === 1 ? found : []
    const [colour] = colours.get(kind)?.size === 1 ? (colours.get(kind) ?? []) : []
    const color = typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined
    return [kind, { ...(sign === undefined ? {} : { sign }), ...(color === undefined ? {} : { color }) }]
  })
  const described = new Map(kinds)
  const bare = relations.map((relation) => {
    if (relation.sign === undefined || described.get(relation.kind)?.sign === undefined) return relation
    const { sign: _, ...rest } = relation
    return rest
  })
  return { kinds: Object.fromEntries(kinds), relations: bare }
}
