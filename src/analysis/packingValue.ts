import type { PackingState } from './packingState.ts'

const tiny = 1e-9

/** What a packing is worth if nothing was lost in computing. */
export function hopedValue({ head, level, columns }: PackingState): number {
  let sum = 0
  for (let place = 0; place < head.length; place++) {
    const each = head[place] ?? -1
    if (each >= 0) sum += (columns.worth[each] ?? 0) * Math.max(0, level[place] ?? 0)
  }
  return sum
}

/** What it is worth for certain: where a pair is used for more than it has, all of it counts for as much less. */
export function provenValue({ capacities, head, level, released, columns }: PackingState): number {
  const { worth, start, pair, times } = columns
  const loads = new Float64Array(capacities.length)
  let [sum, most] = [0, 1]
  for (let place = 0; place < head.length; place++) {
    const [each, share] = [head[place] ?? -1, level[place] ?? 0]
    if (each < 0 || share <= 0 || !worth[each]) continue
    sum += share * (worth[each] ?? 0)
    for (let at = start[each] ?? 0; at < (start[each + 1] ?? 0); at++) {
      const row = pair.row[at] ?? 0
      loads[row] = (loads[row] ?? 0) + share * (times.row[at] ?? 0)
    }
  }
  for (let row = 0; row < loads.length; row++)
    if (!released[row]) most = Math.max(most, (loads[row] ?? 0) / (capacities[row] ?? 1))
  return sum / most
}

/** The circles that are packed and how much of each. */
export const packedIn = ({ head, level, columns: { cuts, worth } }: PackingState) =>
  Array.from(head).flatMap((each, place) => {
    const share = level[place] ?? 0
    return each >= 0 && worth[each] && share > tiny ? [{ pairs: cuts[each]?.pairs ?? [], share }] : []
  })
