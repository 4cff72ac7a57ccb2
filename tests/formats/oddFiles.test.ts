import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildMap } from '~/formats/buildMap.ts'
import { guessPlan } from '~/formats/guessPlan.ts'
import { readFile, readFiles } from '~/formats/readFile.ts'
import { readXlsx } from '~/formats/readXlsx.ts'
import { writeMap } from '~/map/writeMap.ts'
import { triad } from '../fixtures.ts'

// Files as people have them, which no standard foresees.

const bytes = (text: string) => new TextEncoder().encode(text)

const open = (file: string | Uint8Array) => {
  const { format, draft, problems } = readFile(typeof file === 'string' ? bytes(file) : file)
  if (draft === null)
    return {
      format,
      problems: problems.map(({ code, values, place }) => ({ code, row: place.row, ...values })),
      ties: [],
    }
  const { map, problems: found } = buildMap(draft, guessPlan(draft))
  return {
    format,
    map,
    form: draft.form,
    problems: found.map(({ code, values, place }) => ({ code, row: place.row, ...values })),
    ties: map.relations.map(({ from, to, kind }) => `${from} ${kind} ${to}`),
  }
}

describe('a table', () => {
  test('with Excel’s first line that names the sign between its cells', () => {
    const { ties, problems, form } = open('sep=;\r\nfrom;to;kind\r\nA, Inc.;B;supports\r\nA, Inc.;;supports\r\n')
    expect(ties).toEqual(['A, Inc. support B'])
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['no-end', 4]])
    expect(form?.delimiter).toBe(';')
  })

  test('of numbers or names parted by spaces, under remarks', () => {
    const snap = open('# Directed graph\n# Nodes: 3 Edges: 3\n1 2\n2   3\n3 1\n')
    expect(snap.ties).toEqual(['1 unknown 2', '2 unknown 3', '3 unknown 1'])
    expect(snap.problems).toEqual([{ code: 'guessed-ends', row: 0, from: '1', to: '2' }])
    expect(open('Alice Bob -1\nBob Carol 1\nCarol Alice 1\n').ties).toEqual([
      'Alice opposition Bob',
      'Bob support Carol',
      'Carol support Alice',
    ])
  })

  test('without a line of names is known by a name that comes again, in whatever column', () => {
    expect(open('Alice,Bob\nBob,Carol\nCarol,Dan\n').ties).toHaveLength(3)
  })

  test('of names of two words is no list of ties', () => {
    expect(open('Alice Smith\nBob Jones\nCarol King\n').form?.delimiter).toBe(',')
  })

  test('of numbers without a line of names has its ends in the first two columns', () => {
    expect(open('1,2,0.5\n2,3,1\n3,1,2\n').ties).toEqual(['1 unknown 2', '2 unknown 3', '3 unknown 1'])
    expect(open('1,2\n3,4\n').ties).toEqual([])
  })

  test('in UTF-8 that is cut in the middle of a letter is still in UTF-8', () => {
    const whole = bytes('from,to\nТокаев,Казахстан\nРоссия,Рос')
    const { form, problems } = open(whole.slice(0, -1))
    expect(form?.encoding).toBe('utf-8')
    expect(problems).toEqual([{ code: 'lost-letters', row: 0, count: 1 }])
  })

  test('whose quotation marks break says from which row on', () => {
    const { problems } = open('from,to,note\na,b,fine\nb,"c" d,bad\nc,a,fine\n')
    expect(problems[0]).toMatchObject({ code: 'bad-quotes', row: 3 })
  })

  test('tells which columns have a name that no field may have', () => {
    expect(open('from,to,__proto__,constructor\na,b,1,2\n').problems).toEqual([
      { code: 'reserved-column', row: 0, name: '__proto__' },
      { code: 'reserved-column', row: 0, name: 'constructor' },
    ])
  })
})

describe('words that become one of our kinds', () => {
  const tie = (word: string) => open(`from,to,relation\nA,B,${word}\nB,A,opposes\n`).map?.relations[0]

  test('stay on the tie where they say more than it', () => {
    expect(tie('is a member of')).toMatchObject({ kind: 'affiliation', label: 'is a member of' })
    expect(tie('condemns')).toMatchObject({ kind: 'opposition', label: 'condemns' })
    expect(tie('supports')).toEqual({ id: 'A-B', from: 'A', to: 'B', kind: 'support', evidence: [] })
    expect(tie('+')).toEqual({ id: 'A-B', from: 'A', to: 'B', kind: 'support', evidence: [] })
  })

  test('are kept as a field where they are no words of a sentence', () => {
    expect(tie('OWNER')).toMatchObject({ kind: 'affiliation', extra: { relation: 'OWNER' } })
    expect(tie('OWNER')?.label).toBeUndefined()
  })

  test('are found on the ties of a drawing, which has no other place for them', () => {
    const yed = (label: string) =>
      `<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="d"><y:PolyLineEdge xmlns:y="y"><y:EdgeLabel>${label}</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>`
    expect(open(yed('supports')).ties).toEqual(['a support b'])
    expect(open(yed('met in Paris')).map?.relations[0]).toMatchObject({ kind: 'unknown', label: 'met in Paris' })
  })
})

