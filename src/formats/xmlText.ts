const names: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For character data and attributes alike; white space keeps its kind. What XML 1.0 cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(/[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => {
    const code = sign.charCodeAt(0)
    if (names[sign] !== undefined) return names[sign]
    if (code === 9 || code === 10 || code === 13) return `&#${code};`
    return code >= 0x7f && code <= 0x9f ? sign : '\uFFFD'
  })
