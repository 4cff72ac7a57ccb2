// PNG as a list of chunks (PNG Specification, third edition, 2025): read with every check, written with every checksum.

export type PngChunk = { readonly type: string; readonly data: Uint8Array }

const signature = [137, 80, 78, 71, 13, 10, 26, 10]

/** Null when the file is no PNG, is cut short, or a checksum is wrong. What follows its end is ignored. */
export function readPng(file: Uint8Array): readonly PngChunk[] | null {
  if (!isPng(file)) return null
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const chunks: PngChunk[] = []
  for (let at = signature.length; at + 12 <= file.length; ) {
    const length = view.getUint32(at)
    const end = at + 8 + length
    if (end + 4 > file.length) return null
    if (view.getUint32(end) !== crc32(file.subarray(at + 4, end))) return null
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8))
    chunks.push({ type, data: file.subarray(at + 8, end) })
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' ? chunks : null
    at = end + 4
  }
  return null
}

export const isPng = (file: Uint8Array): boolean => signature.every((byte, index) => file[index] === byte)

export function writePng(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(chunks.reduce((sum, { data }) => sum + data.length + 12, signature.length))
  const view = new DataView(file.buffer)
  file.set(signature)
  let at = signature.length
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length)
    file.set(latin1(type), at + 4)
    file.set(data, at + 8)
    view.setUint32(at + 8 + data.length, crc32(file.subarray(at + 4, at + 8 + data.length)))
    at += data.length + 12
  }
  return file
}

/** `keyword`: 1 to 79 letters of Latin-1. The text is UTF-8; `deflated` text is handed in as zlib made it. */
export function textChunk(keyword: string, text: string | { readonly deflated: Uint8Array }, language = ''): PngChunk {
  const isDeflated = typeof text !== 'string'
  const body = isDeflated ? text.deflated : new TextEncoder().encode(text)
  const head = [...latin1(keyword), 0, isDeflated ? 1 : 0, 0, ...latin1(language), 0, 0]
  const data = new Uint8Array(head.length + body.length)
  data.set(head)
  data.set(body, head.length)
  return { type: 'iTXt', data }
}

export type PngText = { readonly keyword: string; readonly isDeflated: boolean; readonly body: Uint8Array }

/** Null when the chunk is no iTXt or a broken one. */
export function readTextChunk({ type, data }: PngChunk): PngText | null {
  const keywordEnd = data.indexOf(0)
  if (type !== 'iTXt' || keywordEnd < 1) return null
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  if (translatedEnd < 0) return null
  const keyword = String.fromCharCode(...data.subarray(0, keywordEnd))
  return { keyword, isDeflated: data[keywordEnd + 1] === 1, body: data.subarray(translatedEnd + 1) }
}

/** Pixels a metre, as PNG counts them. */
export function resolutionChunk(dpi: number): PngChunk {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const perMetre = Math.round(dpi / 0.0254)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return { type: 'pHYs', data }
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff)

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
