/** JSON.parse, but whole numbers that a number cannot hold stay as they are written: ids of that length would become the same. */
export function parseJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text)
  const exact = text.replace(/"(?:[^"\\]|\\.)*"|(?<![\d.])-?\d{16,}(?![\d.eE])/gs, (found) =>
    found.startsWith('"') || Number.isSafeInteger(Number(found)) ? found : `"${found}"`,
  )
  try {
    return JSON.parse(exact)
  } catch {
    // Where it breaks is said of the text as it stands.
    return JSON.parse(text)
  }
}
