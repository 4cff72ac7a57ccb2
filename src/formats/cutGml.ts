// The text of a GML file (Himsolt 1997) → keys and values, those in brackets inside one another.
import { deepest } from '~/map/plainData.ts'
import type { Cell } from './draft.ts'
import { importProblem } from './importProblem.ts'
import { isExact } from './typedValue.ts'

export type Pair = readonly [key: string, value: Cell | Pairs]
export type Pairs = readonly Pair[]

/** A key, a bracket, a text in quotes, or a number; a line that begins with # is a remark. */
const standardToken =
  /\s*(?:#[^\n]*\n\s*)*(?:([A-Za-z_][\w-]*)|([[\]])|"([^"]*)"|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:NAN|INF)))/y

const escapedToken = new RegExp(standardToken.source.replace('([^"]*)', '((?:[^"\\\\]|\\\\.)*)'), 'y')

/** As the standard has it, and else with quotes within quotes after a backslash, as is met all the same. */
export function cutGml(text: string) {
  const standard = cut(text, standardToken)
  if (standard.problem?.code !== 'bad-syntax' || !text.includes('\\"')) return standard
  const escaped = cut(text, escapedToken)
  return escaped.problem === null ? escaped : standard
}

function cut(
  text: string,
  token: RegExp,
): { readonly pairs: Pairs; readonly problem: ReturnType<typeof importProblem> | null } {
  const root: Pair[] = []
  const open: Pair[][] = [root]
  let key = ''
  token.lastIndex = 0
  let end = 0
  const stop = (problem: ReturnType<typeof importProblem>) => ({ pairs: root, problem })
  const bad = () => {
    const line = text.slice(0, end).split('\n').length
    return stop(
      importProblem('bad-syntax', {
        line,
        found:
          text
            .slice(end, end + 40)
            .trim()
            .split('\n')[0] ?? '',
      }),
    )
  }
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [, word, bracket, quoted, number] = found
    const top = open.at(-1)
    if (!top) return bad()
    if (word !== undefined && key === '') key = word
    else if (bracket === ']' && key === '') {
      if (open.length === 1) return bad()
      open.pop()
    } else if (key === '') return bad()
    else if (bracket === '[') {
      if (open.length > deepest) return stop(importProblem('too-deep', { levels: deepest }))
      const inner: Pair[] = []
      top.push([key, inner])
      open.push(inner)
      key = ''
    } else if (quoted !== undefined) {
      top.push([key, plainText(token === escapedToken ? quoted.replace(/\\(["\\])/g, '$1') : quoted)])
      key = ''
    } else if (number !== undefined) {
      const value = Number(number)
      top.push([key, Number.isFinite(value) && isExact(number, value) ? value : number])
      key = ''
    } else if (word !== undefined) {
      // Not in the standard, and met all the same: a word without quotes.
      top.push([key, word])
      key = ''
    } else return bad()
    end = token.lastIndex
  }
  if (text.slice(end).trim() !== '' || open.length > 1 || key !== '') return bad()
  return { pairs: root, problem: null }
}

const entities: { readonly [name: string]: string } = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

/** ISO 8859-1 from 160 on, in its order. */
const latin =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
  para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
  Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml
  Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
  ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/)

function namedSign(name: string): string | undefined {
  if (Object.hasOwn(entities, name)) return entities[name]
  const at = latin.indexOf(name)
  return at < 0 ? undefined : String.fromCharCode(160 + at)
}

/** Entities by number, and those of ISO 8859-1 by name, as the format says. */
function plainText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : -1
    if (code > 0x10ffff) return whole
    return code >= 0 ? String.fromCodePoint(code) : (namedSign(name) ?? whole)
  })
}
