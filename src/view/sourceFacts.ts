import type { Source } from '~/map/map.ts'

// A CSL-JSON item as far as a citation needs it. Sources are kept as they came, so nothing about their fields is certain.

export type SourceName = { readonly family: string; readonly full: string }

/** '' and null stand for what the item does not tell. `month` and `day` count from 1. */
export type SourceFacts = {
  readonly authors: readonly SourceName[]
  readonly year: string
  readonly month: number | null
  readonly day: number | null
  readonly title: string
  readonly container: string
  readonly volume: string
  readonly issue: string
  readonly pages: string
  readonly publisher: string
  readonly doi: string
  /** http or https only. */
  readonly url: string
}

export function sourceFacts(source: Source): SourceFacts {
  const text = (field: string) => textOf(source[field])
  return {
    authors: namesOf(source.author).concat(source.author === undefined ? namesOf(source.editor) : []),
    ...issuedOf(source.issued),
    title: text('title'),
    container: text('container-title'),
    volume: text('volume'),
    issue: text('issue'),
    pages: text('page').replace(/(\d)-(\d)/g, '$1–$2'),
    publisher: [text('publisher-place'), text('publisher')].filter(Boolean).join(': '),
    doi: text('DOI').replace(/^https?:\/\/(dx\.)?doi\.org\//i, ''),
    url: webAddress(text('URL')),
  }
}

/** Some programs write a list of one where CSL has a string. */
function textOf(value: unknown): string {
  const [one] = Array.isArray(value) ? value : [value]
  if (typeof one === 'number' && Number.isFinite(one)) return String(one)
  return typeof one === 'string' ? one.replace(/\s+/g, ' ').trim() : ''
}

function namesOf(value: unknown): readonly SourceName[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((name: unknown) => {
    if (!isObject(name)) return typeof name === 'string' && name !== '' ? [{ family: name, full: name }] : []
    const literal = textOf(name.literal)
    const particle = textOf(name['non-dropping-particle'])
    const family = [particle, textOf(name.family)].filter(Boolean).join(' ') || literal || textOf(name.given)
    const given = literal !== '' || family === textOf(name.given) ? '' : textOf(name.given)
    return family === '' ? [] : [{ family, full: [family, given, textOf(name.suffix)].filter(Boolean).join(', ') }]
  })
}

function issuedOf(value: unknown): Pick<SourceFacts, 'year' | 'month' | 'day'> {
  const nothing = { year: '', month: null, day: null }
  if (!isObject(value)) return { ...nothing, year: yearIn(textOf(value)) }
  const [begin] = Array.isArray(value['date-parts']) ? value['date-parts'] : []
  if (!Array.isArray(begin)) return { ...nothing, year: yearIn(textOf(value.literal) || textOf(value.raw)) }
  const [year, month, day] = begin.map((part: unknown) => textOf(part))
  return { year: year ?? '', month: between(month, 12), day: between(day, 31) }
}

const yearIn = (text: string): string => /\b\d{4}\b/.exec(text)?.[0] ?? text

function between(text: string | undefined, most: number): number | null {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null
}

function webAddress(text: string): string {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : ''
}

const isObject = (value: unknown): value is { readonly [field: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
