import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { mapInPdf } from '~/formats/mapInPdf.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { mapInPng } from '~/formats/mapInPng.ts'
import { mapInSvg } from '~/formats/mapInSvg.ts'
import { readPng, textChunk, writePng } from '~/formats/pngChunks.ts'
import type { EntenteMap } from '~/map/map.ts'
import { writeMap } from '~/map/writeMap.ts'
import { triad } from '../fixtures.ts'
import { anyMap } from '../map/anyMap.ts'

/** One black pixel. */
const head = { type: 'IHDR', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0) }
const body = { type: 'IDAT', data: zlibSync(Uint8Array.of(0, 0)) }
const end = { type: 'IEND', data: new Uint8Array() }

const text = (words: string) => new TextEncoder().encode(words)
const latin1 = (words: string) => Uint8Array.from(words, (char) => char.charCodeAt(0))

const inPng = (map: EntenteMap, view = '') => writePng([head, ...mapInPng.write(map, view), body, end])
const inSvg = (map: EntenteMap, view = '') =>
  text(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${mapInSvg.write(map, view)}</metadata></svg>`)
function inPdf(map: EntenteMap, view = '') {
  const { content, keys } = mapInPdf.write(map, view)
  const before = latin1(`%PDF-1.7\n1 0 obj\n<< ${keys} /Filter /FlateDecode /Length ${content.length} >>\nstream\n`)
  const after = latin1('\nendstream\nendobj\n')
  return Uint8Array.from([...before, ...content, ...after])
}
const ways = { png: inPng, svg: inSvg, pdf: inPdf }
const each = Object.entries(ways)

describe.each(each)('a map inside a %s', (_, put) => {
  test('comes out as it went in, with its view', () => {
    fc.assert(
      fc.property(anyMap, fc.string({ unit: 'binary' }), (map, view) => {
        const found = mapInPicture(put(map, view))
        expect(found?.value).toEqual(map)
        expect(found?.view).toBe(view)
      }),
      { numRuns: 60 },
    )
  })

  test('cannot break out of its place', () => {
    const hostile = {
      ...triad,
      title: `]]></metadata><script>alert(1)</script>--> endstream endobj IEND \u0000 ${'"'.repeat(9)}`,
    }
    const file = put(hostile, `"/><script>${'>'.repeat(3)} %00 endstream`)
    expect(mapInPicture(file)?.value?.title).toBe(hostile.title)
    // In a PNG a text is a text, whatever it says.
    const written = new TextDecoder('latin1').decode(file)
    expect(put !== inPng && /<script|alert/.test(written)).toBe(false)
  })

  test('cut short or changed, it is said to be damaged, and nothing is opened', () => {
    const file = put(triad)
    for (const length of [Math.floor(file.length * 0.5), Math.floor(file.length * 0.7)]) {
      const found = mapInPicture(file.subarray(0, length))
      expect([found?.value, found?.problems[0]?.code]).toEqual([null, expect.stringMatching(/damaged|no-map-inside/)])
    }
    for (let at = 60; at < file.length; at += 1) {
      const other = Uint8Array.from(file)
      other[at] = (other[at] ?? 0) ^ 0x15
      const found = mapInPicture(other)
      // A byte outside of the map, or one that the checksum cannot tell, may change; a map that opens is the one that was put in.
      if (found?.value) expect(found.value).toEqual(triad)
    }
  })
})

test('a picture without a map says so', () => {
  for (const file of [
    writePng([head, body, end]),
    text('<?xml version="1.0"?><svg><map>no</map></svg>'),
    text('%PDF-1.4\n'),
  ])
    expect(mapInPicture(file)).toEqual({
      value: null,
      view: '',
      problems: [{ path: '', code: 'no-map-inside', severity: 'error', values: {} }],
    })
})

test('what is no picture is none', () => {
  for (const file of [text('{"format":"entente"}'), new Uint8Array(), text('from,to\na,b')])
    expect(mapInPicture(file)).toBeNull()
})

test('a map that would fill the memory is refused before it does', () => {
  const bomb = zlibSync(new Uint8Array(30_000_000), { level: 9 })
  const file = writePng([head, textChunk('Entente map', { deflated: bomb }), body, end])
  expect(file.length).toBeLessThan(40_000)
  expect(mapInPicture(file)?.problems).toEqual([
    { path: '', code: 'map-too-large', severity: 'error', values: { megabytes: 25 } },
  ])
})

test('an SVG that another program wrote back still opens', () => {
  const svg = new TextDecoder().decode(inSvg(triad, 'actor=a'))
  const other = svg
    .replace(/<entente:map xmlns:entente/, '<ns0:map\n     xmlns:ns0')
    .replace('</entente:map>', '\n   </ns0:map >')
    .replace(/>([A-Za-z0-9+/=]{60,})/, (_, packed: string) => `>${packed.match(/.{1,40}/g)?.join('\n')}`)
  expect(mapInPicture(text(other))).toMatchObject({ value: triad, view: 'actor=a' })
})

test('a PDF whose stream has its length elsewhere still opens', () => {
  const file = new TextDecoder('latin1').decode(inPdf(triad)).replace(/\/Length \d+/, '/Length 9 0 R')
  expect(mapInPicture(latin1(file))?.value).toEqual(triad)
})

test('a PDF whose streams another program has unfolded still opens', () => {
  const before = '%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile >>\nstream\n'
  const file = Uint8Array.from([...latin1(before), ...text(writeMap(triad)), ...latin1('\nendstream\nendobj\n')])
  expect(mapInPicture(file)).toEqual({ value: triad, problems: [], view: '' })
  const coded = new TextDecoder('latin1').decode(file).replace('/EmbeddedFile', '/EmbeddedFile /Filter /LZWDecode')
  expect(mapInPicture(latin1(coded))?.problems[0]?.code).toBe('map-damaged')
})

test('a PNG is a list of chunks, each under its checksum', () => {
  const file = inPng(triad)
  expect(readPng(file)?.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND'])
  expect(readPng(Uint8Array.from([...file, 1, 2, 3]))).not.toBeNull()
  expect(readPng(file.subarray(0, -1))).toBeNull()
  const wrong = Uint8Array.from(file)
  wrong[30] = (wrong[30] ?? 0) ^ 1
  expect(readPng(wrong)).toBeNull()
})
