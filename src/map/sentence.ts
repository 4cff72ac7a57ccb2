// A label is a template: "{from} sends troops to {to|Kazakhstan}". Braces that are no placeholder are plain text.

/** `text` of an end is the form that its name takes in this sentence; without it the name is used as it is. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'from' | 'to'; readonly text?: string }

const placeholder = /\{(from|to)(?:\|([^{}|]*))?\}/g

/** Whether a label says itself where an end stands. */
export const placesAnEnd = (label: string): boolean => label.search(placeholder) >= 0

/** The whole sentence. Without `{from}` the sender comes first, without `{to}` the receiver comes last. */
export function sentenceOf(label: string): readonly SentencePart[] {
  const written = partsOf(tidied(label))
  const hasFrom = written.some(({ kind }) => kind === 'from')
  const hasTo = written.some(({ kind }) => kind === 'to')
  return joined([...(hasFrom ? [] : [sender]), ...written, ...(hasTo ? [] : [receiver])], !hasFrom, !hasTo)
}

/** What is left without the two ends and what parted it from them: the short word that stands on the line. */
export function wordOf(label: string): string {
  return tidied(label.replace(placeholder, ' ')).replace(/^[\s,:;–—]+|[\s,:;–—]+$/gu, '')
}

const sender: SentencePart = { kind: 'from' }
const receiver: SentencePart = { kind: 'to' }
const space: SentencePart = { kind: 'text', text: ' ' }

function partsOf(label: string): readonly SentencePart[] {
  const parts: SentencePart[] = []
  let end = 0
  for (const match of label.matchAll(placeholder)) {
    if (match.index > end) parts.push({ kind: 'text', text: label.slice(end, match.index) })
    const kind = match[1] === 'from' ? 'from' : 'to'
    const text = match[2]?.trim() ?? ''
    parts.push(text === '' ? { kind } : { kind, text })
    end = match.index + match[0].length
  }
  if (end < label.length) parts.push({ kind: 'text', text: label.slice(end) })
  return parts
}

/** Parts an end that we placed from its neighbour; what the author wrote side by side stays so. */
function joined(parts: readonly SentencePart[], placedFrom: boolean, placedTo: boolean): readonly SentencePart[] {
  const result: SentencePart[] = []
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]
    const isSeam = (placedFrom && index === 1) || (placedTo && index === parts.length - 1)
    if (before !== undefined && isSeam && !clings(before, part)) addText(result, space)
    addText(result, part)
  }
  return result
}

function addText(parts: SentencePart[], part: SentencePart): void {
  const last = parts.at(-1)
  if (part.kind !== 'text' || last?.kind !== 'text') parts.push(part)
  else parts[parts.length - 1] = { kind: 'text', text: last.text + part.text }
}

/** No space before a comma or after an apostrophe: "{from}, an ally of {to}", "soutient l’{to}". */
export function clings(before: SentencePart, after: SentencePart): boolean {
  if (after.kind === 'text' && /^[,.;:!?)’'\s]/u.test(after.text)) return true
  return before.kind === 'text' && /[(’'\s-]$/u.test(before.text)
}

/** Not `\s`: a no-break space is meant. */
export function tidied(label: string): string {
  return label.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}
