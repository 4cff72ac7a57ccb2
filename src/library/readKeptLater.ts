import { type KeptWork, rawText, readKept, readKeptBy } from '~/keeping/readKept.ts'
import { parseMapText } from '~/map/parseMapText.ts'

/** From here on a map is read beside the page: letters. */
const large = 1_000_000

/** As `readKept` reads it, without holding the page up. A worker that breaks off says nothing of the map: the page then reads it. */
export async function readKeptLater(raw: unknown): Promise<KeptWork> {
  if (rawText(raw).length < large) return readKept(raw)
  const { readOwnMap } = await import('./readOwnMap.ts')
  return readKeptBy(raw, (text) => readOwnMap(new Blob([text])).catch(() => parseMapText(text)))
}
