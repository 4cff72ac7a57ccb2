import { type FontFiles, fontNames } from '~/figure/fonts.ts'

/** Where the build puts them, by path. */
const addresses = import.meta.glob<string>('../figure/fonts/*.ttf', { query: '?url', import: 'default', eager: true })

const fetched = new Map<string, Promise<Uint8Array>>()

/** The font files of a figure, each fetched once. Rejects when one cannot be fetched; the next call tries that again. */
export async function fetchFonts(names: readonly string[]): Promise<FontFiles> {
  const known = names.filter((name) => fontNames.includes(name))
  return Object.fromEntries(await Promise.all(known.map(async (name) => [name, await fetchOnce(name)] as const)))
}

function fetchOnce(name: string): Promise<Uint8Array> {
  const before = fetched.get(name)
  if (before) return before
  const file = fetchFont(name)
  fetched.set(name, file)
  file.catch(() => fetched.delete(name))
  return file
}

async function fetchFont(name: string): Promise<Uint8Array> {
  const address = addresses[`../figure/fonts/${name}.ttf`]
  const response = await fetch(address ?? '')
  if (!address || !response.ok) throw new Error(`${name}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
