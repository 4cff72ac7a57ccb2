import { deepest } from '~/map/plainData.ts'
import { scanJson } from '~/map/scanJson.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'
import { parseJson } from './parseJson.ts'

type Read = { readonly value: unknown } | { readonly problem: ImportProblem }

/** JSON of any form. Where it breaks is said the same in every engine. */
export function readJson(text: string): Read {
  try {
    const value: unknown = parseJson(text)
    return nestsTooDeep(text) ? { problem: importProblem('too-deep', { levels: deepest }) } : { value }
  } catch {
    const { breakAt } = scanJson(text)
    if (breakAt === null) return { problem: importProblem('too-deep', { levels: deepest }) }
    const before = text.slice(0, breakAt)
    const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
    const line = before.split(/\r\n|\r|\n/).length
    const code = text.codePointAt(breakAt)
    const found = code === undefined ? '' : String.fromCodePoint(code)
    return { problem: importProblem('not-json', { line, column: breakAt - lineStart, found }) }
  }
}

function nestsTooDeep(text: string): boolean {
  let [depth, inString] = [0, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === backslash) at++
      else if (code === quote) inString = false
    } else if (code === quote) inString = true
    else if (code === openBrace || code === openBracket) {
      if (++depth > deepest) return true
    } else if (code === closeBrace || code === closeBracket) depth--
  }
  return false
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [34, 92, 123, 125, 91, 93]
