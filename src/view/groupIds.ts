import type { ActorId, RelationId, Sign } from '~/map/map.ts'

// A group stands as an actor, and a sum of ties as a tie: in a scene, in what is selected, in the address.

/** What a map is drawn as groups by. `''`: actors, not groups. `field:party`: by what the map says of actors there. */
export type GroupBy = '' | 'communities' | 'type' | 'camps' | `field:${string}`
export const isGroupBy = (text: string): text is GroupBy => /^(communities|type|camps|field:.+)$/s.test(text)

/** '' unless it is by a field. */
export const fieldOf = (by: GroupBy): string => (by.startsWith('field:') ? by.slice('field:'.length) : '')

const groupPrefix = 'group:'
const sumPrefix = 'sum:'

export const groupId = (key: string): ActorId => groupPrefix + key
export const isGroup = (id: string): boolean => id.startsWith(groupPrefix)
/** '' for whatever is no group. */
export const groupKey = (id: ActorId): string => (isGroup(id) ? id.slice(groupPrefix.length) : '')

export const sumId = (a: ActorId, b: ActorId, kind: string, sign: Sign | undefined): RelationId =>
  `${sumPrefix}${[a, b, kind, ...(sign === undefined ? [] : [sign])].join('~')}`
export const isSum = (id: string): boolean => id.startsWith(sumPrefix)
/** The two ends of a sum, and what else makes it one. */
export const partsOfSum = (id: RelationId): readonly string[] => id.slice(sumPrefix.length).split('~')
