import { numberFormat } from './numberFormat.ts'

type Forms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** Picks the form that a number takes in a language (CLDR plural rules); `#` in it becomes the number, grouped. */
export function plural(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  const digits = numberFormat(language)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count))
}
