// A line of a Pajek file, cut into its words.
import type { Cell } from './draft.ts'
import { own } from './rowsByField.ts'

/** Those in quotes are whole. */
export const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, quoted, plain = '']) => quoted?.replace(/\\(["\\])/g, '$1') ?? plain,
  )

export function placeOf(words: readonly string[]): readonly (readonly [string, Cell])[] {
  const [x, y] = words.slice(2, 4).map(Number)
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return []
  return [
    [own('x'), x],
    [own('y'), y],
  ]
}

/** The word that follows a key: `l "is married to"`, `ic Red`. */
export function after(words: readonly string[], key: string): string | undefined {
  const at = words.indexOf(key, 2)
  return at < 0 ? undefined : words[at + 1]
}

/** The times at the end of a line, `[1914-1918,1939-*]`: one for each of them, undefined when there are none. */
export function timesOf(line: string): readonly (string | undefined)[] {
  const [, inside] = /\[([\d*,\s-]+)\]\s*$/.exec(line) ?? []
  const spans = inside?.split(',').flatMap((each) => {
    const [begin = '', end = begin] = each.trim().split('-')
    if (begin === '') return []
    const from = begin === '*' ? '..' : begin
    return [from === end ? from : `${from}/${end === '*' ? '..' : end}`]
  })
  return spans === undefined || spans.length === 0 ? [undefined] : spans
}
