// Times as Gephi writes them into one cell or attribute: `<[2001.0, 2003.0]; (2005.0, Infinity]>`.

export type Span = readonly [begin: string, end: string]

/** Intervals of two ends, or moments where `are` says so, each a span; null when it is neither. '' is an open end. */
export function gephiSpans(text: string, are: 'intervals' | 'moments'): readonly Span[] | null {
  const bare = text.trim().replace(/^<|>$/g, '').trim()
  if (!/^[[(].*[\])]$/s.test(bare) || bare.length > 100_000) return null
  const groups = [...bare.matchAll(/[[(]([^[\]()]*)[\])]/g)].map(([, inside = '']) =>
    inside.split(',').map((each) => instant(each.trim().replace(/^["']|["']$/g, ''))),
  )
  if (groups.length === 0 || !groups.flat().every((each) => moment.test(each))) return null
  if (are === 'moments') return groups.flat().map((each): Span => [each, each])
  return groups.every(({ length }) => length === 2) ? groups.map(([begin = '', end = '']): Span => [begin, end]) : null
}

const moment = /^(?:[-+]?\d[\d.:TZ+-]*)?$/

/** A moment without the point of a whole number; '' for one without end. */
export const instant = (text = ''): string => (/^[-+]?inf/i.test(text) ? '' : text.replace(/\.0+$/, ''))
