/** Questions whose answer is a rank of actors. */
export const ranks = ['ties', 'opposed', 'between'] as const
export type Rank = (typeof ranks)[number]
export const isRank = (ask: string): ask is Rank => ranks.some((rank) => rank === ask)

/** More actors than this and betweenness is counted beside the page. */
export const inlineAtMost = 600
