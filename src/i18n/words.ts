import { en, type Words } from './en.ts'
import type { OwnScreenWords, ScreenWords } from './enScreens.ts'

// The words of the interface. English is always there, the others are fetched when they are asked for; the words of screens
// come in either after the first map.

export const languages = ['en', 'ru', 'kk'] as const
export type Language = (typeof languages)[number]

const loaders: { readonly [language in Language]: () => Promise<Words> } = {
  en: async () => en,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
}
const screenLoaders: { readonly [language in Language]: () => Promise<OwnScreenWords> } = {
  en: async () => (await import('./enScreens.ts')).enScreens,
  ru: async () => (await import('./ruScreens.ts')).ruScreens,
  kk: async () => (await import('./kkScreens.ts')).kkScreens,
}
const loaded = new Map<string, Words>([['en', en]])
const screens = new Map<string, ScreenWords>()

/** The words of a language that `loadWords` has fetched; English until then. */
export const wordsFor = (language: string): Words => loaded.get(language) ?? en

/** With those of the screens, once `loadScreenWords` has fetched any: whatever shows a screen waits for it. */
export function screenWordsFor(language: string): ScreenWords {
  const words = screens.get(language) ?? screens.get('en') ?? screens.values().next().value
  if (words === undefined) throw new Error('No words of screens are loaded yet.')
  return words
}

/** Also those of the screens, where any have been fetched already. */
export async function loadWords(language: Language): Promise<void> {
  const [words] = await Promise.all([loaders[language](), screens.size > 0 ? loadScreenWords(language) : undefined])
  loaded.set(language, words)
}

export async function loadScreenWords(language: Language): Promise<void> {
  if (screens.has(language)) return
  const [words, own] = await Promise.all([loaders[language](), screenLoaders[language]()])
  loaded.set(language, words)
  screens.set(language, { ...words, ...own })
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
