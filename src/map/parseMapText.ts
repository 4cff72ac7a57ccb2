import type { EntenteMap } from './map.ts'
import { parseMap } from './parseMap.ts'
import { deepest, shown } from './plainData.ts'
import { type Parsed, type Problem, problemOf } from './problem.ts'
import { scanJson } from './scanJson.ts'

/** The text of an `*.entente.json` file → map; a byte order mark is tolerated. Never throws. */
export function parseMapText(text: string): Parsed<EntenteMap> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') return refused(problemOf('', 'empty', {}))

  const { breakAt, duplicates } = scanJson(json)
  if (breakAt !== null) {
    return refused(problemOf('', 'not-json', { ...placeOf(json, breakAt), found: charAt(json, breakAt) }))
  }
  let input: unknown
  try {
    input = JSON.parse(json)
  } catch {
    // The text is well formed, so the engine has run out of stack.
    return refused(problemOf('', 'too-deep', { levels: deepest }))
  }
  const { value, problems } = parseMap(input)
  if (value === null) return { value, problems }
  const twice = duplicates.map(({ path, key }) => problemOf(path, 'duplicate-key', { key: shown(key) }))
  return { value, problems: [...twice, ...problems] }
}

const refused = (problem: Problem): Parsed<EntenteMap> => ({ value: null, problems: [problem] })

/** Lines end with LF, CR LF or CR. Both count from 1, columns in UTF-16 units, as editors do. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let lineStart = 0
  for (let index = 0; index < offset; index++) {
    const isEnd = text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n')
    if (!isEnd) continue
    line++
    lineStart = index + 1
  }
  return { line, column: offset - lineStart + 1 }
}

function charAt(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}
