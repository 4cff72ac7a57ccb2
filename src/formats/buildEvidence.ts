import type { Evidence, Source } from '~/map/map.ts'
import { reserved } from '~/map/reserved.ts'
import type { BuiltActors } from './buildActors.ts'
import { freeId } from './buildActors.ts'
import { cellText } from './draft.ts'
import { importProblem, type Place, type ReportImport } from './importProblem.ts'
import { basisOfValue } from './kindWords.ts'
import { type RowOf, textOf } from './rowOf.ts'

/** Reads the pieces of evidence of a row, and collects the sources that they name. */
export function evidenceReader(sources: Map<string, Source>, actors: BuiltActors, report: ReportImport) {
  const idOf = sourceIds(sources)
  return (row: RowOf, language: string, place: Place): readonly Evidence[] =>
    row.pieces.flatMap((piece): readonly Evidence[] => {
      const text = (means: 'basis' | 'source' | 'locator' | 'by') => cellText(row.cell(means, piece))
      const [basis, source, locator, by] = [text('basis'), text('source'), text('locator'), text('by')]
      const [quote, note] = [textOf(row, 'quote', language, piece), textOf(row, 'note', language, piece)]
      if (basis === '' && source === '' && locator === '' && by === '' && quote === undefined && note === undefined)
        return []
      const known = basis === '' ? undefined : basisOfValue(basis)
      if (basis !== '' && known === undefined)
        report(
          importProblem(
            'bad-basis',
            { value: basis.slice(0, 80), count: 1 },
            { ...place, column: row.column('basis') },
          ),
        )
      return [
        {
          ...(source === '' ? {} : { source: idOf(source) }),
          ...(locator === '' ? {} : { locator }),
          basis: known ?? 'reported',
          ...(by === '' ? {} : { by: actors.idOf(by) ?? by }),
          ...(quote === undefined ? {} : { quote }),
          ...(note === undefined ? {} : { note }),
        },
      ]
    })
}

function sourceIds(sources: Map<string, Source>): (text: string) => string {
  const ids = new Map<string, string>()
  return (text) => {
    const before = ids.get(text)
    if (before !== undefined) return before
    const slug = text
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-')
      .slice(0, 60)
    const wanted = slug === undefined || reserved.has(slug) ? 'source' : slug
    const id = sources.has(wanted) ? freeId(wanted, sources) : wanted
    const isLink = /^https?:\/\//i.test(text)
    sources.set(id, isLink ? { id, type: 'webpage', title: text, URL: text } : { id, type: 'document', title: text })
    ids.set(text, id)
    return id
  }
}
