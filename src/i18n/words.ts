import { en, type Words } from './en.ts'

// The words of the interface. English is always there; the others are fetched when they are asked for.

export const languages = ['en', 'ru', 'kk'] as const
export type Language = (typeof languages)[number]

const loaders: { readonly [language in Language]: () => Promise<Words> } = {
  en: async () => en,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
}
const loaded = new Map<string, Words>([['en', en]])

/** The words of a language that `loadWords` has fetched; English until then. */
export const wordsFor = (language: string): Words => loaded.get(language) ?? en

export async function loadWords(language: Language): Promise<void> {
  loaded.set(language, await loaders[language]())
}

/** The first of the wanted languages (BCP 47 tags) that we speak. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0]
    const match = languages.find((language) => language === base)
    if (match) return match
  }
  return 'en'
}
