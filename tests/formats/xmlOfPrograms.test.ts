import { describe, expect, test } from 'vitest'
import { opened } from './opened.ts'

// GraphML, GEXF and GML as their programs write them.

describe('GraphML', () => {
  const graphml = (inside: string, edgedefault = 'directed') =>
    `<?xml version="1.0"?><graphml xmlns:y="http://www.yworks.com/xml/graphml"><graph edgedefault="${edgedefault}">${inside}</graph></graphml>`
  const drawn = (kind: string, inside: string) => `<data key="d"><y:${kind}>${inside}</y:${kind}></data>`

  test('of yEd: the heads of the lines say where ties go', () => {
    const line = (id: string, source: string, target: string) =>
      `<edge id="${id}" source="a" target="b">${drawn('PolyLineEdge', `<y:Arrows source="${source}" target="${target}"/>`)}</edge>`
    const ties = opened(
      graphml(
        `<node id="a"/><node id="b"/>${line('on', 'none', 'standard')}${line('back', 'delta', 'none')}${line('plain', 'none', 'none')}${line('both', 'standard', 'standard')}`,
      ),
    ).map.relations
    expect(ties.map(({ id, from, to, mutual }) => [id, from, to, mutual])).toEqual([
      ['on', 'a', 'b', undefined],
      ['back', 'b', 'a', undefined],
      ['plain', 'a', 'b', true],
      ['both', 'a', 'b', true],
    ])
  })

  test('of yEd: an open group has its own name and place, not those of its folded picture', () => {
    const shape = (name: string, x: number) =>
      `<y:GroupNode><y:Geometry height="40" width="100" x="${x}" y="0"/><y:NodeLabel>${name}</y:NodeLabel></y:GroupNode>`
    const { map } = opened(
      graphml(
        `<node id="g" yfiles.foldertype="group">${drawn('ProxyAutoBoundsNode', `<y:Realizers active="0">${shape('Government', 200)}${shape('Folder 1', 0)}</y:Realizers>`)}<graph edgedefault="directed"><node id="m">${drawn('ShapeNode', '<y:NodeLabel>Minister</y:NodeLabel><y:NodeLabel>since 2020</y:NodeLabel><y:Shape type="ellipse"/>')}</node></graph></node>`,
      ),
    )
    expect(map.actors).toEqual([
      { id: 'm', name: 'Minister', type: 'unknown', extra: { parent: 'g', 'label 2': 'since 2020', shape: 'ellipse' } },
      { id: 'g', name: 'Government', type: 'unknown', extra: { 'yfiles.foldertype': 'group' } },
    ])
    expect(map.positions).toEqual({ g: { x: 250, y: 20 } })
  })

  test('with a DOCTYPE that declares nothing is read', () => {
    const { map } = opened(
      `<?xml version="1.0"?>\n<!DOCTYPE graphml SYSTEM "http://graphml.example/graphml.dtd">\n<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>`,
    )
    expect(map.relations.length).toBe(1)
  })

  test('with several graphs: each says how its own ties go', () => {
    const graph = (to: string, edgedefault: string) =>
      `<graph edgedefault="${edgedefault}"><node id="${to}"/><edge source="a" target="${to}"/></graph>`
    const { map } = opened(
      `<graphml><graph edgedefault="directed"><node id="a"/></graph>${graph('b', 'directed')}${graph('c', 'undirected')}</graphml>`,
    )
    expect(map.relations.map(({ to, mutual }) => [to, mutual])).toEqual([
      ['b', undefined],
      ['c', true],
    ])
  })

  test('keeps descriptions, ports and attributes of the elements, and says that a tie of three is left out', () => {
    const { map, problems } = opened(
      graphml(
        '<desc>Who met</desc><node id="a" rank="1"><desc>First</desc><port name="North"/></node><node id="b"/><edge source="a" target="b" sourceport="North"/><hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>',
      ),
    )
    expect(map.description).toBe('Who met')
    expect(map.actors[0]).toMatchObject({ summary: 'First', extra: { rank: '1', ports: ['North'] } })
    expect(opened('<graphml><graph><node id="a" labels=":Person"/></graph></graphml>').map.actors[0]?.type).toBe(
      'person',
    )
    expect(map.relations[0]?.extra).toEqual({ sourceport: 'North' })
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['left-part', 'error']])
  })

  test('has no value where igraph writes NaN', () => {
    const { map } = opened(
      `<graphml><key id="v" for="node" attr.name="faction" attr.type="double"/><graph edgedefault="directed"><node id="a"><data key="v">NaN</data></node></graph></graphml>`,
    )
    expect(map.actors).toEqual([{ id: 'a', name: 'a', type: 'unknown' }])
  })
})

