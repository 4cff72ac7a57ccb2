import { parseEdtf } from '~/map/edtf.ts'
import type { Days } from '~/map/span.ts'
import type { View } from './view.ts'

/** Why a time that a view names is not used: what is no date, or an end before its beginning. */
export type BadTime =
  | { readonly code: 'no-date'; readonly text: string }
  | { readonly code: 'ends-first'; readonly from: string; readonly to: string }

/** All of time. */
export const always: Days = { begin: null, end: null }

/** The days that a view looks at; all of them where what it names cannot be used, with the reason. */
export function timeOf({ from, to }: Pick<View, 'from' | 'to'>): { readonly time: Days; readonly bad: BadTime | null } {
  const [first, last] = [from, to].map((text) => (text === '' ? null : parseEdtf(text)))
  for (const [text, span] of [[from, first] as const, [to, last] as const])
    if (text !== '' && (!span || span.isInterval || span.begin === null))
      return { time: always, bad: { code: 'no-date', text } }
  const time = { begin: first?.begin ?? null, end: last?.end ?? null }
  if (time.begin !== null && time.end !== null && time.end < time.begin)
    return { time: always, bad: { code: 'ends-first', from, to } }
  return { time, bad: null }
}
