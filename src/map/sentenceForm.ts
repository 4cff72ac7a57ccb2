// A label as fields that need no braces: the words, where they stand, and how each of the two names reads among them.
import { clings, placesAnEnd, type SentencePart, sentenceOf, tidied } from './sentence.ts'

export type SentenceForm = {
  readonly first: 'from' | 'to'
  /** Where `words` stand: between the names, or after both, as languages that end in the verb have it. */
  readonly place: 'between' | 'after'
  readonly words: string
  /** Before the first name. */
  readonly before: string
  /** In the place where `words` are not. */
  readonly rest: string
  /** How a name reads in this sentence; '' for the name as it is. */
  readonly from: string
  readonly to: string
}

/** null where the fields cannot say what the label says: a name that stands there twice, two that touch. */
export function formOf(label: string): SentenceForm | null {
  const parts = sentenceOf(label)
  const ends = parts.filter(({ kind }) => kind !== 'text')
  const [one, other] = ends
  if (ends.length !== 2 || !one || !other || one.kind === other.kind) return null
  const [at, next] = [parts.indexOf(one), parts.indexOf(other)]
  const textOf = (some: readonly SentencePart[]) => tidied(some.map(({ text = '' }) => text).join(''))
  const [before, between, after] = [parts.slice(0, at), parts.slice(at + 1, next), parts.slice(next + 1)].map(textOf)
  const isLast = !between && Boolean(after)
  const form: SentenceForm = {
    first: one.kind === 'to' ? 'to' : 'from',
    place: isLast ? 'after' : 'between',
    words: (isLast ? after : between) ?? '',
    before: before ?? '',
    rest: (isLast ? between : after) ?? '',
    from: ends.find(({ kind }) => kind === 'from')?.text ?? '',
    to: ends.find(({ kind }) => kind === 'to')?.text ?? '',
  }
  return isSameSentence(labelOf(form), label) ? form : null
}

/** The shortest label that says it; '' without any words, whatever is said of the names. */
export function labelOf({ first, place, words, before, rest, from, to }: SentenceForm): string {
  if (placesAnEnd(words)) return tidied(words)
  const [between, after] = place === 'between' ? [words, rest] : [rest, words]
  const text = (said: string): SentencePart => ({ kind: 'text', text: wordsIn(said) })
  const one: SentencePart = { kind: first, text: first === 'from' ? from : to }
  const other: SentencePart = first === 'from' ? { kind: 'to', text: to } : { kind: 'from', text: from }
  const [start, middle, end] = [text(before), text(between), text(after)]
  if ([start, middle, end].every((part) => part.text === '')) return ''
  const whole = written([start, one, middle, other, end])
  const shorter = [[middle], [start, middle, other, end], [start, one, middle, end]].map(written)
  return shorter.find((label) => label !== '' && isSameSentence(label, whole)) ?? whole
}

/** '' where there is nothing but white space, of whatever width. */
function wordsIn(said: string): string {
  const words = tidied(said.replace(/[{}]/g, ''))
  return words.trim() === '' ? '' : words
}

const isSameSentence = (one: string, other: string): boolean =>
  JSON.stringify(sentenceOf(one)) === JSON.stringify(sentenceOf(other))

function written(all: readonly SentencePart[]): string {
  const parts = all.filter(({ kind, text }) => kind !== 'text' || text !== '')
  return parts
    .map((part, index) => {
      const before = parts[index - 1]
      return (
        (before === undefined || clings(before, part) ? '' : ' ') + (part.kind === 'text' ? part.text : place(part))
      )
    })
    .join('')
}

function place({ kind, text = '' }: SentencePart): string {
  const name = tidied(text.replace(/[{}|]/g, ''))
  return name === '' ? `{${kind}}` : `{${kind}|${name}}`
}
