// Bytes → text, in the encodings that people's files have.

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export type Decoded = {
  readonly text: string
  readonly encoding: Encoding
  /** Characters that the bytes of this encoding do not make. */
  readonly lost: number
}

/** In the encoding that is asked for, or the likeliest one. A byte order mark is taken off. */
export function decodeText(bytes: Uint8Array, wanted?: Encoding): Decoded {
  const encoding = wanted ?? guessEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, lost: countLost(text) }
}

/** Marks first, then zeros between letters, then whether it is UTF-8, then which alphabet the high bytes make words of. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 1024)
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > head.length / 5 && even < odd / 4) return 'utf-16le'
  if (even > head.length / 5 && odd < even / 4) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : guessAlphabet(bytes)
}

/** Also where a few characters are broken: the file was cut short, or put together from two. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = countLost(text)
  if (lost === 0) return true
  let whole = 0
  for (let at = 0; at < text.length && whole <= lost * 20; at++) if (text.charCodeAt(at) > 0x7f) whole++
  return whole - lost >= lost * 4
}

/** Cyrillic words are high bytes in a row; in Western European ones an accented letter stands alone among plain ones. */
function guessAlphabet(bytes: Uint8Array): Encoding {
  let [alone, inRow] = [0, 0]
  for (let at = 0; at < Math.min(bytes.length, 200_000); at++) {
    if (!isHigh(bytes[at])) continue
    if (isHigh(bytes[at - 1]) || isHigh(bytes[at + 1])) inRow++
    else alone++
  }
  return inRow > alone ? 'windows-1251' : 'windows-1252'
}

/** A letter of Cyrillic in windows-1251, ё and the Kazakh letters that it has aside. */
const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0

function countLost(text: string): number {
  let lost = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) lost++
  return lost
}
