const marks: { readonly [language: string]: readonly [string, string] } = {
  be: ['«', '»'],
  cs: ['„', '“'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  ja: ['「', '」'],
  kk: ['«', '»'],
  pl: ['„', '”'],
  pt: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  zh: ['“', '”'],
}

/** A quotation in the marks of its own language (BCP 47 tag). Marks that are there already are not doubled. */
export function quoteMarks(quote: string, language: string): string {
  const [open, close] = marks[language.toLowerCase().split('-')[0] ?? ''] ?? ['“', '”']
  const bare = quote
    .trim()
    .replace(/^["“„«](.*)["”“»]$/su, (whole, inner: string) => (/["“”„«»]/u.test(inner) ? whole : inner))
  return `${open}${bare.trim()}${close}`
}
