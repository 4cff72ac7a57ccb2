// A drawing board of cards and lines (jsoncanvas.org) as nodes and edges.
import { isRecord } from '~/map/plainData.ts'
import type { GraphParts } from './readNodeLink.ts'

type Json = Readonly<Record<string, unknown>>

export function canvasParts(nodes: readonly unknown[], edges: readonly unknown[]): GraphParts {
  return { nodes: nodes.map(cardOf), edges: edges.map(lineOf), about: {}, undirected: false }
}

/** A card is called by its words, the note that it shows, or its link. */
function cardOf(card: unknown): unknown {
  if (!isRecord(card)) return card
  const { type, text, label, file, url, x, y, width, height, ...rest } = card
  const [words, ...more] = String(text ?? '')
    .trim()
    .split('\n')
  const note = typeof file === 'string' ? file.replace(/^.*\//, '').replace(/\.md$/i, '') : undefined
  return {
    ...rest,
    name: words?.replace(/^#+\s*/, '') || label || note || url,
    ...(more.length === 0 ? {} : { description: more.join('\n').trim() }),
    ...(file === undefined ? {} : { file }),
    ...(url === undefined ? {} : { url }),
    card: type,
    x: middle(x, width),
    y: middle(y, height),
  }
}

const middle = (start: unknown, length: unknown): unknown =>
  typeof start === 'number' && typeof length === 'number' ? start + length / 2 : start

/** A line has a head at its end unless it says otherwise. */
function lineOf(line: unknown): unknown {
  if (!isRecord(line)) return line
  const { fromNode, toNode, fromEnd = 'none', toEnd = 'arrow', fromSide: _from, toSide: _to, ...rest } = line as Json
  const [atStart, atEnd] = [fromEnd === 'arrow', toEnd === 'arrow']
  const ends = atStart && !atEnd ? { source: toNode, target: fromNode } : { source: fromNode, target: toNode }
  return { ...rest, ...ends, ...(atStart === atEnd ? { mutual: true } : {}) }
}
