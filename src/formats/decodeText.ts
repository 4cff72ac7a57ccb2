// Bytes → text, in the encodings that people's files have.

export const encodings = [
  ...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const),
  // Guessed where they show; those of East Asia have to be chosen.
  ...([
    'koi8-r',
    'ibm866',
    'windows-1250',
    'iso-8859-2',
    'iso-8859-5',
    'gb18030',
    'big5',
    'shift_jis',
    'euc-kr',
  ] as const),
] as const
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
  return { text, encoding, lost: isWhole(bytes, encoding) ? 0 : countLost(text) }
}

/** Text that says its own encoding, as XML does: in that one, unless its letters are plainly those of UTF-8. */
export function declaredEncoding(bytes: Uint8Array, declared: string): Encoding | undefined {
  const label = declared.toLowerCase() === 'iso-8859-1' ? 'windows-1252' : declared.toLowerCase()
  const known = encodings.find((each) => each === label)
  if (known === undefined || known.startsWith('utf')) return undefined
  return isUtf8(bytes) && bytes.some((byte) => byte > 0x7f) ? 'utf-8' : known
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

/** A text may have the sign of a lost letter of its own. */
function isWhole(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Also where a few characters are broken: the file was cut short, or put together from two. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isWhole(bytes, 'utf-8')) return true
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = countLost(text)
  let whole = 0
  for (let at = 0; at < text.length && whole <= lost * 20; at++) if (text.charCodeAt(at) > 0x7f) whole++
  return whole - lost >= lost * 4
}

/** The one that makes the most words: of one alphabet, in one case, without signs in their midst. */
function guessAlphabet(bytes: Uint8Array): Encoding {
  let best: { readonly encoding: Encoding; readonly score: number } = { encoding: 'windows-1252', score: -Infinity }
  for (const encoding of ['windows-1252', 'windows-1251', 'koi8-r', 'ibm866', 'windows-1250'] as const) {
    const score = scoreOf(new TextDecoder(encoding).decode(bytes.subarray(0, 100_000)))
    if (score > best.score) best = { encoding, score }
  }
  return best.encoding
}

function scoreOf(text: string): number {
  let score = 0
  for (const [word] of text.matchAll(/[^\s\u0021-\u0040\u005b-\u0060\u007b-\u007e]+/g)) {
    if (/^[A-Za-z]+$/.test(word)) continue
    if (!/^\p{L}+$/u.test(word)) score -= 2
    else if (/^\p{sc=Cyrillic}+$/u.test(word)) score += /\p{Ll}\p{Lu}/u.test(word) ? -2 : 2
    // In Western European words an accented letter stands among plain ones.
    else if (/^\p{sc=Latin}+$/u.test(word)) score += /[^A-Za-z]{3}|\p{Ll}\p{Lu}/u.test(word) ? -1 : 1
    else score -= 2
  }
  return score
}

function countLost(text: string): number {
  let lost = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) lost++
  return lost
}
