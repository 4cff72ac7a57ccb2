import { describe, expect, test } from 'vitest'
import { readFile } from '~/formats/readFile.ts'
import { opened } from './opened.ts'

// JSON of graphs in the forms that programs write.

const open = (value: unknown) => opened(JSON.stringify(value))
const ties = (value: unknown) =>
  open(value).map.relations.map(({ from, to, kind, mutual, strength }) =>
    [from, kind, to, strength, mutual && 'mutual'].filter((each) => each !== undefined).join(' '),
  )

describe('JSON', () => {
  test('of Kumu: elements know each other by their label', () => {
    const { map } = open({
      elements: [{ label: 'Ann', type: 'Person', attributes: { age: 3 } }, { label: 'Acme' }],
      connections: [
        { from: 'Ann', to: 'Acme', direction: 'directed', type: 'opposes' },
        { from: 'Acme', to: 'Ann', direction: 'mutual' },
      ],
    })
    expect(map.actors[0]).toEqual({ id: 'Ann', name: 'Ann', type: 'person', extra: { age: 3 } })
    expect(map.relations.map(({ from, kind, mutual }) => [from, kind, mutual])).toEqual([
      ['Ann', 'opposition', undefined],
      ['Acme', 'unknown', true],
    ])
  })

  test('of VOSviewer: items, links without direction, names of clusters', () => {
    const { map } = open({
      network: {
        items: [
          { id: 1, label: 'a', x: -1, y: 1, cluster: 1 },
          { id: 2, label: 'b', x: 1, y: 1 },
        ],
        links: [{ source_id: 1, target_id: 2, strength: 4 }],
        clusters: [{ cluster: 1, label: 'One' }],
      },
    })
    expect(map.actors[0]?.extra).toEqual({ cluster: 1, 'cluster label': 'One' })
    expect(map.relations).toEqual([
      { id: '1-2', from: '1', to: '2', kind: 'unknown', mutual: true, strength: 4, evidence: [] },
    ])
    expect(Math.sign(map.positions['1']?.y ?? 0)).toBe(-1)
  })

  test('of NetworkX’s adjacency_data: ties stand beside the nodes, once where they go both ways', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }]
    const adjacency = [[{ id: 'b', weight: 2 }], [{ id: 'a', weight: 2 }]]
    expect(ties({ directed: true, graph: [['name', 'Two']], nodes, adjacency })).toEqual([
      'a unknown b 2',
      'b unknown a 2',
    ])
    expect(ties({ directed: false, nodes, adjacency })).toEqual(['a unknown b 2 mutual'])
    expect(open({ graph: [['name', 'Two']], nodes, adjacency }).map.title).toBe('Two')
  })

  test('of JSON Graph Format: nodes by their ids, facts in metadata', () => {
    const { map } = open({
      graph: {
        label: 'G',
        directed: true,
        nodes: { a: { label: 'A', metadata: { born: 1 } }, b: {} },
        edges: [{ source: 'a', target: 'b', relation: 'opposes', metadata: { weight: 2 } }],
      },
    })
    expect(map.title).toBe('G')
    expect(map.actors.map(({ id, name, extra }) => [id, name, extra])).toEqual([
      ['a', 'A', { born: 1 }],
      ['b', 'b', undefined],
    ])
    expect(map.relations[0]).toMatchObject({ kind: 'opposition', strength: 2 })
  })

  test('of arrows.app: places, labels, facts in properties', () => {
    const { map } = open({
      nodes: [
        { id: 'n0', caption: 'Ann', labels: ['Person'], position: { x: 1, y: 2 }, properties: { age: 3 }, style: {} },
        { id: 'n1', caption: 'Acme', labels: [], position: { x: 300, y: 2 }, properties: {} },
      ],
      relationships: [{ id: 'n0', fromId: 'n0', toId: 'n1', type: 'OPPOSES', properties: { since: '2001' } }],
    })
    expect(map.actors[0]).toEqual({ id: 'n0', name: 'Ann', type: 'person', extra: { age: 3 } })
    expect(map.positions).toEqual({ n0: { x: 1, y: 2 }, n1: { x: 300, y: 2 } })
    expect(map.relations[0]).toMatchObject({ from: 'n0', to: 'n1', kind: 'opposition', when: '2001/..' })
  })

  test('of Gephi Lite: what is known and drawn of a node stands beside the graph', () => {
    const { map } = open({
      graphDataset: {
        metadata: { title: 'T' },
        layout: { a: { x: 200, y: 300 }, b: { x: 0, y: 0 } },
        nodeData: { a: { born: 1 } },
        nodeRenderingData: { a: { label: 'Ann' } },
        edgeData: { e: { weight: 2 } },
        fullGraph: {
          options: { type: 'directed' },
          nodes: [{ key: 'a' }, { key: 'b' }],
          edges: [{ key: 'e', source: 'a', target: 'b' }],
        },
      },
    })
    expect([map.title, map.actors[0]?.name, map.actors[0]?.extra]).toEqual(['T', 'Ann', { born: 1 }])
    expect([map.positions.a, map.relations[0]?.strength]).toEqual([{ x: 200, y: -300 }, 2])
  })

  test('of a canvas: cards are called by their words or notes, lines go where their heads are', () => {
    const card = (id: string, facts: object) => ({ id, x: 0, y: 0, width: 100, height: 40, ...facts })
    const line = (id: string, facts: object) => ({ id, fromNode: 'a', toNode: 'b', ...facts })
    const { map } = open({
      nodes: [card('a', { type: 'text', text: '# Ann\nA queen' }), card('b', { type: 'file', file: 'Notes/Bob.md' })],
      edges: [
        line('on', { label: 'opposes' }),
        line('back', { fromEnd: 'arrow', toEnd: 'none' }),
        line('plain', { toEnd: 'none' }),
      ],
    })
    expect(map.actors.map(({ name, summary }) => [name, summary])).toEqual([
      ['Ann', 'A queen'],
      ['Bob', undefined],
    ])
    expect(map.positions.a).toEqual({ x: 50, y: 20 })
    expect(map.relations.map(({ from, kind, mutual }) => [from, kind, mutual])).toEqual([
      ['a', 'opposition', undefined],
      ['b', 'unknown', undefined],
      ['a', 'unknown', true],
    ])
  })

  test('of Cytoscape: what an element does on the screen is no field', () => {
    const { map } = open({
      elements: {
        nodes: [{ data: { id: 'a' }, group: 'nodes', selected: false, grabbable: true, classes: 'red' }],
        edges: [],
      },
    })
    expect(map.actors).toEqual([{ id: 'a', name: 'a', type: 'unknown', extra: { classes: 'red' } }])
  })

  test('of lists under several names: each is a table', () => {
    expect(
      ties({ actors: [{ id: 'a', name: 'A' }, { id: 'b' }], relations: [{ from: 'a', to: 'b', kind: 'opposes' }] }),
    ).toEqual(['a opposition b'])
  })

  test('of Neo4j, an object a line', () => {
    const lines = [
      { type: 'node', id: '0', labels: ['Person'], properties: { name: 'Ann' } },
      { type: 'node', id: '1', properties: { name: 'Bob' } },
      {
        type: 'relationship',
        id: '0',
        label: 'OPPOSES',
        start: { id: '0' },
        end: { id: '1' },
        properties: { since: 1993 },
      },
    ]
    const { map, problems } = opened(lines.map((line) => JSON.stringify(line)).join('\n'))
    expect(map.actors[0]).toEqual({ id: '0', name: 'Ann', type: 'person' })
    expect(map.relations[0]).toMatchObject({ from: '0', to: '1', kind: 'opposition', when: '1993/..' })
    expect(problems).toEqual([])
  })

  test('of a SPARQL endpoint: a row each', () => {
    const cell = (value: string) => ({ type: 'literal', value })
    expect(
      ties({ head: { vars: ['from', 'to'] }, results: { bindings: [{ from: cell('A'), to: cell('B') }] } }),
    ).toEqual(['A unknown B'])
  })

  test('whose facts inside have the name of one outside keeps both', () => {
    const { map } = open({ graph: { nodes: [{ id: 'a', born: 1, metadata: { born: 2 } }], edges: [] } })
    expect(map.actors[0]?.extra).toEqual({ born: 1, 'metadata.born': 2 })
  })
})

