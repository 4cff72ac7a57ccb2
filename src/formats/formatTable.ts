// The one table of formats, without their code: the file dialog, the export menu, the command line and the README follow it.
import type { FormatId } from './formatId.ts'

export type FormatRow = {
  /** A name of its own, the same in every language. */
  readonly name: string
  /** The first is the one that is written. */
  readonly extensions: readonly [string, ...string[]]
  readonly mediaType: string
}

const json = 'application/json'
const xml = 'application/xml'

export const formatTable: { readonly [id in FormatId]: FormatRow } = {
  entente: { name: 'Entente JSON', extensions: ['.entente.json', '.json'], mediaType: json },
  csv: { name: 'CSV', extensions: ['.csv', '.tsv', '.tab', '.txt'], mediaType: 'text/csv' },
  'csv-zip': { name: 'CSV × 2', extensions: ['.zip'], mediaType: 'application/zip' },
  xlsx: { name: 'Excel', extensions: ['.xlsx', '.xlsm'], mediaType: 'application/zip' },
  graphml: { name: 'GraphML', extensions: ['.graphml', '.xml'], mediaType: xml },
  gexf: { name: 'GEXF', extensions: ['.gexf'], mediaType: xml },
  cyjs: { name: 'Cytoscape JSON', extensions: ['.cyjs'], mediaType: json },
  cx2: { name: 'CX2', extensions: ['.cx2'], mediaType: json },
  graphology: { name: 'Graphology JSON', extensions: ['.graphology.json'], mediaType: json },
  'node-link': { name: 'Node-link JSON', extensions: ['.node-link.json'], mediaType: json },
  gml: { name: 'GML', extensions: ['.gml'], mediaType: 'text/plain' },
  pajek: { name: 'Pajek', extensions: ['.net', '.paj'], mediaType: 'text/plain' },
  records: { name: 'JSON', extensions: ['.json'], mediaType: json },
  ftm: { name: 'FollowTheMoney', extensions: ['.ftm'], mediaType: json },
}

/** Of a file to take along. A dialog offers it; a system that opens files with the app does not, for every page would be ours. */
export const pageExtension = '.html'

/** What a file dialog offers: everything that is read, and pictures that may hold a map. */
export const readExtensions: readonly string[] = [
  ...new Set([
    ...Object.values(formatTable).flatMap(({ extensions }) => extensions.map((each) => each.replace(/^.*(?=\.)/, ''))),
    ...['.png', '.svg', '.pdf'],
  ]),
]
