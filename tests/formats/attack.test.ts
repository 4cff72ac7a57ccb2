import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildMap } from '~/formats/buildMap.ts'
import { guessPlan } from '~/formats/guessPlan.ts'
import { readFile } from '~/formats/readFile.ts'
import { unzip } from '~/formats/unzip.ts'
import { parseMap } from '~/map/parseMap.ts'
import { serializeMap } from '~/map/writeMap.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codesOf = (file: Uint8Array) => {
  const { draft, problems } = readFile(file)
  return (draft?.problems ?? problems).map(({ code }) => code)
}
const mapIn = (text: string) => {
  const { draft } = readFile(bytes(text))
  if (!draft) throw new Error('nothing read')
  return buildMap(draft, guessPlan(draft)).map
}

const graphml = (inside: string) =>
  `<?xml version="1.0"?><graphml><graph edgedefault="directed">${inside}</graph></graphml>`

describe('what is made to break a reader', () => {
  test('entities that unfold without end are refused with their DOCTYPE', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><graphml><graph><node id="&b;"/></graph></graphml>`
    expect(codesOf(bytes(bomb))).toEqual(['doctype'])
    expect(codesOf(bytes(`${' '.repeat(3000)}${bomb.replace('<?xml version="1.0"?>', '')}`))).toEqual(['doctype'])
  })

  /** A zip whose list of contents says that its one file has so many bytes. */
  const zipThatSays = (content: Uint8Array, size: number) => {
    const zip = zipSync({ 'xl/workbook.xml': content }, { level: 9 })
    const view = new DataView(zip.buffer, zip.byteOffset)
    for (let at = 0; at < zip.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
    }
    return zip
  }

  test('a zip that would fill the memory is not unfolded', () => {
    expect(codesOf(zipThatSays(bytes('<workbook/>'), 250_000_000))).toEqual(['unfolds-too-large'])
  })

  test('a zip that lies about what is in it holds no more than it says', () => {
    const parts = unzip(zipThatSays(new Uint8Array(5_000_000), 10), () => true)
    expect('size' in parts ? [...parts.values()].map(({ length }) => length) : parts).toEqual([10])
  })

  test('100,000 columns are cut to what can be shown, and said', () => {
    const head = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')
    const { draft } = readFile(bytes(`source,target,${head}\na,b,${head}\n`))
    expect(draft?.tables[0]?.columns.length).toBe(1000)
    expect(draft?.problems.map(({ code, values }) => [code, values])).toEqual([
      ['too-many-columns', { count: 100_002, most: 1000 }],
    ])
  })

  test.each([
    ['JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['JSON in an object', `{"nodes":[],"a":${'['.repeat(300)}${']'.repeat(300)}}`],
    ['XML', graphml(`${'<node id="a"><graph>'.repeat(5000)}${'</graph></node>'.repeat(5000)}`)],
    ['GML', `graph [ ${'a [ '.repeat(5000)}`],
  ])('%s that nests without end is refused', (_what, text) => {
    expect(codesOf(bytes(text))).toContain('too-deep')
  })

  test.each([
    ['GraphML', graphml('<node id="a"/><node id="b"/><edge source="a" target="b"/>').slice(0, -60), 'bad-xml'],
    ['GEXF', '<gexf><graph><nodes><node id="a" label="A"/><node id="b', 'bad-xml'],
    ['JSON', '{"nodes":[{"id":"a"}],"links":[{"source":"a","tar', 'not-json'],
    ['GML', 'graph [ node [ id 1 ] node [ id 2', 'bad-syntax'],
    ['a zip', new TextDecoder('latin1').decode(zipSync({ 'a.csv': bytes('from,to\na,b') })).slice(0, 40), 'broken-zip'],
  ])('%s that is cut short says where', (_what, text, code) => {
    const cut = code === 'broken-zip' ? Uint8Array.from(text, (char) => char.charCodeAt(0)) : bytes(text)
    expect(codesOf(cut)).toContain(code)
  })

  test('what was read of XML before it breaks is kept', () => {
    const { draft } = readFile(
      bytes('<gexf><graph><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge sou'),
    )
    expect(draft?.tables.map(({ rows }) => rows.length)).toEqual([2, 0])
  })

  test('names of JavaScript’s own objects reach nothing', () => {
    const json = mapIn(
      '{"nodes":[{"id":"__proto__","__proto__":{"polluted":1},"constructor":"c"},{"id":"b"}],"links":[{"source":"__proto__","target":"b","kind":"constructor"}]}',
    )
    const csv = mapIn('from,to,kind,__proto__,constructor\n__proto__,hasOwnProperty,toString,x,y\n')
    const xml = mapIn(
      graphml(
        '<node id="constructor"><data key="__proto__">x</data></node><node id="b"/><edge source="constructor" target="b"/>',
      ),
    )
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    for (const map of [json, csv, xml]) {
      expect(map.relations.length).toBe(1)
      expect(parseMap(serializeMap(map)).problems.filter(({ severity }) => severity === 'error')).toEqual([])
    }
    expect(csv.actors.map(({ id, name }) => [id, name])).toEqual([
      ['___proto__', '__proto__'],
      ['_hasOwnProperty', 'hasOwnProperty'],
    ])
  })

  test('script in names, links and formulas stays text', () => {
    const [actor] = mapIn('name,url\n<script>alert(1)</script>,javascript:alert(1)\n"=HYPERLINK(""x"")",b\n').actors
    expect(actor).toEqual({
      id: '<script>alert(1)</script>',
      name: '<script>alert(1)</script>',
      type: 'unknown',
      extra: { url: 'javascript:alert(1)' },
    })
  })

  test.each([
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3], ['old-excel']],
    ['a picture', [0xff, 0xd8, 0xff, 0xe0], ['not-read']],
    ['nothing', [], ['empty']],
    ['white space', [32, 10, 32], ['empty']],
    ['bytes of no text', Array.from({ length: 300 }, (_, at) => (at * 37) % 32), ['not-read']],
  ])('%s is named', (_what, content, codes) => {
    expect(codesOf(Uint8Array.from(content))).toEqual(codes)
  })

  test.each([
    ['<html><body>hi</body></html>', '<html>'],
    ['{"a":1,"b":2}', 'a, b'],
  ])('%s is known to be something else', (text, found) => {
    const { problems } = readFile(bytes(text))
    expect(problems.map(({ values }) => ('found' in values ? values.found : undefined))).toEqual([found])
  })
})

describe('encodings', () => {
  const text = 'Откуда;Куда;Вид\nТокаев;Назарбаев;против\nЁлки;Қазақстан;поддерживает\n'
  const utf16 = (swap: boolean) => {
    const units = new Uint8Array(text.length * 2)
    const view = new DataView(units.buffer)
    for (const [at, char] of [...text].entries()) view.setUint16(at * 2, char.charCodeAt(0), !swap)
    return units
  }
  const cyrillic = (char: string) => {
    const code = char.charCodeAt(0)
    if (code < 128) return code
    return code === 0x401 ? 0xa8 : code - 0x410 + 0xc0
  }
  test.each([
    ['utf-8', bytes(text)],
    ['utf-8', bytes(`\uFEFF${text}`)],
    ['utf-16le', Uint8Array.from([0xff, 0xfe, ...utf16(false)])],
    ['utf-16be', Uint8Array.from([0xfe, 0xff, ...utf16(true)])],
    ['windows-1251', Uint8Array.from(text.replace('Қазақстан', 'Казахстан'), cyrillic)],
  ])('%s is found out', (encoding, file) => {
    const { draft } = readFile(file)
    expect(draft?.form).toEqual({ encoding, delimiter: ';', hasHeader: true })
    const { relations, actors } = buildMap(draft ?? never(), guessPlan(draft ?? never())).map
    expect(relations.map(({ kind }) => kind)).toEqual(['opposition', 'support'])
    expect(actors.map(({ name }) => name).slice(0, 3)).toEqual(['Токаев', 'Назарбаев', 'Ёлки'])
  })

  test('Western letters are told from Cyrillic ones', () => {
    const file = Uint8Array.from('from,to\nJosé,Müller\nRenée,Gößmann\n', (char) => char.charCodeAt(0))
    expect(readFile(file).draft?.form?.encoding).toBe('windows-1252')
  })

  test('one that is asked for is taken, and what it cannot read is counted', () => {
    const { draft } = readFile(
      Uint8Array.from('from,to\nJosé,Müller\n', (char) => char.charCodeAt(0)),
      { encoding: 'utf-8' },
    )
    expect(draft?.problems.map(({ code, values }) => [code, values])).toEqual([['lost-letters', { count: 2 }]])
  })
})

const never = (): never => {
  throw new Error('nothing read')
}
