/** Chromium carries no Kazakh numbers and would take the system's; the Russian ones are written alike. */
export const numberFormat = (language: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(language === 'kk' ? 'ru' : language, options)
