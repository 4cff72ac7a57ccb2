import { plural } from './plural.ts'

const p = plural('en')

/** Of a map that is too large to be drawn whole. */
export const enLarge = {
  nothingBeyond: 'All ties of this actor are drawn',
  sayDrawn: (drawn: number) => `${p(drawn, { one: '# actor', other: '# actors' })} drawn`,
}
