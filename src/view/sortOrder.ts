// The order of a list or table, as it stands in the URL: `name`, `-ties`, or '' for the map's own.

export type SortOrder = { readonly by: string; readonly descending: boolean }

export function readSort(text: string): SortOrder {
  const descending = text.startsWith('-')
  return { by: descending ? text.slice(1) : text, descending }
}

/** What a press on a column's head asks for: its first direction, then the other, then the map's own order again. */
export function nextSort(current: string, by: string, first: 'up' | 'down'): string {
  const [one, other] = first === 'up' ? [by, `-${by}`] : [`-${by}`, by]
  if (current === one) return other
  return current === other ? '' : one
}

/** What has no value stands last in either direction. */
export function compareBy<Row>(
  compare: (a: Row, b: Row) => number,
  descending: boolean,
  isEmpty: (row: Row) => boolean = () => false,
): (a: Row, b: Row) => number {
  return (a, b) => {
    const [left, right] = [isEmpty(a), isEmpty(b)]
    if (left !== right) return left ? 1 : -1
    return descending ? compare(b, a) : compare(a, b)
  }
}
