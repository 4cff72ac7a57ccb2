// What a file is, by what is in it: its name says nothing that can be trusted.

export type Shape = 'zip' | 'xml' | 'json' | 'gml' | 'pajek' | 'text' | 'old-excel' | 'binary' | 'empty'

/** What the first bytes of things that are not read look like, to name them in a sentence. */
const signatures: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet'],
  [[0x53, 0x51, 0x4c, 0x69], 'SQLite'],
]

const oldExcel = [0xd0, 0xcf, 0x11, 0xe0]
const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

export function sniffBytes(bytes: Uint8Array): { readonly shape: Shape; readonly like: string } {
  if (bytes.length === 0) return { shape: 'empty', like: '' }
  if (beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6])) return { shape: 'zip', like: '' }
  if (beginsWith(bytes, oldExcel)) return { shape: 'old-excel', like: '' }
  const known = signatures.find(([start]) => beginsWith(bytes, start))
  return known ? { shape: 'binary', like: known[1] } : { shape: 'text', like: '' }
}

/** Of decoded text. Control characters make it binary. */
export function sniffText(text: string): Shape {
  const start = text.slice(0, 4000).replace(/^\uFEFF/, '')
  const head = start.trimStart()
  if (head === '') return text.trim() === '' ? 'empty' : 'text'
  if ([...start].filter(isControl).length > start.length / 100) return 'binary'
  if (head.startsWith('<')) return 'xml'
  if (/^[{[]/.test(head) && !/^\[[^\]\n]*\]\s*[,;\t]/.test(head)) return 'json'
  if (/^(?:[ \t]*(?:#[^\n]*|[A-Za-z_]\w*[ \t]+[^\n[{]*)?\r?\n)*\s*graph\s*\[/i.test(start)) return 'gml'
  if (/^(?:\s*%[^\n]*\n)*\s*\*(?:vertices|network|arcs|edges|arcslist|edgeslist|matrix|partition)\b/i.test(start))
    return 'pajek'
  return 'text'
}

const isControl = (char: string): boolean => {
  const code = char.charCodeAt(0)
  return code < 32 && code !== 9 && code !== 10 && code !== 13
}
