import { ententeJson } from '~/formats/ententeJson.ts'
import type { PictureProblem } from '~/formats/packMap.ts'
import type { Problem } from '~/map/problem.ts'
import type { AppStore } from '~/state/store.ts'
import { queryToView } from '~/view/viewUrl.ts'
import { type Following, openMapFrom, type Read } from './openMapFrom.ts'

/** From here on a map is read beside the page, bytes. */
const large = 1_000_000

/** Opens a map's own file, or the map inside a figure or a file to take along, with the view in which it was drawn. */
export async function openFile(store: AppStore, file: File): Promise<void> {
  const { name } = file
  await openMapFrom(store, {
    origin: { kind: 'file', name },
    name,
    read: (following) => readFileOf(file, following),
    reason: 'not-readable',
  })
}

/** Rejects when the browser cannot read it, or on the word of `following`. */
export const readFileOf = async (file: File, following?: Following): Promise<Read> =>
  file.size > large && beginsLikeJson(await file.slice(0, 256).arrayBuffer())
    ? readLarge(file, following)
    : readMap(await file.arrayBuffer())

async function readLarge(file: File, following?: Following): Promise<Read> {
  const { readOwnMap } = await import('./readOwnMap.ts')
  return readOwnMap(file, following)
}

/** By what is in it, whatever it is called. */
export async function readMap(bytes: ArrayBuffer): Promise<Read> {
  if (beginsLikeJson(bytes)) return ententeJson.read(bytes)
  const { mapInPicture } = await import('~/formats/mapInPicture.ts')
  const found = mapInPicture(new Uint8Array(bytes))
  if (found === null) return ententeJson.read(bytes)
  const refused = found.problems.find(isOfPicture)
  return {
    value: found.value,
    problems: found.problems.filter((problem): problem is Problem => !isOfPicture(problem)),
    view: queryToView(new URLSearchParams(found.view)),
    ...(refused ? { reason: refused.code } : {}),
  }
}

const beginsLikeJson = (bytes: ArrayBuffer): boolean => /^\s*[{[]/.test(new TextDecoder().decode(bytes.slice(0, 256)))

const ofPicture: readonly string[] = [
  'no-map-inside',
  'map-damaged',
  'map-too-large',
] satisfies readonly PictureProblem['code'][]

const isOfPicture = (problem: Problem | PictureProblem): problem is PictureProblem => ofPicture.includes(problem.code)
