import { describe, expect, test } from 'vitest'
import { opened } from './opened.ts'

// Tables and lists of ties as data sets and programs write them.

const ties = (...files: readonly string[]) =>
  opened(...files).map.relations.map(({ from, to, kind, when, strength, mutual }) =>
    [from, kind, to, when, strength, mutual && 'mutual'].filter((each) => each !== undefined).join(' '),
  )
const codes = (text: string) => opened(text).problems.map(({ code }) => code)

describe('lists of networks under remarks', () => {
  test('of SNAP: the remark that names the columns is their line of names', () => {
    const signed = '# Directed graph\n# Nodes: 3 Edges: 2\n# FromNodeId\tToNodeId\tSign\n0\t1\t-1\n1\t2\t1\n'
    expect([ties(signed), codes(signed)]).toEqual([['0 opposition 1', '1 support 2'], []])
    expect(ties('# Undirected graph: a.txt\n# FromNodeId\tToNodeId\n0\t1\n1\t2\n')).toEqual([
      '0 unknown 1 mutual',
      '1 unknown 2 mutual',
    ])
  })

  test('of KONECT: whether ties go both ways, weights and moments', () => {
    expect(ties('% sym signed\n% 2 3 3\n1 2 1\n1 3 -1\n')).toEqual(['1 support 2 1 mutual', '1 opposition 3 1 mutual'])
    expect(ties('% asym posweighted\n1 2 4 1082040961\n2 3 1 1082155839\n')).toEqual([
      '1 unknown 2 2004-04-15 4',
      '2 unknown 3 2004-04-16 1',
    ])
  })

  test('without any name: the weight and the seconds since 1970', () => {
    expect(ties('6,2,4,1289241911.7\n2,5,-10,1289241941.5\n5,6,2,1289243140.3\n')).toEqual([
      '6 support 2 2010-11-08 4',
      '2 opposition 5 2010-11-08 10',
      '5 support 6 2010-11-08 2',
    ])
  })
})

