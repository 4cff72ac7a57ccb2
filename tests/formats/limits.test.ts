import { gzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFile } from '~/formats/readFile.ts'
import { opened } from './opened.ts'

// Files that are small and say much, or say it in the letters of another time.

const bytes = (text: string) => new TextEncoder().encode(text)
const told = (file: string | Uint8Array) => {
  const { draft, problems } = readFile(typeof file === 'string' ? bytes(file) : file)
  return (draft?.problems ?? problems).map(({ code, values }) => ({ code, ...values }))
}

describe('columns without end are cut, whatever the format', () => {
  const names = Array.from({ length: 3000 }, (_, at) => `c${at}`)
  test.each([
    ['JSON', JSON.stringify([{ from: 'a', to: 'b', ...Object.fromEntries(names.map((name) => [name, 1])) }]), 3002],
    ['GML', `graph [ node [ id 1 ${names.map((name) => `${name} 1`).join(' ')} ] ]`, 3001],
    [
      'GraphML',
      `<graphml><graph><node id="a">${names.map((name) => `<data key="${name}">1</data>`).join('')}</node></graph></graphml>`,
      3001,
    ],
  ])('%s', (_format, text, count) => {
    expect(told(text)).toContainEqual({ code: 'too-many-columns', count, most: 1000 })
    const { actors, relations } = opened(text).map
    expect(Object.keys(relations[0]?.extra ?? actors[0]?.extra ?? {}).length).toBeLessThanOrEqual(1000)
  })

  test('and so are values that hold for all that tell none', () => {
    const keys = names.map((name) => `<key id="${name}" for="node" attr.name="${name}"><default>x</default></key>`)
    const text = `<graphml>${keys.join('')}<graph><node id="a"/></graph></graphml>`
    expect(told(text)).toContainEqual({ code: 'left-part', part: 'default', count: 2000 })
    expect(Object.keys(opened(text).map.actors[0]?.extra ?? {}).length).toBe(999)
  })
})

