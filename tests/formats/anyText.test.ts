import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildMap } from '~/formats/buildMap.ts'
import { guessPlan } from '~/formats/guessPlan.ts'
import { readFile } from '~/formats/readFile.ts'
import { parseMap } from '~/map/parseMap.ts'
import { serializeMap } from '~/map/writeMap.ts'

// Whatever the words of the formats are put together to: it opens as a map that our own reader takes, or says why not.

const opensOrSays = (text: string): void => {
  const { draft, problems } = readFile(new TextEncoder().encode(text))
  const codes = (draft?.problems ?? problems).map(({ code }) => code)
  expect(codes).not.toContain('unreadable')
  if (draft === null) {
    expect(codes).not.toEqual([])
    return
  }
  expect(parseMap(serializeMap(buildMap(draft, guessPlan(draft)).map)).problems).toEqual([])
}

const key = fc.constantFrom(
  ...['nodes', 'edges', 'links', 'elements', 'connections', 'relationships', 'adjacency', 'graph', 'graphs', 'network'],
  ...['items', 'data', 'id', 'key', 'source', 'target', 'from', 'to', 'label', 'name', 'attributes', 'properties'],
  ...['metadata', 'position', 'x', 'y', 'type', 'width', 'fromNode', 'toNode', 'entities', 'schema', 'CXVersion', 'v'],
  ...['attributeDeclarations', 's', 't', 'graphDataset', 'fullGraph', 'head', 'results', 'bindings', 'start', 'end'],
  ...['__proto__', 'constructor', 'weight', 'kind', 'when', 'mutual', 'labels', 'style', 'text', 'file', 'layout'],
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', '', 'relationship', 'node', '2.0', '2001-01-01'),
    fc.constantFrom(0, 1, -1, 1e300, null, true),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}))

test('JSON of any form', () => {
  fc.assert(
    fc.property(value, (json) => opensOrSays(JSON.stringify(json))),
    { numRuns: 1500 },
  )
})

const pieces = (...words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((all) => all.join(''))

test.each([
  [
    'GraphML',
    '<graphml>',
    pieces(
      ...[
        '<graph edgedefault="undirected">',
        '</graph>',
        '<node id="a">',
        '<node id="b"/>',
        '</node>',
        '<edge source="a"',
      ],
      ...[
        ' target="b"/>',
        '>',
        '</edge>',
        '<data key="d">',
        '</data>',
        '<key id="d" for="all">',
        '<default>NaN',
        '</default>',
      ],
      ...[
        '</key>',
        '<y:Realizers active="x">',
        '<y:Arrows source="a"/>',
        '<y:NodeLabel>w</y:NodeLabel>',
        '<port/>',
        '<desc>t</desc>',
      ],
    ),
  ],
  [
    'GEXF',
    '<gexf>',
    pieces(
      ...[
        '<graph>',
        '</graph>',
        '<nodes>',
        '</nodes>',
        '<node id="a">',
        '<node pid="a"/>',
        '</node>',
        '<edge source="a" target="b">',
      ],
      ...[
        '</edge>',
        '<attributes class="edge">',
        '</attributes>',
        '<attribute id="0" title="Weight"/>',
        '<attvalue for="0" value="1" start="2"/>',
      ],
      ...[
        '<spell start="3"/>',
        '<viz:color r="300"/>',
        '<viz:position x="a" y="b"/>',
        '<parent for="a"/>',
        '<default>1</default>',
      ],
    ),
  ],
  [
    'GML',
    'graph [',
    pieces(
      ' node [',
      ' edge [',
      ' ]',
      ' id 1',
      ' id "a"',
      ' label "x"',
      ' source 1',
      ' target a',
      ' graphics [ x 1',
      ' arrow "both"',
      ' "\\"',
      ' tag "t"',
    ),
  ],
  [
    'Pajek',
    '*Vertices 2\n',
    pieces(
      '*Arcs\n',
      '*Matrix\n',
      '*Partition p\n',
      '*Network n\n',
      '*Arcslist\n',
      '1 "a"\n',
      '1 2 -3 [1-*]\n',
      '2 -1\n',
      '"\n',
      '*Vertices 9 3\n',
      '0 1\n',
    ),
  ],
  [
    'tables',
    '',
    pieces(
      'from',
      ',to',
      ',kind\n',
      'A,B,x\n',
      'A B\n',
      'A\tpp\tB\tC\n',
      '# from to\n',
      '% sym signed\n',
      '1,2,3\n',
      '"',
      '\r\n',
      ';A;B\n',
      '0 1 0\n',
      "A B {'w': 1}\n",
      '<[1, 2]>',
      ',timeset',
    ),
  ],
] as const)('%s of any words', (_name, start, rest) => {
  fc.assert(
    fc.property(rest, (text) => opensOrSays(`${start}${text}`)),
    { numRuns: 500 },
  )
})