describe('more than two ends in a line', () => {
  test('adjacency lists, with actors that have no tie', () => {
    const list = 'A;B;C\nB;C\nC;A\nD\n'
    expect(ties(list)).toEqual(['A unknown B', 'A unknown C', 'B unknown C', 'C unknown A'])
    expect(opened(list).map.actors.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D'])
    expect(ties('#/write.py\n# GMT Mon Jan  1\n#\nA B\nB C\nC\n')).toEqual(['A unknown B', 'B unknown C'])
  })

  test('Cytoscape’s SIF', () => {
    expect(ties('A\tsupports\tB\nC\topposes\tA\nD\tsupports\tE\tF\nG\n')).toEqual([
      'A support B',
      'C opposition A',
      'D support E',
      'D support F',
    ])
    expect(ties('A supports B\nC opposes A\nD supports E F\n')).toHaveLength(4)
  })

  test('NetworkX’s edges with their facts', () => {
    expect(ties("A B {'sign': -1, 'since': '1990'}\nB C {}\n")).toEqual(['A opposition B 1990/..', 'B unknown C'])
    expect(opened("A B {'who': \"it's\", 'sure': True, 'x': None}\n").map.relations[0]?.extra).toEqual({
      who: "it's",
      sure: true,
    })
  })

  test('a table whose rows are longer than its head stays a table', () => {
    expect(codes('from,to\nA,B,x\nB,A\n')).toEqual(['ragged-row'])
  })
})

describe('matrices', () => {
  test('the same on both sides of the diagonal is one tie', () => {
    expect(ties(';A;B;C\nA;0;1;-1\nB;1;0;0\nC;-1;0;0\n')).toEqual(['A support B 1 mutual', 'A opposition C 1 mutual'])
    expect(ties(';A;B;C\nA;0;1;-1\nB;0;0;0\nC;0;2;0\n')).toEqual(['A support B 1', 'A opposition C 1', 'C support B 2'])
  })

  test('of two actors, and without names', () => {
    expect(ties(',A,B\nA,0,1\nB,-1,0\n')).toEqual(['A support B 1', 'B opposition A 1'])
    expect(ties('0,1,0\n0,0,-1\n0,2,0\n')).toEqual(['1 support 2 1', '2 opposition 3 1', '3 support 2 2'])
    expect(ties('1,2,5\n2,3,1\n3,1,2\n')).toEqual(['1 unknown 2 5', '2 unknown 3 1', '3 unknown 1 2'])
  })
})

describe('names of columns', () => {
  test('actor 1 and actor 2 are the ends, the source beside them says who says so', () => {
    const { map } = opened(
      'event_id_cnty,event_date,event_type,actor1,actor2,source\nK1,5 January 2022,Battles,P,R,Vlast\n',
    )
    expect(map.relations).toEqual([
      {
        ...{ id: 'K1', from: 'P', to: 'R', kind: 'Battles', when: '2022-01-05' },
        evidence: [{ source: 'vlast', basis: 'reported' }],
      },
    ])
  })

  test.each([
    [
      'state_name1,state_name2,dyad_st_year,dyad_end_year\nA,B,1816,1911\nB,C,1838,\n',
      ['A unknown B 1816/1911', 'B unknown C 1838/..'],
    ],
    ['From Type,From Name,Edge,To Type,To Name\nPerson,A,OPPOSES,Person,B\n', ['A opposition B']],
    ['id,entity1_id,entity2_id,start_date\n1,10,20,2001-00-00\n', ['10 unknown 20 2001/..']],
    ['Vertex 1,Vertex 2,Relationship,Edge Weight\nA,B,opposes,2\n', ['A opposition B 2']],
    [':START_ID(Person),:END_ID(Person),:TYPE\na,b,KNOWS\n', ['a KNOWS b']],
    ['from,to,weight,when\nA,B,NA,NaN\nB,A,2,1999\n', ['A unknown B', 'B unknown A 1999 2']],
  ])('%s', (text, expected) => {
    expect([ties(text), codes(text)]).toEqual([expected, []])
  })

  test('words that stand on one tie each are said of it, those that come again are kinds', () => {
    expect(ties('from,to,label\nA,B,met in Paris\nB,C,wrote to\n')).toEqual(['A unknown B', 'B unknown C'])
    expect(ties('from,to,label\nA,B,trades\nB,C,trades\n')).toEqual(['A trades B', 'B trades C'])
    expect(ties('from,to,label\nA,B,ACTED_IN\n')).toEqual(['A ACTED_IN B'])
  })

  test('how a line or a dot is drawn is no kind and no type', () => {
    const { map } = opened(
      '{"nodes":[{"id":"a","type":"circle"},{"id":"b"}],"edges":[{"source":"a","target":"b","type":"arrow"}]}',
    )
    expect([map.actors[0], map.relations[0]]).toEqual([
      { id: 'a', name: 'a', type: 'unknown', extra: { 'type (file)': 'circle' } },
      { id: 'a-b', from: 'a', to: 'b', kind: 'unknown', evidence: [], extra: { type: 'arrow' } },
    ])
  })
})

describe('times of Gephi', () => {
  test('several in a cell are as many ties', () => {
    const table =
      'Source,Target,Type,Id,timeset\nA,B,Directed,0,"<[2001.0, 2003.0]; (2005.0, Infinity]>"\nB,A,Undirected,1,\n'
    expect(ties(table)).toEqual(['A unknown B 2001/2003', 'A unknown B 2005/..', 'B unknown A mutual'])
    expect([opened(table).map.relations.map(({ id }) => id), codes(table)]).toEqual([['0', '0#2', '1'], []])
    expect(ties('Source,Target,Timestamp\nA,B,"<[2001.0, 2003.0]>"\n')).toEqual([
      'A unknown B 2001',
      'A unknown B 2003',
    ])
  })

  test('that are no times stay what they are', () => {
    expect(opened('Source,Target,Interval\nA,B,often\n').map.relations[0]?.extra).toEqual({ Interval: 'often' })
  })
})

test('actors who all stand in one place have none', () => {
  expect(opened('*Vertices 3\n1 "a" 0 0\n2 "b" 0 0\n3 "c" 0 0\n*Arcs\n1 2\n').map.positions).toEqual({})
})
