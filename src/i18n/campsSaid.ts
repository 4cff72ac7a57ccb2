import type { Words } from './en.ts'
import type { ScreenWords } from './enScreens.ts'

/** What an answer comes to, as far as its words go. */
type Score = {
  readonly camps: { readonly length: number }
  readonly total: number
  readonly cost: number
  readonly lower: number
  readonly question: { readonly counting: 'ties' | 'relations' }
}

/** The headline of an answer in three pieces, of which the middle one, the numbers, stands out. */
export function campsHeadline(
  { camps, total, cost, lower, question: { counting } }: Score,
  words: Pick<ScreenWords['camps'], 'fit' | 'proven' | 'open'>,
): readonly [before: string, numbers: string, after: string] {
  const share = cost / Math.max(1, total)
  const how = share === 0 ? 'everything' : share <= 0.15 ? 'almost' : share <= 0.35 ? 'most' : 'part'
  const isProven = cost === lower
  const sentence = isProven ? words.proven[counting](cost, total) : words.open[counting](lower, cost, total)
  const [before = '', numbers = '', after = ''] = sentence.split('|')
  return [isProven ? `${words.fit[how](camps.length)} ${before}` : before, numbers, after]
}

/** The headline as one sentence; where there is nothing to split, why. */
export function campsSentence(
  score: Score & { readonly drawn: number },
  words: Pick<ScreenWords['camps'], 'fit' | 'proven' | 'open' | 'nothing' | 'nothingDrawn'>,
): string {
  if (score.total > 0 && score.camps.length > 0) return campsHeadline(score, words).join('')
  return score.drawn > 0 ? words.nothingDrawn : words.nothing
}

/** What the circles prove; where they have ties in common, each counts in part, so that no tie counts for more than it is. */
export function campsProof(
  { circles, circlesProve }: { readonly circles: readonly { readonly share: number }[]; readonly circlesProve: number },
  { sure }: { readonly sure: Pick<ScreenWords['camps']['sure'], 'proven' | 'provenInParts'> },
): string {
  const isWhole = circles.every(({ share }) => share === 1)
  return (isWhole ? sure.proven : sure.provenInParts)(circles.length, circlesProve)
}

/** Each camp after its actor with most signed ties; of two, the other is the other side. */
export const campTitles = (heads: readonly string[], words: Words['campNames']): readonly string[] =>
  heads.map((head, at) => (heads.length === 2 && at === 1 ? words.otherSide : words.side(head)))
