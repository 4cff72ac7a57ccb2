import { expect, test } from 'vitest'
import { ententeJson } from '~/formats/ententeJson.ts'
import { triad } from '../fixtures.ts'

const map = { ...triad, title: 'Тоқаев — ә' }
const text = new TextDecoder().decode(ententeJson.write(map))
const bytesOf = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part])).buffer

test('what is written is read as the same map', () => {
  expect(ententeJson.read(ententeJson.write(map).buffer)).toEqual({ value: map, problems: [] })
})

test('UTF-8 with its mark, and UTF-16 either way round, are read too', () => {
  const wide = Buffer.from(text, 'utf16le')
  const swapped = Buffer.from(wide).swap16()
  for (const bytes of [
    bytesOf(new Uint8Array([0xef, 0xbb, 0xbf]), Buffer.from(text)),
    bytesOf(new Uint8Array([0xff, 0xfe]), wide),
    bytesOf(new Uint8Array([0xfe, 0xff]), swapped),
  ]) {
    expect(ententeJson.read(bytes)).toEqual({ value: map, problems: [] })
  }
})

test('bytes that are no text are told, not thrown', () => {
  for (const bytes of [[], [0x50, 0x4b, 3, 4], [0xc3, 0x28], [0xff, 0xfe, 0]]) {
    const { value, problems } = ententeJson.read(new Uint8Array(bytes).buffer)
    expect(value).toBeNull()
    expect(problems).toHaveLength(1)
  }
})
