// The name someone may have meant, for hints: "no actor “tokaev”. Closest: Tokayev."

const longestName = 64
// One step compares two names. Hints stop when the steps are used up, so that a file of problems stays linear.
const steps = 1_000_000

export type Named<T> = { readonly name: string; readonly is: T }

/** Null when nothing is near. Case, accents, spaces and punctuation do not count. */
export function closestOf<T>(wanted: string, names: readonly Named<T>[]): T | null {
  return closestFinder(() => names)(wanted)
}

/** For many look-ups; `list` is called at the first. Of equally near names the first is taken. */
export function closestFinder<T>(list: () => readonly Named<T>[]): (wanted: string) => T | null {
  const found = new Map<string, T | null>()
  let folded: readonly Named<T>[] | undefined
  let left = steps

  return (wanted) => {
    const known = found.get(wanted)
    if (known !== undefined) return known
    folded ??= list().map(({ name, is }) => ({ name: fold(name), is }))
    if (wanted.length > longestName || left < folded.length) return null
    left -= folded.length
    const nearest = nearestOf(fold(wanted), folded)
    found.set(wanted, nearest)
    return nearest
  }
}

function nearestOf<T>(wanted: string, names: readonly Named<T>[]): T | null {
  let best: T | null = null
  let limit = wanted.length < 3 ? 0 : wanted.length < 6 ? 1 : wanted.length < 11 ? 2 : 3
  if (wanted === '') return null
  for (const { name, is } of names) {
    if (name === '' || name.length > longestName) continue
    const distance = boundedDistance(wanted, name, limit)
    if (distance > limit) continue
    best = is
    if (distance === 0) return best
    limit = distance - 1
  }
  return best
}

/** Optimal string alignment: insert, delete, replace, swap two neighbours. `limit + 1` stands for anything above it. */
export function boundedDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = last
    last = current
  }
  return Math.min(at(last, b.length), limit + 1)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY

function fold(name: string): string {
  if (name.length > longestName) return name.slice(0, longestName + 1)
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{Z}\s]/gu, '')
}
