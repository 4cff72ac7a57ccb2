// The fields of a CSL-JSON item as a person writes them: lines of text, and back.
import type { Source } from '~/map/map.ts'
import { sourceFacts } from './sourceFacts.ts'

export const sourceTypes = [
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'book',
  'chapter',
  'report',
  'webpage',
  'post',
  'speech',
  'interview',
  'legislation',
  'document',
] as const

/** One author a line: “Episkopos, Mark”. */
export function authorLines({ author }: Source): string {
  if (!Array.isArray(author)) return ''
  return author.map(lineOf).join('\n')
}

/** An author whose line is as it was stays as it was, with all that the file says of them. */
export function authorsFrom(lines: string, { author }: Source): readonly unknown[] | undefined {
  const before = new Map<string, unknown>((Array.isArray(author) ? author : []).map((each) => [lineOf(each), each]))
  const written = lines.split('\n').flatMap((line) => line.trim() || [])
  if (written.length === 0) return undefined
  return written.map((line) => {
    const known = before.get(line)
    if (known !== undefined) return known
    const [family = '', ...given] = line.split(',').map((part) => part.trim())
    return given.length === 0 || family === '' ? { literal: line } : { family, given: given.join(', ') }
  })
}

function lineOf(name: unknown): string {
  if (typeof name === 'string') return name
  if (typeof name !== 'object' || name === null) return ''
  const field = (key: string): string => {
    const value: unknown = Reflect.get(name, key)
    return typeof value === 'string' ? value : ''
  }
  return field('literal') || [field('family'), field('given')].filter(Boolean).join(', ')
}

/** `2022-01-08`, `2022-01`, `2022`, or the words of the file; '' when nothing is said. */
export function issuedText(source: Source): string {
  const { issued } = source
  const { year, month, day } = sourceFacts(source)
  const raw = typeof issued === 'object' && issued !== null ? Reflect.get(issued, 'raw') : undefined
  if (typeof raw === 'string') return raw
  return [year, month, day]
    .flatMap((part) => (part === null || part === '' ? [] : String(part).padStart(2, '0')))
    .join('-')
}

/** What is no date is kept as the words that it is. */
export function issuedFrom(text: string): unknown {
  const written = text.trim()
  if (written === '') return undefined
  const [, year, month, day] = /^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(written) ?? []
  if (year === undefined) return { raw: written }
  return { 'date-parts': [[year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)))] }
}
