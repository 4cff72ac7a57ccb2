import type { Source } from '~/map/map.ts'
import { sourceFacts } from './sourceFacts.ts'

export type CitationWords = {
  readonly noDate: string
  readonly volume: (volume: string, issue: string) => string
  readonly pages: (pages: string) => string
  readonly doi: (doi: string) => string
  /** `month` from 1. */
  readonly date: (day: number | null, month: number, year: string) => string
}

export type CitationRun = { readonly text: string; readonly italic: boolean }
export type Citation = {
  readonly runs: readonly CitationRun[]
  /** http or https only, '' otherwise. */
  readonly url: string
}

const mostAuthors = 10

/** The full citation in plain words: authors (year). Title. Container, date, volume, pages. Publisher. DOI. */
export function citation(source: Source, words: CitationWords): Citation {
  const { authors, year, month, day, title, container, volume, issue, pages, publisher, doi, url } = sourceFacts(source)
  const names = authors
    .slice(0, mostAuthors)
    .map(({ full }) => full)
    .join('; ')
  const who = authors.length > mostAuthors ? `${names}; …` : names
  const head = `${who || title || source.id} (${year || words.noDate})`
  const where = [
    month === null ? '' : words.date(day, month, year),
    volume === '' && issue === '' ? '' : words.volume(volume, issue),
    pages === '' ? '' : words.pages(pages),
  ]
    .filter(Boolean)
    .join(', ')
  const sentences: readonly (readonly CitationRun[])[] = [
    [plain(head)],
    who === '' ? [] : [plain(title)],
    container === '' ? [plain(where)] : [italic(container), plain(where === '' ? '' : `, ${where}`)],
    [plain(publisher)],
    [plain(doi === '' ? '' : words.doi(doi))],
  ]
  const said = sentences.map((runs) => runs.filter(({ text }) => text !== '')).filter((runs) => runs.length > 0)
  return { runs: merged(said.flatMap((runs, at) => [...(at === 0 ? [] : [plain(' ')]), ...ended(runs)])), url }
}

const plain = (text: string): CitationRun => ({ text, italic: false })
const italic = (text: string): CitationRun => ({ text, italic: true })

function ended(runs: readonly CitationRun[]): readonly CitationRun[] {
  return /[.?!…]["”»]?$/u.test(runs.at(-1)?.text ?? '') ? runs : [...runs, plain('.')]
}

function merged(runs: readonly CitationRun[]): readonly CitationRun[] {
  const result: CitationRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last?.italic === run.italic) result[result.length - 1] = { ...last, text: last.text + run.text }
    else result.push(run)
  }
  return result
}
