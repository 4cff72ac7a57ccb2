// What works out answers, in one piece.

export { litBy } from '~/view/litBy.ts'
export { radiiBy, rankBy, ranked } from '~/view/matters.ts'