test('a text of a workbook that stands in every cell is no longer than a cell', () => {
  const parts = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst><si><t>${'A'.repeat(2_000_000)}</t></si><si><t>from</t></si><si><t>to</t></si></sst>`,
    'xl/worksheets/s.xml': `<worksheet><sheetData><row><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>${'<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'.repeat(500)}</sheetData></worksheet>`,
  }
  const { map, problems } = opened(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytes(xml)]))),
  )
  expect(map.relations.map(({ from, id }) => [from.length, id.length < 300])).toContainEqual([32_767, true])
  expect(problems.map(({ code }) => code)).toEqual(['left-part'])
})

describe('a workbook', () => {
  const book = (sheet: string, strings = '') => {
    const parts = {
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
      'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
      'xl/worksheets/s.xml': `<worksheet>${sheet}</worksheet>`,
    }
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytes(xml)])))
  }
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`
  const head = `<row r="1">${text('from')}${text('to')}${text('weight')}</row>`

  test('has no value where a formula is not worked out or fails, which is said', () => {
    const row = (at: number, cell: string) => `<row r="${at}">${text('a')}${text(`b${at}`)}${cell}</row>`
    const { map, problems } = opened(
      book(
        `<sheetData>${head}${row(2, '<c><f>1+1</f></c>')}${row(3, '<c><f>1+1</f><v>2</v></c>')}${row(4, '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>')}${row(5, '<c t="str"><f>""</f><v></v></c>')}</sheetData>`,
      ),
    )
    expect(map.relations.map(({ strength, extra }) => [strength, extra])).toEqual([
      [undefined, undefined],
      [2, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(problems.map(({ code, place, values }) => ({ code, ...values, ...place }))).toEqual([
      { code: 'no-result', count: 2, table: 'S', row: 2, column: 'C' },
    ])
  })

  test('in which a million cells reach over a million rows each is read', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `<row r="${at + 2}">${text('a')}${text(`b${at}`)}</row>`)
    const merged = '<mergeCell ref="A1:A1048576"/>'.repeat(50_000)
    expect(
      opened(book(`<sheetData>${head}${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells>`)).map.relations
        .length,
    ).toBe(300)
  })
})

test('more files in a zip than are read are counted', () => {
  const files = Array.from({ length: 2003 }, (_, at) => [`f${at}.csv`, bytes('from,to\na,b\n')] as const)
  expect(told(zipSync(Object.fromEntries(files), { level: 0 }))).toEqual([
    { code: 'left-part', part: 'f2000.csv, …', count: 3 },
  ])
})

describe('a gzip', () => {
  const text = `from,to\n${Array.from({ length: 500 }, (_, at) => `a${at},b${at * 7}`).join('\n')}\n`
  test('is what is in it', () => {
    expect(opened(gzipSync(bytes('from,to,kind\na,b,opposes\n'))).map.relations[0]?.kind).toBe('opposition')
  })
  test('that is cut short, unfolds without end or holds another is refused', () => {
    expect(told(gzipSync(bytes(text)).slice(0, 300))).toEqual([{ code: 'broken-zip' }])
    expect(told(gzipSync(bytes(text)).slice(0, 9))).toEqual([{ code: 'broken-zip' }])
    expect(told(gzipSync(gzipSync(bytes(text))))).toEqual([{ code: 'not-read', like: 'gzip' }])
    expect(told(gzipSync(new Uint8Array(201_000_000)))).toEqual([{ code: 'unfolds-too-large', megabytes: 200 }])
  })
})

test('whole numbers of more digits than a number holds stay as they are', () => {
  const ids = ['12345678901234567890', '12345678901234567891']
  const json = `{"nodes":[{"id":${ids[0]}},{"id":${ids[1]},"say":"[12345678901234567890]"}],"links":[{"source":${ids[0]},"target":${ids[1]},"weight":0.1234567890123456}]}`
  const { map } = opened(json)
  expect(map.actors.map(({ id, extra }) => [id, extra])).toEqual([
    [ids[0], undefined],
    [ids[1], { say: '[12345678901234567890]' }],
  ])
  expect(map.relations[0]).toMatchObject({ from: ids[0], to: ids[1], strength: 0.1234567890123456 })
  const gml = `graph [ node [ id ${ids[0]} label "a" ] node [ id ${ids[1]} label "b" ] ]`
  expect(opened(gml).map.actors.map(({ id }) => id)).toEqual(ids)
  expect(told(`{"id": 12345678901234567890,}`)).toMatchObject([{ code: 'not-json', line: 1, column: 29 }])
})

test('two kinds of line ends in one file part its rows all the same', () => {
  const { map, problems } = opened('from,to,note\r\na,b,"x\ny"\nc,d,\r\ne,f,z')
  expect(map.relations.map(({ from, to }) => from + to)).toEqual(['ab', 'cd', 'ef'])
  expect([map.relations[0]?.evidence, problems]).toEqual([[{ basis: 'reported', note: 'x\ny' }], []])
})

describe('older encodings', () => {
  const inBytes = (text: string, encoding: string) => {
    const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code))
    return Uint8Array.from(text, (sign) => signs.indexOf(sign))
  }
  const encodingOf = (file: Uint8Array) => readFile(file).draft?.form?.encoding
  test.each([
    ['koi8-r', 'from,to\nТокаев,Назарбаев\nРоссия,Казахстан\n'],
    ['ibm866', 'from,to\nТокаев,Назарбаев\nРоссия,Казахстан\n'],
    ['windows-1251', 'from,to\nТокаев,Назарбаев\nРоссия,USA\n'],
    ['windows-1250', 'from,to\nŁukasz,Wałęsa\nŻak,Ściegienny\n'],
    ['windows-1252', 'from,to\nJosé,Müller\nRenée,Øystein\n'],
  ])('%s is found out', (encoding, text) => {
    expect(encodingOf(inBytes(text, encoding))).toBe(encoding)
  })

  const graphml = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><graphml><graph edgedefault="directed"><node id="Токаев"/></graph></graphml>`
  test('XML is in the one that it says, unless it is plainly UTF-8', () => {
    expect(opened(inBytes(graphml('ISO-8859-5'), 'iso-8859-5')).map.actors[0]?.id).toBe('Токаев')
    expect(opened(inBytes(graphml('UTF-8'), 'windows-1251')).map.actors[0]?.id).toBe('Токаев')
    expect(opened(graphml('windows-1251')).map.actors[0]?.id).toBe('Токаев')
  })
})

describe('what is not read is called by its name', () => {
  const old = (name: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array(60).fill(0),
      ...[...name].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ])
  const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])))
  test.each([
    ['Excel (password)', old('EncryptedPackage')],
    ['Word', old('WordDocument')],
    ['Word', zip('[Content_Types].xml', 'word/document.xml')],
    ['Excel (.xlsb)', zip('xl/workbook.bin')],
    ['OpenDocument', zip('mimetype', 'content.xml')],
    ['Gephi (project)', zip('Project_xml', 'Workspace_0_graphstore_bytes')],
    ['Cytoscape (session)', zip('CytoscapeSession-1/cysession.xml')],
    ['Numbers', zip('Index/Document.iwa')],
    ['bzip2', bytes('BZh91AY')],
  ])('%s', (like, file) => {
    expect(told(file)).toEqual([{ code: 'not-read', like }])
  })
  test('or says where it breaks', () => {
    expect(told('// a remark\n{"nodes":[]}')).toEqual([{ code: 'not-json', line: 1, column: 1, found: '/' }])
    expect(told('var graph = {"nodes":[]}')).toEqual([{ code: 'not-json', line: 1, column: 1, found: 'v' }])
    expect(told('{}')).toEqual([{ code: 'unknown-form', found: '{}' }])
  })
})

test('the sign of a lost letter, where it stands in the text itself, makes no other encoding of it', () => {
  const { draft } = readFile(bytes('from,to\na\ufffd,b\n'))
  expect([draft?.form?.encoding, draft?.problems]).toEqual(['utf-8', []])
})

test('ties without a list of nodes are read', () => {
  expect(opened('{"nodes":[],"links":[{"source":"a","target":"b"}]}').map.relations.length).toBe(1)
})
