// What works out answers, in one piece.

export { litBy } from '~/view/litBy.ts'
export { radiiBy, rankBy } from '~/view/matters.ts'
