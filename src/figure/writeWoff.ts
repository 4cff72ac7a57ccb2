import { zlibSync } from 'fflate'

/** A TrueType font as WOFF 1.0, which every browser reads: the same tables, each deflated where that makes it smaller. */
export function writeWoff(ttf: Uint8Array): Uint8Array {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength)
  const count = view.getUint16(4)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16
    const [tag, sum, offset, length] = [0, 4, 8, 12].map((place) => view.getUint32(at + place))
    const data = ttf.subarray(offset, (offset ?? 0) + (length ?? 0))
    const packed = zlibSync(data, { level: 9 })
    return { tag, sum, length, data: packed.length < data.length ? packed : data }
  })
  const padded = (length: number) => Math.ceil(length / 4) * 4
  const total = tables.reduce((sum, { data }) => sum + padded(data.length), 44 + 20 * count)
  const file = new Uint8Array(total)
  const out = new DataView(file.buffer)
  const plain = tables.reduce((sum, { length = 0 }) => sum + padded(length), 12 + 16 * count)
  for (const [at, value] of [
    [0, 0x774f4646],
    [4, 0x00010000],
    [8, total],
    [16, plain],
    [20, 0x00010000],
  ] as const)
    out.setUint32(at, value)
  out.setUint16(12, count)
  let offset = 44 + 20 * count
  for (const [index, { tag = 0, sum = 0, length = 0, data }] of tables.entries()) {
    for (const [place, value] of [tag, offset, data.length, length, sum].entries())
      out.setUint32(44 + index * 20 + place * 4, value)
    file.set(data, offset)
    offset += padded(data.length)
  }
  return file
}
