// What stands above the rows of a table: Excel's first line `sep=;`, and the remarks of SNAP and KONECT.
import { meaningsOf } from './guessMeaning.ts'

export type Preamble = {
  /** The sign between cells that it names, '' for none. */
  readonly delimiter: string
  /** Names of columns, where it says what stands in the rows. */
  readonly names: readonly string[]
  /** It says that its ties go both ways. */
  readonly undirected: boolean
  /** The text with empty lines in its place, so that rows keep their numbers. */
  readonly body: string
}

export function readPreamble(text: string): Preamble {
  const nothing = { delimiter: '', names: [], undirected: false, body: text }
  const [line, delimiter] = /^sep=([,;|\t])(?=\r?\n|\r)/i.exec(text) ?? []
  if (line !== undefined && delimiter !== undefined) return { ...nothing, delimiter, body: text.slice(line.length) }
  const [remarks] = /^(?:(?:%|#[ \t#/!])[^\n]*\n)+/.exec(text) ?? []
  if (remarks === undefined) return nothing
  const lines = remarks.split('\n').map((each) => each.replace(/^[%#\s]+/, '').trim())
  const [, konect] = /^%\s*(sym|asym|bip)\s+\w+/.exec(remarks) ?? []
  return {
    delimiter: '',
    names: konect === undefined ? (lines.map(namesIn).find((each) => each.length > 0) ?? []) : konectNames,
    undirected: konect === 'sym' || /\bundirected graph\b/i.test(remarks),
    body: `${remarks.replace(/[^\n]+/g, '')}${text.slice(remarks.length)}`,
  }
}

/** The columns of every KONECT network (konect.cc/howto), as many as there are. */
const konectNames = ['from', 'to', 'weight', 'timestamp']

/** `FromNodeId ToNodeId Sign`: a remark that names both ends first. */
function namesIn(line: string): readonly string[] {
  const names = line.split(/[\t,; ]+/).filter(Boolean)
  const isEnd = (at: number, end: 'from' | 'to') =>
    meaningsOf(names[at] ?? '', 'relations').some(([{ means }]) => means === end)
  return names.length <= 8 && isEnd(0, 'from') && isEnd(1, 'to') ? names : []
}