describe('what is no map is called by its name', () => {
  const likeOf = (text: string) => {
    const { draft, problems } = readFile(new TextEncoder().encode(text))
    return draft ? 'read' : problems.map(({ code, values }) => ('like' in values ? values.like : code)).join()
  }
  test.each([
    ['digraph G {\n a -> b [label="x"];\n}', 'DOT (Graphviz)'],
    ['// a drawing\nstrict graph {\n a -- b\n}', 'DOT (Graphviz)'],
    ['graph TD\n A-->B\n', 'Mermaid'],
    ['flowchart LR\n A-->B\n', 'Mermaid'],
    ['@startuml\nA -> B\n@enduml\n', 'PlantUML'],
    ['@prefix ex: <http://a> .\nex:a ex:b ex:c .\n', 'RDF (Turtle)'],
    ['<http://a> <http://b> <http://c> .\n', 'RDF (N-Triples)'],
    ['dl n=3 format=fullmatrix\nlabels:\nA,B,C\ndata:\n0 1 0\n1 0 1\n0 1 0\n', 'DL (UCINET)'],
    ['nodedef>name VARCHAR,label VARCHAR\ns1,Ann\nedgedef>node1,node2\ns1,s1\n', 'GDF (GUESS, Gephi)'],
    ['*node data\nID name\n*tie data\nfrom to\n', 'VNA (NetDraw)'],
    ['<?xml version="1.0"?><rdf:RDF xmlns:rdf="r"/>', 'RDF/XML (OWL)'],
    ['<mxfile><diagram/></mxfile>', 'draw.io'],
    ['<graph label="n"><node id="1"/></graph>', 'XGMML'],
    ['{"@context":"https://schema.org","@graph":[]}', 'JSON-LD'],
    ['{"entities":{"Q42":{"id":"Q42","claims":{}}}}', 'Wikidata'],
    ['{"id":1,"label":"person","outE":{}}\n{"id":2,"label":"person","inE":{}}\n', 'GraphSON'],
    ['{"name":"a","children":[{"name":"b"}]}', 'unknown-form'],
    ['graph,from,to\nx,A,B\n', 'read'],
    ['dl,from,to\nx,A,B\n', 'read'],
  ])('%j', (text, like) => {
    expect(likeOf(text)).toBe(like)
  })
})
