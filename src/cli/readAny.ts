import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { buildMap } from '~/formats/buildMap.ts'
import { encodings } from '~/formats/decodeText.ts'
import { type FileForm, formsOf } from '~/formats/draft.ts'
import { ententeJson } from '~/formats/ententeJson.ts'
import type { FormatId } from '~/formats/formatId.ts'
import { guessPlan } from '~/formats/guessPlan.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { readFiles, type Wishes } from '~/formats/readFile.ts'
import type { EntenteMap } from '~/map/map.ts'
import { chosen } from './figureWishes.ts'
import type { Arguments } from './readArguments.ts'
import { Refusal } from './refusal.ts'
import type { AnyProblem } from './sayProblem.ts'

export type AnyFile = {
  /** `figure`: a picture or PDF that may hold a map; null when none is known. */
  readonly format: FormatId | 'figure' | null
  readonly forms: readonly FileForm[]
  /** null when nothing can be read. */
  readonly map: EntenteMap | null
  readonly problems: readonly AnyProblem[]
  /** Of tables; null for a map of our own. */
  readonly rows: { readonly all: number; readonly fine: number } | null
}

export const readingOptions = { encoding: 'text', delimiter: 'text', dates: 'text', missing: 'text' } as const
type ReadingArgs = Pick<Arguments<keyof typeof readingOptions>, 'text'>

const signs = { comma: ',', semicolon: ';', tab: '\t', bar: '|', space: ' ' } as const

/** Files of any format; several are the tables of one map. Throws a `Refusal` for what is no file, or no such option. */
export function readAny(paths: readonly string[], { text }: ReadingArgs): AnyFile {
  const encoding = chosen('encoding', text('encoding'), encodings)
  const sign = chosen('delimiter', text('delimiter'), ['comma', 'semicolon', 'tab', 'bar', 'space'] as const)
  const dates = chosen('dates', text('dates'), ['dmy', 'mdy'] as const)
  const missing = chosen('missing', text('missing'), ['skip', 'create'] as const)
  const wishes: Wishes = { ...(encoding ? { encoding } : {}), ...(sign ? { delimiter: signs[sign] } : {}) }
  const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readBytes(path)) }))
  const [first] = files
  const picture = first && files.length === 1 ? mapInPicture(first.bytes) : null
  if (picture) return { format: 'figure', forms: [], map: picture.value, problems: picture.problems, rows: null }

  const { format, draft, problems } = readFiles(files, wishes)
  if (format === 'entente' && first) {
    const { value, problems: found } = ententeJson.read(Uint8Array.from(first.bytes).buffer)
    return { format, forms: [], map: value, problems: found, rows: null }
  }
  if (draft === null) return { format, forms: [], map: null, problems, rows: null }
  const title = basename(paths[0] ?? '').replace(/(?:\.[\p{L}\d]{1,9}){1,2}$/u, '')
  const plan = { ...guessPlan(draft, title), dateOrder: dates ?? '', otherEnds: missing ?? 'skip' } as const
  const { map, problems: found, rows } = buildMap(draft, plan)
  return { format, forms: formsOf(draft), map, problems: found, rows }
}

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const why = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : 'cannot be read'
    throw new Refusal('input', `${path} ${why}.`)
  }
}
