// What a file is, by what is in it: its name says nothing that can be trusted.

export type Shape = 'zip' | 'gzip' | 'xml' | 'json' | 'gml' | 'pajek' | 'text' | 'old-excel' | 'binary' | 'empty'

/** What the first bytes of things that are not read look like, to name them in a sentence. */
const signatures: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet'],
  [[0x53, 0x51, 0x4c, 0x69], 'SQLite'],
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard'],
  [[0x89, 0x48, 0x44, 0x46], 'HDF5'],
  [[0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], 'NumPy'],
]

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
const gzip = [0x1f, 0x8b]
const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

export function sniffBytes(bytes: Uint8Array): { readonly shape: Shape; readonly like: string } {
  if (bytes.length === 0) return { shape: 'empty', like: '' }
  if (beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6])) return { shape: 'zip', like: '' }
  if (beginsWith(bytes, gzip)) return { shape: 'gzip', like: '' }
  if (beginsWith(bytes, oldOffice)) return likeOffice(bytes)
  const known = signatures.find(([start]) => beginsWith(bytes, start))
  return known ? { shape: 'binary', like: known[1] } : { shape: 'text', like: '' }
}

/** Microsoft's older container: what is in it has a name in UTF-16. */
function likeOffice(bytes: Uint8Array): { readonly shape: Shape; readonly like: string } {
  const has = (name: string) => {
    const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0])
    const [first = 0] = wanted
    for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
      if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
    return false
  }
  if (has('EncryptedPackage')) return { shape: 'binary', like: 'Excel (password)' }
  if (has('WordDocument')) return { shape: 'binary', like: 'Word' }
  if (has('PowerPoint Document')) return { shape: 'binary', like: 'PowerPoint' }
  return { shape: 'old-excel', like: '' }
}

/** Of decoded text. Control characters make it binary. */
export function sniffText(text: string): Shape {
  const start = text.slice(0, 4000).replace(/^\uFEFF/, '')
  const head = start.trimStart()
  if (head === '') return text.trim() === '' ? 'empty' : 'text'
  if ([...start].filter(isControl).length > Math.max(2, start.length / 100)) return 'binary'
  if (head.startsWith('<')) return 'xml'
  // With a remark or a word of JavaScript before it, it is JSON that says where it is none.
  if (/^(?:(?:\/\/[^\n]*\s*)+|(?:(?:var|let|const)\s+)?[\w.$]+\s*[=(]\s*)\{/.test(head)) return 'json'
  if (/^[{[]/.test(head) && !/^\[[^[\]\n]*\]\s*[,;\t]/.test(head)) return 'json'
  if (/^(?:[ \t]*(?:#[^\n]*|[A-Za-z_]\w*[ \t]+[^\n[{]*)?\r?\n)*\s*graph\s*\[/i.test(start)) return 'gml'
  if (/^(?:\s*%[^\n]*\n)*\s*\*(?:vertices|network|arcs|edges|arcslist|edgeslist|matrix|partition)\b/i.test(start))
    return 'pajek'
  return 'text'
}

const isControl = (char: string): boolean => {
  const code = char.charCodeAt(0)
  return code < 32 && code !== 9 && code !== 10 && code !== 13
}
