import type { Camps } from '~/analysis/campsOf.ts'
import type { Words } from '~/i18n/en.ts'

/** The headline of an answer in three pieces, of which the middle one, the numbers, stands out. */
export function campsHeadline(
  { camps, total, cost, lower, question: { counting } }: Camps,
  words: Words['camps'],
): readonly [before: string, numbers: string, after: string] {
  const share = cost / Math.max(1, total)
  const how = share === 0 ? 'everything' : share <= 0.15 ? 'almost' : share <= 0.35 ? 'most' : 'part'
  const isProven = cost === lower
  const sentence = isProven ? words.proven[counting](cost, total) : words.open[counting](lower, cost, total)
  const [before = '', numbers = '', after = ''] = sentence.split('|')
  return [isProven ? `${words.fit[how](camps.length)} ${before}` : before, numbers, after]
}
