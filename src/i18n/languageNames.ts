import type { Language } from './words.ts'

/** Each language by its own name, so that it is found by who reads no other. */
export const languageNames: { readonly [language in Language]: string } = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
}
