import type { ProofNote, ProofValues } from '~/figure/proof.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'

/** i18n knows no figure: that every code is worded, with values that it has, is checked here. */
type ProofWords = { readonly [C in keyof ProofValues]: string | ((values: ProofValues[C]) => string) }

export const sayNote = (note: ProofNote, words: ScreenWords): string =>
  sayOne(note.code, note.values, words.figure.proof)

function sayOne<C extends keyof ProofValues>(code: C, values: ProofNote['values'], words: ProofWords): string {
  const sentence = words[code]
  return typeof sentence === 'string' ? sentence : sentence(values as ProofValues[C])
}
