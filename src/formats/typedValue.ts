import type { Cell } from './draft.ts'

/** A text as the value of a declared type: GraphML's, GEXF's and Cytoscape's names for them. As it stands when it is none. */
export function typedValue(text: string, type: string): Cell {
  const kind = type.toLowerCase()
  if (kind.startsWith('list')) return listOf(text).map((item) => typedValue(item, kind.slice(4).replace(/^_?of_?/, '')))
  if (/^(?:int|integer|long|short|byte|float|double|real|bigdecimal|biginteger)$/.test(kind)) return numberOr(text)
  if (/^bool(?:ean)?$/.test(kind)) {
    const word = text.trim().toLowerCase()
    return word === 'true' || word === '1' ? true : word === 'false' || word === '0' ? false : text
  }
  return text
}

/** Whole numbers of more digits than a number holds stay text: most are ids. */
export const isExact = (text: string, value: number): boolean =>
  Number.isSafeInteger(value) || !/^\s*[-+]?\d{16,}\s*$/.test(text)

/** What is no number is how igraph and R write that there is none. */
function numberOr(text: string): Cell {
  if (/^\s*[-+]?nan\s*$/i.test(text)) return undefined
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) && isExact(text, value) ? value + 0 : text
}

/** `a|b`, `a, b`, `[a, 'b', "c"]`: all three are found in GEXF. */
export function listOf(text: string): readonly string[] {
  const bare = text.trim()
  if (bare === '') return []
  if (bare.startsWith('[') && bare.endsWith(']')) return jsonItems(bare) ?? quotedItems(bare.slice(1, -1))
  const mark = ['|', ';', ','].find((each) => bare.includes(each))
  return mark === undefined ? [bare] : bare.split(mark).map((item) => item.trim())
}

/** A list of words as one text, which `listOf` takes apart again. */
export const joinList = (items: readonly string[]): string =>
  items.every((item) => item !== '' && item === item.trim() && !/[|;,'"[\]]/.test(item))
    ? items.join('|')
    : JSON.stringify(items)

function jsonItems(text: string): readonly string[] | null {
  try {
    const items: unknown = JSON.parse(text)
    return Array.isArray(items) ? items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))) : null
  } catch {
    return null
  }
}

function quotedItems(text: string): readonly string[] {
  const items = text.matchAll(/\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,]+))\s*(?:,|$)/gs)
  return [...items].map(([, single, double, plain = '']) => {
    const quoted = single ?? double
    return quoted === undefined ? plain.trim() : quoted.replace(/\\(.)/gs, '$1')
  })
}

/** `#rrggbb`, from what viz:color and Gephi's columns r, g, b hold; undefined when it is no colour. */
export function hexColour(...parts: readonly unknown[]): string | undefined {
  const [red, green, blue] = parts.map((part) => (part === undefined || part === '' ? Number.NaN : Number(part)))
  if (red === undefined || green === undefined || blue === undefined) return undefined
  const isByte = (value: number) => Number.isFinite(value) && value >= 0 && value <= 255
  if (![red, green, blue].every(isByte)) return undefined
  return `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