describe('a changing value of a dynamic GEXF', () => {
  const gexf = (edge: string) =>
    `<gexf version="1.2"><graph mode="dynamic" timeformat="date" defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="sign" type="integer"/></attributes><nodes><node id="a"/><node id="b"/></nodes><edges><edge id="e" source="a" target="b">${edge}</edge></edges></graph></gexf>`
  const values =
    '<attvalues><attvalue for="0" value="-1" end="2001-01-01"/><attvalue for="0" value="1" start="2001-01-01"/></attvalues>'
  const spans = (edge: string) => open(gexf(edge)).map?.relations.map(({ kind, when }) => [kind, when])

  test('is, in each spell of a tie, what it was then', () => {
    const spells =
      '<spells><spell start="1999-01-01" end="2000-06-30"/><spell start="2004-01-01" end="2005-01-01"/></spells>'
    expect(spans(`${values}${spells}`)).toEqual([
      ['opposition', '1999-01-01/2000-06-30'],
      ['support', '2004-01-01/2005-01-01'],
    ])
  })

  test('makes the spells where the tie has none of its own', () => {
    expect(spans(values)).toEqual([
      ['opposition', '../2001-01-01'],
      ['support', '2001-01-01/..'],
    ])
  })
})

describe('places', () => {
  const down = (file: string) => {
    const { map } = open(file)
    const { low, high } = map?.positions ?? {}
    return Math.sign((low?.y ?? 0) - (high?.y ?? 0))
  }

  test('are not mirrored: what Gephi draws above is above, what Cytoscape and yEd draw above too', () => {
    const keys = ['label', 'size', 'r', 'g', 'b', 'x', 'y'].map(
      (name) =>
        `<key id="${name}" for="node" attr.name="${name}" attr.type="${name === 'label' ? 'string' : 'double'}"/>`,
    )
    const node = (id: string, y: number) =>
      `<node id="${id}"><data key="x">0</data><data key="y">${y}</data><data key="size">4</data></node>`
    expect(down(`<graphml>${keys.join('')}<graph>${node('low', -200)}${node('high', 200)}</graph></graphml>`)).toBe(1)
    const plain = keys.filter((key) => !/"(?:r|g|b)"/.test(key)).join('')
    expect(down(`<graphml>${plain}<graph>${node('low', 200)}${node('high', -200)}</graph></graphml>`)).toBe(1)
    const gml = (creator: string, low: number) =>
      `${creator}\ngraph [ node [ id 1 name "low" label "l" graphics [ x 0.0 y ${low}.0 ] ] node [ id 2 name "high" label "h" graphics [ x 0.0 y ${-low}.0 ] ] ]`
    expect(down(gml('Creator Gephi', -200))).toBe(1)
    expect(down(gml('Creator "yFiles"', 200))).toBe(1)
    const cyjs = { nodes: [200, -200].map((y, at) => ({ data: { id: ['low', 'high'][at] }, position: { x: 0, y } })) }
    expect(down(JSON.stringify({ elements: { ...cyjs, edges: [] } }))).toBe(1)
    const cx2 = [
      { CXVersion: '2.0' },
      { nodes: [200, -200].map((y, id) => ({ id, x: 0, y, v: { id: ['low', 'high'][id] } })) },
    ]
    expect(down(JSON.stringify(cx2))).toBe(1)
  })
})

