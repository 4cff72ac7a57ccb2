import type { Relation, SourceId } from '~/map/map.ts'
import type { SpanDate } from '~/map/span.ts'
import { spansOf } from '~/map/spansOf.ts'
import type { View } from './view.ts'

/** Two sides that a reader may begin with: the first and the last date of ties, or the two sources that most ties rest on. */
export function likelySides(
  relations: readonly Relation[],
  compare: View['compare'],
): readonly [string, string] | null {
  const sides = compare === 'moments' ? firstAndLast(relations) : compare === 'sources' ? mostCited(relations) : []
  const [first, second] = sides
  return first === undefined || second === undefined || first === second ? null : [first, second]
}

function firstAndLast(relations: readonly Relation[]): readonly string[] {
  const dates = [...spansOf(relations).values()]
    .flatMap(({ from, to }) => [from, to])
    .filter((end): end is SpanDate => typeof end !== 'string')
    // Earlier and later years are written otherwise.
    .filter(({ year }) => year >= 0 && year <= 9999)
  const first = dates.toSorted((a, b) => a.first - b.first)[0]
  const last = dates.toSorted((a, b) => b.last - a.last)[0]
  return first && last ? [written(first), written(last)] : []
}

/** To its day, month or year: `2022-01-05`, `2022-01`, `2022`. */
function written({ year, month, day }: SpanDate): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const parts = [String(year).padStart(4, '0'), ...(month === null ? [] : [two(month)])]
  return (day === null || month === null ? parts : [...parts, two(day)]).join('-')
}

function mostCited(relations: readonly Relation[]): readonly SourceId[] {
  const counts = new Map<SourceId, number>()
  for (const { evidence } of relations)
    for (const source of new Set(evidence.flatMap((piece) => piece.source ?? [])))
      counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([source]) => source)
}
