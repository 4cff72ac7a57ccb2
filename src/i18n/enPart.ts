import { plural } from './plural.ts'

const p = plural('en')
const count = (number: number) => p(number, { other: '#' })

/** How much of a large map is drawn, and the ways to the rest. */
export const enPart = {
  drawn: (drawn: number, all: number) =>
    `${count(drawn)} of ${p(all, { one: '# actor', other: '# actors' })} drawn: the most connected`,
  /** Everyone with a tie is drawn already. */
  drawnTied: (drawn: number, all: number) =>
    `${count(drawn)} of ${p(all, { one: '# actor', other: '# actors' })} drawn; the others have no ties`,
  drawnTies: (drawn: number, all: number) =>
    `${count(drawn)} of ${p(all, { one: '# tie', other: '# ties' })} drawn. The table holds them all`,
  showMore: 'Show more',
  showFewer: 'Show fewer',
  search: 'Search',
  expand: 'Expand',
  sayBeyond: (ties: number) => p(ties, { one: '# more tie is not drawn', other: '# more ties are not drawn' }),
}