describe('GEXF', () => {
  const gexf = (inside: string, facts = '') =>
    `<gexf version="1.3"><meta><creator>Gephi 0.10</creator></meta><graph mode="dynamic" timeformat="date" defaultedgetype="directed" ${facts}>${inside}</graph></gexf>`
  const nodes = '<nodes><node id="a"/><node id="b"/></nodes>'
  const when = (edge: string, declared = '') =>
    opened(gexf(`${declared}${nodes}<edges>${edge}</edges>`)).map.relations.map((tie) => [tie.when, tie.strength])

  test('lists its times in the element itself as well', () => {
    expect(when('<edge source="a" target="b" intervals="&lt;[2001.0, 2002.0]; (2003-01-01, Infinity]&gt;"/>')).toEqual([
      ['2001/2002', undefined],
      ['2003-01-01/..', undefined],
    ])
    expect(when('<edge source="a" target="b" timestamps="&lt;[2001, 2003]&gt;"/>')).toEqual([
      ['2001', undefined],
      ['2003', undefined],
    ])
  })

  test('has a weight that changes, which Gephi declares as an attribute', () => {
    expect(
      when(
        '<edge source="a" target="b"><spells><spell start="2001" end="2002"/><spell start="2003" end="2004"/></spells><attvalues><attvalue for="w" value="1" start="2001" end="2002"/><attvalue for="w" value="3" start="2003" end="2004"/></attvalues></edge>',
        '<attributes class="edge" mode="dynamic"><attribute id="w" title="Weight" type="float"/></attributes>',
      ),
    ).toEqual([
      ['2001/2002', 1],
      ['2003/2004', 3],
    ])
  })

  test('has values of a single moment', () => {
    const [tie] = opened(
      gexf(
        `<attributes class="edge" mode="dynamic"><attribute id="s" title="sign" type="integer"/></attributes>${nodes}<edges><edge source="a" target="b"><attvalues><attvalue for="s" value="-1" timestamp="2003-01-01"/></attvalues></edge></edges>`,
      ),
    ).map.relations
    expect(tie).toEqual({ id: 'a-b', from: 'a', to: 'b', kind: 'opposition', when: '2003-01-01', evidence: [] })
  })

  test('keeps when an actor was there and was not, its parents, and what else stands on an element', () => {
    const { map } = opened(
      gexf(
        '<nodes><node id="a" rank="2"><spells><spell start="2001" end="2002"/><spell start="2005"/></spells><parents><parent for="p"/><parent for="q"/></parents></node></nodes>',
      ),
    )
    expect(map.actors[0]?.extra).toEqual({
      rank: '2',
      start: '2001',
      spells: ['2001/2002', '2005/..'],
      parent: ['p', 'q'],
    })
    expect([map.authors, map.extra]).toEqual([undefined, { program: 'Gephi 0.10' }])
  })

  test('of the first versions has other words for direction and weight', () => {
    const ties = opened(
      `<gexf version="1.0"><graph type="static" defaultedgetype="directed">${nodes}<edges><edge source="a" target="b" type="dir" cardinal="3"/><edge source="b" target="a" type="sim"/></edges></graph></gexf>`,
    ).map.relations
    expect(ties.map(({ mutual, strength }) => [mutual, strength])).toEqual([
      [undefined, 3],
      [true, undefined],
    ])
  })
})

describe('GML', () => {
  const gml = (inside: string, before = '') => opened(`${before}graph [ directed 1 ${inside} ]`).map

  test('has the entities of ISO 8859-1, and quotes after a backslash from some programs', () => {
    expect(gml('node [ id 1 label "Caf&eacute; &Agrave; &#1040; &no;" ]').actors[0]?.name).toBe('Café À А &no;')
    expect(gml('node [ id 1 label "the \\"Boss\\"" ]').actors[0]?.name).toBe('the "Boss"')
    expect(gml('node [ id 1 label "C:\\" ] node [ id 2 label "b" ]').actors[0]?.name).toBe('C:\\')
  })

  test('of NetworkX repeats a key for each item of a list', () => {
    expect(gml('node [ id 1 tag "x" tag "y" one "_networkx_list_start" one "z" ]').actors[0]?.extra).toEqual({
      tag: ['x', 'y'],
      one: ['z'],
    })
  })

  test('of yEd: the heads of the lines say where ties go', () => {
    const nodes = 'node [ id 1 label "a" ] node [ id 2 label "b" ]'
    const edge = (graphics: string) => `edge [ source 1 target 2 graphics [ ${graphics} ] ]`
    const ways = (text: string, creator?: string) =>
      gml(`${nodes} ${text}`, creator).relations.map(({ from, to, mutual }) => [from, to, mutual])
    expect(
      ways(
        `${edge('targetArrow "standard"')} ${edge('fill "#000000"')} ${edge('sourceArrow "delta"')}`,
        'Creator "yFiles"\n',
      ),
    ).toEqual([
      ['1', '2', undefined],
      ['1', '2', true],
      ['2', '1', undefined],
    ])
    expect(ways(`${edge('arrow "first"')} ${edge('arrow "both"')} ${edge('width 2')}`)).toEqual([
      ['2', '1', undefined],
      ['1', '2', true],
      ['1', '2', undefined],
    ])
  })
})
