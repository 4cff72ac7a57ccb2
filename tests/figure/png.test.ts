import { Resvg } from '@resvg/resvg-js'
import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkPng } from '~/figure/checkPng.ts'
import { finishPng } from '~/figure/finishPng.ts'
import { dpiOf, pixelLimits, pixelSize, tooLargeFor } from '~/figure/pixels.ts'
import { writeSvg } from '~/figure/writeSvg.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { readPng, readTextChunk, writePng } from '~/formats/pngChunks.ts'
import { cases } from './cases.ts'
import { fonts, shippedMap } from './figureOf.ts'
import { program, runOn } from './programs.ts'

const figure = cases['kazakhstan-kk-column']()
const map = shippedMap('kazakhstan-2022')
const size = pixelSize(figure)
const svg = writeSvg(figure, { fonts: 'outlined', from: fonts, keep: null })
const drawn = new Uint8Array(
  new Resvg(svg, { fitTo: { mode: 'width', value: size.width }, font: { loadSystemFonts: false } }).render().asPng(),
)
const png = finishPng(drawn, figure, { map, view: 'actor=xi' }) ?? new Uint8Array()

describe('a PNG', () => {
  test('has the pixels of its size in print', () => {
    expect(size.width).toBe(Math.round((84 / 25.4) * 300))
    expect(checkPng(png, size)).toBeNull()
    expect(dpiOf(figure)).toBeCloseTo(300, 0)
  })

  test('says its dpi, what it shows, and where that comes from', () => {
    const chunks = readPng(png) ?? []
    const resolution = chunks.find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array(9)
    expect(new DataView(resolution.buffer, resolution.byteOffset).getUint32(0)).toBe(Math.round(dpiOf(figure) / 0.0254))
    const told = chunks.flatMap((chunk) => readTextChunk(chunk) ?? [])
    const said = (keyword: string) => new TextDecoder().decode(told.find((each) => each.keyword === keyword)?.body)
    expect(said('Title')).toBe('Қазақстандағы толқулар, 2022 жылғы қаңтар')
    expect(said('Description')).toBe(figure.description)
    expect(said('Source')).toContain('Episkopos')
    expect(said('XML:com.adobe.xmp')).toContain('AltTextAccessibility')
    const types = chunks.map(({ type }) => type)
    expect(types.indexOf('pHYs')).toBeLessThan(types.indexOf('IDAT'))
  })

  test('opens as the map that it shows, or is only a picture', () => {
    expect(mapInPicture(png)).toMatchObject({ value: map, problems: [], view: 'actor=xi' })
    const bare = finishPng(drawn, figure, null) ?? new Uint8Array()
    expect(mapInPicture(bare)?.problems[0]?.code).toBe('no-map-inside')
  })

  test('finished twice says everything once', () => {
    const again = finishPng(png, figure, null) ?? new Uint8Array()
    expect(readPng(again)?.filter(({ type }) => type === 'pHYs')).toHaveLength(1)
    expect(mapInPicture(again)?.value).toBeNull()
  })

  test('what is no whole PNG is not finished', () => {
    expect(finishPng(drawn.subarray(0, 5000), figure, null)).toBeNull()
  })
})

describe('a PNG is read back before it is given out', () => {
  const chunks = readPng(png) ?? []
  const withPixels = (data: Uint8Array) =>
    writePng(
      chunks.flatMap((chunk) =>
        chunk.type === 'IDAT' ? [] : chunk.type === 'IEND' ? [{ type: 'IDAT', data }, chunk] : [chunk],
      ),
    )

  test('of another size', () => {
    expect(checkPng(png, { width: size.width + 1, height: size.height })).toBe('other-size')
  })

  test('cut short', () => {
    expect(checkPng(png.subarray(0, png.length - 20), size)).toBe('not-a-png')
    const first = chunks.find(({ type }) => type === 'IDAT')?.data ?? new Uint8Array()
    expect(checkPng(withPixels(first.subarray(0, 2000)), size)).toBe('cut-short')
  })

  test('blank', () => {
    const rows = size.height * (1 + size.width * 4)
    expect(checkPng(withPixels(zlibSync(new Uint8Array(rows))), size)).toBe('blank')
    expect(checkPng(withPixels(zlibSync(new Uint8Array(rows - 8))), size)).toBe('cut-short')
    expect(checkPng(withPixels(zlibSync(new Uint8Array(rows + 8))), size)).toBe('cut-short')
  })

  test('likewise piece by piece, as very large ones are', () => {
    const inParts = (file: Uint8Array) => checkPng(file, size, 0)
    const rows = size.height * (1 + size.width * 4)
    expect(inParts(png)).toBeNull()
    expect(inParts(withPixels(zlibSync(new Uint8Array(rows))))).toBe('blank')
    expect(inParts(withPixels(zlibSync(new Uint8Array(rows + 8))))).toBe('cut-short')
  })
})

test('what a browser cannot draw is told before it tries, with the largest that it can', () => {
  expect(tooLargeFor({ width: 2400, height: 1350 }, pixelLimits.safari)).toBeNull()
  expect(tooLargeFor({ width: 20_000, height: 100 }, pixelLimits.usual)).toMatchObject({ over: 'width', limit: 16_384 })
  const poster = tooLargeFor({ width: 9933, height: 14_043 }, pixelLimits.safari)
  expect(poster).toMatchObject({ over: 'area' })
  const share = poster?.largestShare ?? 0
  expect(9933 * share * 14_043 * share).toBeCloseTo(pixelLimits.safari.area, -2)
})

describe('a PNG in other programs', () => {
  test.runIf(program('pngcheck'))('is without fault', () => {
    expect(runOn('pngcheck', png, 'png', (file) => ['-v', file])).toContain('No errors detected')
  })

  test.runIf(program('exiftool'))('title, description, source and dpi are found', () => {
    const told = runOn('exiftool', png, 'png', (file) => ['-s', file])
    expect(told).toMatch(/Title .*: Қазақстандағы толқулар/)
    expect(told).toMatch(/PixelsPerUnitX +: 1181[01]/)
    expect(told).toMatch(/AltTextAccessibility +: Қазақстандағы/)
  })
})

describe('an SVG in other programs', () => {
  test.runIf(program('rsvg-convert'))('is drawn, each of the ways', () => {
    for (const way of ['live', 'embedded', 'outlined'] as const) {
      const text = writeSvg(figure, { fonts: way, from: fonts, keep: { map, view: '' } })
      expect(runOn('rsvg-convert', text, 'svg', (file) => ['-w', '300', '-f', 'svg', file])).toContain('<svg')
    }
  })
})
