import { plural } from './plural.ts'

const p = plural('en')
const count = (number: number) => p(number, { other: '#' })

/** Of a map that is too large to be drawn whole. */
export const enLarge = {
  drawn: (drawn: number, all: number) =>
    `${count(drawn)} of ${p(all, { one: '# actor', other: '# actors' })} drawn: the most connected`,
  showMore: 'Show more',
  showFewer: 'Show fewer',
  search: 'Search',
  expand: 'Expand',
  /** Beside an actor: ties that are not drawn. */
  beyond: (ties: number) => `+${count(ties)}`,
  sayBeyond: (ties: number) => p(ties, { one: '# more tie is not drawn', other: '# more ties are not drawn' }),
  nothingBeyond: 'All ties of this actor are drawn',
  sayDrawn: (drawn: number) => `${p(drawn, { one: '# actor', other: '# actors' })} drawn`,
}
