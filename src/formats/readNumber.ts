/** A number as people write it: `1,5`, `1 200`, `−3`, `1,200.5`, `12%`. Null when it is none. */
export function readNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string') return null
  const text = value
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/[\s\u00a0\u202f]+(?=\d)/g, '')
  if (text === '' || text.length > 40) return null
  const plain = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)
    ? text.replaceAll(',', '')
    : /^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)
      ? text.replaceAll('.', '').replace(',', '.')
      : text.replace(/^([-+]?\d*),(\d+)$/, '$1.$2')
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)) return null
  const number = Number(plain)
  return Number.isFinite(number) ? number + 0 : null
}
