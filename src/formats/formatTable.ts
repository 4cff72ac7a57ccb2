// The one table of formats, without their code: the file dialog, the export menu, the command line and the README follow it.
import type { FormatId } from './formatId.ts'

export type FormatRow = {
  /** A name of its own, the same in every language. */
  readonly name: string
  /** The first is the one that is written. */
  readonly extensions: readonly [string, ...string[]]
  /** Of what is written, and of every ending that `otherTypes` does not name. */
  readonly mediaType: string
}

const json = 'application/json'
const xml = 'application/xml'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const formatTable: { readonly [id in FormatId]: FormatRow } = {
  entente: { name: 'Entente JSON', extensions: ['.entente.json', '.json'], mediaType: json },
  csv: { name: 'CSV', extensions: ['.csv', '.tsv', '.tab', '.txt', '.sif'], mediaType: 'text/csv' },
  'csv-zip': { name: 'CSV × 2', extensions: ['.zip'], mediaType: 'application/zip' },
  xlsx: { name: 'Excel', extensions: ['.xlsx', '.xlsm'], mediaType: sheet },
  graphml: { name: 'GraphML', extensions: ['.graphml', '.xml'], mediaType: xml },
  gexf: { name: 'GEXF', extensions: ['.gexf'], mediaType: xml },
  cyjs: { name: 'Cytoscape JSON', extensions: ['.cyjs'], mediaType: json },
  cx2: { name: 'CX2', extensions: ['.cx2'], mediaType: json },
  graphology: { name: 'Graphology JSON', extensions: ['.graphology.json'], mediaType: json },
  'node-link': { name: 'Node-link JSON', extensions: ['.node-link.json', '.canvas'], mediaType: json },
  gml: { name: 'GML', extensions: ['.gml'], mediaType: 'text/plain' },
  pajek: { name: 'Pajek', extensions: ['.net', '.paj'], mediaType: 'text/plain' },
  records: { name: 'JSON', extensions: ['.json', '.jsonl'], mediaType: json },
  ftm: { name: 'FollowTheMoney', extensions: ['.ftm'], mediaType: json },
}

/** Of a file to take along. A dialog offers it; a system that opens files with the app does not, for every page would be ours. */
export const pageExtension = '.html'

/** Endings that a system knows by another type than that of their format. */
const otherTypes: { readonly [extension: string]: string } = {
  '.tsv': 'text/tab-separated-values',
  '.tab': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
}

/** Pictures that may hold a map. */
const pictures = { '.png': 'image/png', '.svg': 'image/svg+xml', '.pdf': 'application/pdf' }

/** Every ending that is read, with the type that a system knows such files by: what the installed app offers to open. */
export const openedTypes: { readonly [extension: string]: string } = {
  ...Object.fromEntries(
    Object.values(formatTable).flatMap(({ extensions, mediaType }) =>
      extensions.map((each) => {
        const ending = each.replace(/^.*(?=\.)/, '')
        return [ending, otherTypes[ending] ?? mediaType]
      }),
    ),
  ),
  ...pictures,
}

/** What a file dialog offers. */
export const readExtensions: readonly string[] = Object.keys(openedTypes)
