const made = new Map<string, Intl.NumberFormat>()

/**
 * Made once for each language and way of writing: to make one costs more than to draw what it writes. Chromium carries no Kazakh
 * numbers and would take the system's; the Russian ones are written alike.
 */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = made.get(key) ?? new Intl.NumberFormat(language === 'kk' ? 'ru' : language, options)
  made.set(key, known)
  return known
}
