import type { KindSigns } from '~/analysis/signedTies.ts'
import type { Sign } from '~/map/map.ts'

export const signWords = ['support', 'oppose', 'none'] as const
export type SignWord = (typeof signWords)[number]

const signOf: { readonly [word in SignWord]: Sign } = { support: 1, oppose: -1, none: 0 }

/** What `View.signs` says; what it does not understand is left out. */
export function kindSigns(signs: readonly string[]): KindSigns {
  return Object.fromEntries(
    signs.flatMap((each) => {
      const at = each.lastIndexOf(':')
      const word = signWords.find((known) => known === each.slice(at + 1))
      return at > 0 && word ? [[each.slice(0, at), signOf[word]] as const] : []
    }),
  )
}

/** With one kind counted so; `''` gives it back its own sign. */
export function withSign(signs: readonly string[], kind: string, word: SignWord | ''): readonly string[] {
  const others = signs.filter((each) => each.slice(0, each.lastIndexOf(':')) !== kind)
  return word === '' ? others : [...others, `${kind}:${word}`]
}
