// Every word of a language as a flat list, and each sentence said with values that are easy to find again in it.

type Say = (...values: unknown[]) => string
type Word = { readonly path: string; readonly word: string | Say }
type Said = { readonly path: string; readonly text: string; readonly values: readonly string[] }

export function wordsIn(words: object, path = ''): readonly Word[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof word === 'object' && word !== null) return wordsIn(word, here)
    return [{ path: here, word: word as Word['word'] }]
  })
}

/** Digits, for a sentence may count, compare or print them; three of a kind stand in no sentence by themselves. */
const sample = (position: number) => String(111 * (position + 2))

/** Some sentences take one object of values: its fields, with `empty` left empty. */
function fields(names: readonly string[], empty: string): { readonly [name: string]: string } {
  return Object.fromEntries(names.map((name, position) => [name, name === empty ? '' : sample(position)]))
}

/** What a sentence asks for is what the English one names: `({ line, column })`. Each field is left empty once. */
function asked(say: Say): readonly (readonly unknown[])[] {
  const names = /^\(\{([^}]*)\}/.exec(say.toString())?.[1]
  if (names === undefined) return [Array.from({ length: say.length }, (_, position) => sample(position))]
  const list = names.split(',').flatMap((name) => name.trim() || [])
  return ['', ...list].map((empty) => [fields(list, empty)])
}

/** Every sentence with values, said by `words` with what `english` asks for. */
export function said(words: object, english: object): readonly Said[] {
  const own = new Map(wordsIn(words).map(({ path, word }) => [path, word]))
  return wordsIn(english).flatMap(({ path, word }) => {
    const say = own.get(path)
    if (typeof word !== 'function' || typeof say !== 'function') return []
    return asked(word).map((values) => ({
      path,
      text: say(...values),
      values: values.flatMap((value) => (typeof value === 'string' ? value : Object.values(value as object))),
    }))
  })
}

/** All that a language says. */
export function textsOf(words: object, english: object): readonly Omit<Said, 'values'>[] {
  const plain = wordsIn(words).flatMap(({ path, word }) => (typeof word === 'string' ? [{ path, text: word }] : []))
  return [...plain, ...said(words, english).map(({ path, text }) => ({ path, text }))]
}
