// The whole library as one file: a zip with a list and every map as a file of its own, so that any program can get at them.
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { isRecord } from '~/map/plainData.ts'
import type { KeptText } from './keptMap.ts'
import { readKept } from './readKept.ts'

const format = 'entente-library'
const backupVersion = 1
const listName = 'library.json'

export type BackedUp = {
  readonly id: string
  readonly created: number
  readonly changed: number
  readonly deleted: number | null
  readonly text: KeptText
}
export type Backup = {
  /** ms; when it was made. */
  readonly made: number
  readonly maps: readonly BackedUp[]
  /** The names of those that are named in it and cannot be read. */
  readonly lost: readonly string[]
}
export type BackupRefusal = 'no-backup' | 'damaged' | 'too-large' | 'newer'

/** Bytes, unfolded: one map, and all. More would fill the memory. */
const most = { one: 100_000_000, all: 400_000_000 } as const

const fileOf = (id: string) => `maps/${id}.entente.json`

/** One step a map, so that the page can breathe between them. */
export function* writeBackup(maps: readonly BackedUp[], made: number): Generator<void, Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const put = (name: string, text: string) => {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    file.push(strToU8(text), true)
  }
  const list = maps.map(({ id, created, changed, deleted, text: { version, pinned } }) => {
    return { id, file: fileOf(id), version, created, changed, deleted, pinned }
  })
  put(listName, JSON.stringify({ format, version: backupVersion, made, maps: list }, null, 2))
  for (const { id, text } of maps) {
    put(fileOf(id), text.text)
    yield
  }
  zip.end()
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Anything may be in the bytes; never throws. */
export function readBackup(bytes: Uint8Array): Backup | { readonly refused: BackupRefusal } {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { refused: 'no-backup' }
  let all = 0
  let isTooLarge = false
  let files: ReadonlyMap<string, Uint8Array>
  try {
    const unfolded = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        all += originalSize
        isTooLarge ||= originalSize > most.one || all > most.all
        return !isTooLarge
      },
    })
    files = new Map(Object.entries(unfolded))
  } catch {
    return { refused: 'damaged' }
  }
  return isTooLarge ? { refused: 'too-large' } : understand(files)
}

function understand(files: ReadonlyMap<string, Uint8Array>): Backup | { readonly refused: BackupRefusal } {
  const listed = files.get(listName)
  if (!listed) return { refused: 'no-backup' }
  const list = parse(strFromU8(listed))
  if (list === null) return { refused: 'damaged' }
  if (list.format !== format) return { refused: 'no-backup' }
  if (typeof list.version !== 'number') return { refused: 'damaged' }
  if (list.version > backupVersion) return { refused: 'newer' }
  const rows: readonly unknown[] = Array.isArray(list.maps) ? list.maps : []
  const maps: BackedUp[] = []
  const lost: string[] = []
  for (const row of rows) {
    const read = readRow(row, files)
    if (typeof read === 'string') lost.push(read)
    else if (!maps.some(({ id }) => id === read.id)) maps.push(read)
  }
  return { made: timeOf(list.made), maps, lost }
}

/** A name that can stand in an address. */
const isId = (id: unknown): id is string => typeof id === 'string' && /^[\p{L}\p{N}-]{1,80}$/u.test(id)

/** A map that can be opened again, or what it is called. */
function readRow(row: unknown, files: ReadonlyMap<string, Uint8Array>): BackedUp | string {
  if (!isRecord(row)) return '?'
  const { id, file, version, created, changed, deleted, pinned } = row
  if (!isId(id)) return String(id)
  const bytes = typeof file === 'string' ? files.get(file) : undefined
  if (!bytes || typeof version !== 'number') return id
  const ids: readonly unknown[] = Array.isArray(pinned) ? pinned : []
  const text = { version, text: strFromU8(bytes), pinned: ids.filter((each) => typeof each === 'string') }
  const read = readKept(text)
  if ('failure' in read || !read.isWhole) return id
  return {
    id,
    created: timeOf(created),
    changed: timeOf(changed),
    deleted: typeof deleted === 'number' ? deleted : null,
    text,
  }
}

const timeOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}
