// A PDF file as a table of objects (ISO 32000-1): numbers are given out before the objects are written, and at the end
// everything is laid down with its cross-reference table. The same objects give the same bytes.

export type PdfRef = number

export type PdfFile = {
  /** The number of an object that will be written later. */
  readonly reserve: () => PdfRef
  readonly put: (body: string, ref?: PdfRef) => PdfRef
  /** `keys`: what its dictionary holds besides the length. */
  readonly putStream: (keys: string, data: Uint8Array, ref?: PdfRef) => PdfRef
  readonly close: (root: PdfRef, info: PdfRef) => Uint8Array<ArrayBuffer>
}

export const at = (ref: PdfRef): string => `${ref} 0 R`

export function pdfFile(): PdfFile {
  const objects: (readonly Uint8Array[])[] = []
  const reserve = (): PdfRef => objects.push([])
  const write = (ref: PdfRef, parts: readonly Uint8Array[]): PdfRef => {
    objects[ref - 1] = parts
    return ref
  }
  return {
    reserve,
    put: (body, ref = reserve()) => write(ref, [bytes(`${ref} 0 obj\n${body}\nendobj\n`)]),
    putStream: (keys, data, ref = reserve()) =>
      write(ref, [
        bytes(`${ref} 0 obj\n<< ${keys} /Length ${data.length} >>\nstream\n`),
        data,
        bytes('\nendstream\nendobj\n'),
      ]),
    close: (root, info) => assemble(objects, root, info),
  }
}

function assemble(objects: readonly (readonly Uint8Array[])[], root: PdfRef, info: PdfRef): Uint8Array<ArrayBuffer> {
  // The second line tells programs that copy files that this one is not text.
  const parts: Uint8Array[] = [bytes('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')]
  let length = parts[0]?.length ?? 0
  const places = objects.map((object) => {
    const place = length
    for (const part of object) {
      parts.push(part)
      length += part.length
    }
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const id = fingerprint(parts)
  parts.push(
    bytes(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n` +
        `<< /Size ${objects.length + 1} /Root ${at(root)} /Info ${at(info)} /ID [<${id}> <${id}>] >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    file.set(part, offset)
    offset += part.length
  }
  return file
}

/** 128 bits that change with any byte (FNV-1a, four times with other seeds): the file's name among files, no secret. */
function fingerprint(parts: readonly Uint8Array[]): string {
  const hashes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (const part of parts)
    for (const byte of part)
      for (let index = 0; index < 4; index++)
        hashes[index] = Math.imul((hashes[index] ?? 0) ^ byte, 0x01000193 + index * 2)
  return hashes.map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}

/** One byte a character: syntax, never words. */
export const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff)

/** Words, in UTF-16. */
export const pdfText = (text: string): string => `<FEFF${utf16(text)}>`

export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')

/** A number as PDF reads it: never with an exponent. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000 || 0)
