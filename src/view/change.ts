/** What became of a tie; one that changed, as it `was` on the first side or is `now`, on the second. */
export const changeKinds = ['new', 'gone', 'was', 'now'] as const
export type Change = (typeof changeKinds)[number]
