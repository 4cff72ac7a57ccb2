// The one table of formats: the file dialog, the export menu, the command line and the README follow it.
import type { EntenteMap } from '~/map/map.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import { writeMap } from '~/map/writeMap.ts'
import type { FormatId } from './formatId.ts'
import { type Loss, lossesOf, type Says } from './losses.ts'
import { writeCsvZip, writeRelationsCsv } from './writeCsv.ts'
import { writeGexf } from './writeGexf.ts'
import { writeGml } from './writeGml.ts'
import { writeGraphml } from './writeGraphml.ts'
import { writeCx2, writeCytoscape, writeGraphology, writeNodeLink } from './writeNodeLink.ts'
import { writePajek } from './writePajek.ts'

export type Writer = { readonly says: Says; readonly write: (map: EntenteMap) => Uint8Array<ArrayBuffer> }

export type Format = {
  readonly id: FormatId
  /** A name of its own, the same in every language. */
  readonly name: string
  /** The first is the one that is written. */
  readonly extensions: readonly [string, ...string[]]
  readonly mediaType: string
  readonly writer: Writer | null
}

const text = { about: 'all', actors: true, positions: true, fields: 'text' } as const
const typed = { ...text, fields: 'typed' } as const

export const formats: readonly Format[] = [
  {
    id: 'entente',
    name: 'Entente JSON',
    extensions: ['.entente.json', '.json'],
    mediaType: 'application/json',
    writer: { says: typed, write: (map) => new TextEncoder().encode(writeMap(map)) },
  },
  {
    id: 'csv',
    name: 'CSV',
    extensions: ['.csv', '.tsv', '.tab', '.txt'],
    mediaType: 'text/csv',
    writer: { says: { about: 'none', actors: false, positions: false, fields: 'text' }, write: writeRelationsCsv },
  },
  {
    id: 'csv-zip',
    name: 'CSV × 2',
    extensions: ['.zip'],
    mediaType: 'application/zip',
    writer: { says: { ...text, about: 'none' }, write: writeCsvZip },
  },
  { id: 'xlsx', name: 'Excel', extensions: ['.xlsx', '.xlsm'], mediaType: 'application/zip', writer: null },
  {
    id: 'graphml',
    name: 'GraphML',
    extensions: ['.graphml', '.xml'],
    mediaType: 'application/xml',
    writer: { says: text, write: writeGraphml },
  },
  {
    id: 'gexf',
    name: 'GEXF',
    extensions: ['.gexf'],
    mediaType: 'application/xml',
    writer: { says: { ...text, about: 'title' }, write: writeGexf },
  },
  {
    id: 'cyjs',
    name: 'Cytoscape JSON',
    extensions: ['.cyjs'],
    mediaType: 'application/json',
    writer: { says: typed, write: writeCytoscape },
  },
  {
    id: 'cx2',
    name: 'CX2',
    extensions: ['.cx2'],
    mediaType: 'application/json',
    writer: { says: typed, write: writeCx2 },
  },
  {
    id: 'graphology',
    name: 'Graphology JSON',
    extensions: ['.graphology.json'],
    mediaType: 'application/json',
    writer: { says: typed, write: writeGraphology },
  },
  {
    id: 'node-link',
    name: 'Node-link JSON',
    extensions: ['.node-link.json'],
    mediaType: 'application/json',
    writer: { says: typed, write: writeNodeLink },
  },
  { id: 'gml', name: 'GML', extensions: ['.gml'], mediaType: 'text/plain', writer: { says: text, write: writeGml } },
  {
    id: 'pajek',
    name: 'Pajek',
    extensions: ['.net', '.paj'],
    mediaType: 'text/plain',
    writer: { says: { about: 'title', actors: true, positions: true, fields: 'none' }, write: writePajek },
  },
  { id: 'records', name: 'JSON', extensions: ['.json'], mediaType: 'application/json', writer: null },
  { id: 'ftm', name: 'FollowTheMoney', extensions: ['.ftm'], mediaType: 'application/json', writer: null },
]

export const formatOf = (id: FormatId): Format | undefined => formats.find((format) => format.id === id)

/** What a file dialog offers: everything that is read, and pictures that may hold a map. */
export const readExtensions: readonly string[] = [
  ...new Set([
    ...formats.flatMap(({ extensions }) => extensions.map((each) => each.replace(/^.*(?=\.)/, ''))),
    '.png',
    '.svg',
    '.pdf',
  ]),
]

/** The longest of its endings that the name has; undefined when none is known. */
export function formatNamed(file: string): Format | undefined {
  const name = file.toLowerCase()
  const fitting = formats
    .flatMap((format) => format.extensions.map((ending) => ({ format, ending })))
    .filter(({ format, ending }) => format.writer !== null && name.endsWith(ending))
  return fitting.sort((a, b) => b.ending.length - a.ending.length)[0]?.format
}

export type Written = { readonly bytes: Uint8Array<ArrayBuffer>; readonly losses: readonly Loss[] }

/** The file, less private evidence, and what it cannot say. */
export function writeAs({ writer }: Format & { readonly writer: Writer }, map: EntenteMap): Written {
  const { map: open, leftOut } = withoutPrivate(map)
  return { bytes: writer.write(open), losses: lossesOf(open, writer.says, leftOut) }
}

export const isWritable = (format: Format): format is Format & { readonly writer: Writer } => format.writer !== null

/** The same, without writing it. */
export function lossesAs({ writer }: Format & { readonly writer: Writer }, map: EntenteMap): readonly Loss[] {
  const { map: open, leftOut } = withoutPrivate(map)
  return lossesOf(open, writer.says, leftOut)
}