describe('what is not read', () => {
  test('CX of the first version is named', () => {
    const cx = '[{"numberVerification":[{"longNumber":281474976710655}]},{"nodes":[{"@id":1,"n":"A"}]}]'
    expect(open(cx).problems).toEqual([{ code: 'newer-version', row: 0, version: 'CX 1', known: 'CX 2.0' }])
  })

  test('a broken line among lines of JSON is one row that is told', () => {
    const { ties, problems } = open('{"from":"A","to":"B"}\n{"from":"B","to":"C"}\n{bad\n')
    expect(ties).toEqual(['A unknown B', 'B unknown C'])
    expect(problems).toEqual([{ code: 'no-edge-part', row: 3, part: '{bad' }])
  })

  test('rows of a workbook beyond what is read are counted', () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const rows = ['from to', 'a b', 'b c', 'c a'].map((row) => `<row>${row.split(' ').map(cell).join('')}</row>`)
    const parts = {
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
      'xl/worksheets/s.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    }
    const { tables, problems } = readXlsx(
      new Map(Object.entries(parts).map(([name, xml]) => [name, bytes(xml)])),
      { hasHeader: true },
      2,
    )
    expect(tables[0]?.rows).toEqual([['a', 'b']])
    expect(problems.map(({ code, values }) => ({ code, ...values }))).toEqual([
      { code: 'too-many-rows', count: 4, most: 2 },
    ])
  })
})

const workbook = (...sheets: readonly (readonly string[])[]) => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const row = (words: string) => `<row>${words.split(' ').map(cell).join('')}</row>`
  const xml = Object.entries({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.map((_, at) => `<sheet name="S${at}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/${at}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((rows, at) => [
        `xl/worksheets/${at}.xml`,
        `<worksheet><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
      ]),
    ),
  })
  return new Map(xml.map(([name, text]) => [name, bytes(text)]))
}

describe('the first row of a sheet', () => {
  const book = workbook(['from to', 'a b', 'b c'], ['a b', 'b c', 'c a'])

  test('holds names or not, each sheet by itself', () => {
    const { forms, tables } = readXlsx(book)
    expect(forms).toEqual([
      { file: 'S0', hasHeader: true },
      { file: 'S1', hasHeader: false },
    ])
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 3])
  })

  test('is told otherwise of one sheet alone', () => {
    const { forms, tables } = readXlsx(book, { files: [['S1', { hasHeader: true }]] })
    expect(forms?.map(({ hasHeader }) => hasHeader)).toEqual([true, true])
    expect(tables.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
      ['from', 'to'],
      ['a', 'b'],
    ])
    expect(readXlsx(workbook(['from to', 'a b'])).forms).toEqual([{ file: '', hasHeader: true }])
  })
})

test('a hidden sheet is not read, which is said', () => {
  const parts = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Old" state="hidden" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
  }
  const { tables, problems } = readXlsx(new Map(Object.entries(parts).map(([name, xml]) => [name, bytes(xml)])))
  expect([tables, problems.map(({ code }) => code)]).toEqual([[], ['hidden-sheet', 'no-rows']])
})

describe('several files', () => {
  const files = [
    { name: 'actors.csv', bytes: bytes('id;name\na;Ann, Queen\nb;Bob\n') },
    { name: 'ties.csv', bytes: bytes('from,to\na,b;c\n') },
  ]

  test('are each cut in their own way, and one can be cut otherwise', () => {
    const { draft } = readFiles(files)
    expect(draft?.forms).toEqual([
      { file: 'actors.csv', encoding: 'utf-8', delimiter: ';', hasHeader: true },
      { file: 'ties.csv', encoding: 'utf-8', delimiter: ',', hasHeader: true },
    ])
    const again = readFiles(files, { files: [['ties.csv', { delimiter: ';', hasHeader: false }]] }).draft
    expect(again?.tables.map(({ rows }) => rows)).toEqual([
      [
        ['a', 'Ann, Queen'],
        ['b', 'Bob'],
      ],
      [['from,to'], ['a,b', 'c']],
    ])
  })

  test('in a zip beside others have their forms as well', () => {
    const zip = zipSync(Object.fromEntries(files.map(({ name, bytes: content }) => [name, content])))
    const more = [{ name: 'all.zip', bytes: zip }, ...files.slice(1)]
    const named = ['all.zip: actors.csv', 'all.zip: ties.csv', 'ties.csv']
    expect(readFiles(more).draft?.forms?.map(({ file }) => file)).toEqual(named)
    const again = readFiles(more, { files: [['all.zip: ties.csv', { delimiter: ';' }]] }).draft
    expect(again?.forms?.map(({ delimiter }) => delimiter)).toEqual([';', ';', ','])
  })

  test('a map of our own among them is told, for it has no tables', () => {
    const { draft } = readFiles([...files, { name: 'm.entente.json', bytes: bytes(writeMap(triad)) }])
    expect(draft?.problems.map(({ code, place }) => [code, place.table])).toEqual([['own-map', 'm.entente.json']])
  })
})
