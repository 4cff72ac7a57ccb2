// Every format with its writer, and what it can say. How it is called and what its files are called: formatTable.ts.
import type { EntenteMap } from '~/map/map.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import { writeMap } from '~/map/writeMap.ts'
import { type FormatId, formatIds } from './formatId.ts'
import { type FormatRow, formatTable } from './formatTable.ts'
import { type Loss, lossesOf, type Says } from './losses.ts'
import { writeCsvZip, writeRelationsCsv } from './writeCsv.ts'
import { writeGexf } from './writeGexf.ts'
import { writeGml } from './writeGml.ts'
import { writeGraphml } from './writeGraphml.ts'
import { writeCx2, writeCytoscape, writeGraphology, writeNodeLink } from './writeNodeLink.ts'
import { writePajek } from './writePajek.ts'

type Writer = { readonly says: Says; readonly write: (map: EntenteMap) => Uint8Array<ArrayBuffer> }
export type Format = FormatRow & { readonly id: FormatId; readonly writer: Writer }

const text = { about: 'all', actors: true, positions: true, fields: 'text' } as const
const typed = { ...text, fields: 'typed' } as const

const writers: { readonly [id in FormatId]?: Writer } = {
  entente: { says: { ...typed, all: true }, write: (map) => new TextEncoder().encode(writeMap(map)) },
  csv: { says: { about: 'none', actors: false, positions: false, fields: 'text' }, write: writeRelationsCsv },
  'csv-zip': { says: { ...text, about: 'none' }, write: writeCsvZip },
  graphml: { says: text, write: writeGraphml },
  gexf: { says: { ...text, about: 'title' }, write: writeGexf },
  cyjs: { says: typed, write: writeCytoscape },
  cx2: { says: typed, write: writeCx2 },
  graphology: { says: typed, write: writeGraphology },
  'node-link': { says: typed, write: writeNodeLink },
  gml: { says: { ...text, plainNames: true }, write: writeGml },
  pajek: { says: { about: 'title', actors: true, positions: true, fields: 'none' }, write: writePajek },
}

/** Those that can be written. */
export const formats: readonly Format[] = formatIds.flatMap((id): readonly Format[] => {
  const writer = writers[id]
  return writer ? [{ id, ...formatTable[id], writer }] : []
})

/** By the longest ending that the name of a file has; undefined when none is known. */
export function formatNamed(file: string): Format | undefined {
  const name = file.toLowerCase()
  const fitting = formats
    .flatMap((format) => format.extensions.map((ending) => ({ format, ending })))
    .filter(({ ending }) => name.endsWith(ending))
  return fitting.sort((a, b) => b.ending.length - a.ending.length)[0]?.format
}

export type Written = { readonly bytes: Uint8Array<ArrayBuffer>; readonly losses: readonly Loss[] }

/** The file, less private evidence, and what it cannot say. */
export function writeAs({ writer }: Format, map: EntenteMap): Written {
  const { map: open, leftOut } = withoutPrivate(map)
  return { bytes: writer.write(open), losses: lossesOf(open, writer.says, leftOut) }
}

/** The same, without writing it. */
export function lossesAs({ writer }: Format, map: EntenteMap): readonly Loss[] {
  const { map: open, leftOut } = withoutPrivate(map)
  return lossesOf(open, writer.says, leftOut)
}
