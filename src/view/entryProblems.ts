import { edtfForm, parseEdtf } from '~/map/edtf.ts'
import { languageTag } from '~/map/languageTag.ts'
import type { ActorFinder } from './actorByName.ts'

/** The sentences for an entry that cannot be taken. */
export type WrongWords = {
  readonly date: (text: string) => string
  readonly noSuchDate: (text: string) => string
  readonly strength: (text: string) => string
  readonly noActor: (text: string) => string
  readonly closest: (text: string, closest: string) => string
  readonly language: (text: string) => string
}

// What is wrong with an entry, as a sentence; '' when nothing is. What is empty takes the field away, and is right.

export function wrongDate(text: string, words: WrongWords): string {
  const date = text.trim()
  if (date === '' || parseEdtf(date) !== null) return ''
  return edtfForm.test(date) ? words.noSuchDate(date) : words.date(date)
}

/** A number as it is written here or there: 0.5 or 0,5. NaN for none. */
export const numberIn = (text: string): number => Number(text.trim().replace(',', '.'))

export function wrongStrength(text: string, words: WrongWords): string {
  const number = numberIn(text)
  return text.trim() === '' || (number > 0 && Number.isFinite(number)) ? '' : words.strength(text.trim())
}

export function wrongActor(text: string, finder: ActorFinder, words: WrongWords): string {
  const name = text.trim()
  if (finder.find(name) !== null) return ''
  const closest = finder.closest(name)
  return closest ? words.closest(name, closest.name) : words.noActor(name)
}

export const wrongLanguage = (text: string, words: WrongWords): string =>
  languageTag.test(text.trim()) ? '' : words.language(text.trim())
