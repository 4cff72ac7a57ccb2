export type JsonToken = {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'scalar' | 'other'
  readonly start: number
  readonly end: number
  /** Offset of the first character that cannot stand in it; the text's length when it is cut short; null if well. */
  readonly breakAt: number | null
}

/** The token at or after `from`; null at the end of the text. */
export function jsonToken(text: string, from: number): JsonToken | null {
  let start = from
  while (isSpace(text.charCodeAt(start))) start++
  const first = text.charAt(start)
  switch (first) {
    case '':
      return null
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return { kind: first, start, end: start + 1, breakAt: null }
    case '"':
      return { kind: 'string', start, ...endOfString(text, start + 1) }
    case 't':
      return { kind: 'scalar', start, ...endOfWord(text, start, 'true') }
    case 'f':
      return { kind: 'scalar', start, ...endOfWord(text, start, 'false') }
    case 'n':
      return { kind: 'scalar', start, ...endOfWord(text, start, 'null') }
    default: {
      const isNumber = first === '-' || isDigit(text.charCodeAt(start))
      if (isNumber) return { kind: 'scalar', start, ...endOfNumber(text, start) }
      return { kind: 'other', start, end: start + 1, breakAt: start }
    }
  }
}

type End = { readonly end: number; readonly breakAt: number | null }
const wellAt = (end: number): End => ({ end, breakAt: null })
const brokenAt = (breakAt: number): End => ({ end: breakAt, breakAt })

function endOfString(text: string, from: number): End {
  for (let offset = from; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === quote) return wellAt(offset + 1)
    if (code < space) return brokenAt(offset)
    if (code !== backslash) continue
    offset++
    if (text.charAt(offset) === 'u') {
      for (const last = offset + 4; offset < last; offset++) {
        if (!/^[0-9a-fA-F]$/.test(text.charAt(offset + 1))) return brokenAt(Math.min(offset + 1, text.length))
      }
    } else if (offset < text.length && !'"\\/bfnrt'.includes(text.charAt(offset))) return brokenAt(offset)
  }
  return brokenAt(text.length)
}

function endOfWord(text: string, start: number, word: string): End {
  for (let index = 0; index < word.length; index++) {
    if (text[start + index] !== word[index]) return brokenAt(start + index)
  }
  return wellAt(start + word.length)
}

function endOfNumber(text: string, start: number): End {
  let offset = text[start] === '-' ? start + 1 : start
  const whole = endOfDigits(text, offset)
  if (whole === offset) return brokenAt(offset)
  offset = text[offset] === '0' ? offset + 1 : whole
  if (text[offset] === '.') {
    const fraction = endOfDigits(text, offset + 1)
    if (fraction === offset + 1) return brokenAt(fraction)
    offset = fraction
  }
  if (text[offset] === 'e' || text[offset] === 'E') {
    const sign = text[offset + 1] === '+' || text[offset + 1] === '-' ? 1 : 0
    const exponent = endOfDigits(text, offset + 1 + sign)
    if (exponent === offset + 1 + sign) return brokenAt(exponent)
    offset = exponent
  }
  return wellAt(offset)
}

function endOfDigits(text: string, from: number): number {
  let offset = from
  while (isDigit(text.charCodeAt(offset))) offset++
  return offset
}

const quote = 34
const backslash = 92
const space = 32

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean => code === space || code === 10 || code === 13 || code === 9
