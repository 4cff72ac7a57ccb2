import { ententeJson } from '~/formats/ententeJson.ts'
import type { PictureProblem } from '~/formats/packMap.ts'
import type { Problem } from '~/map/problem.ts'
import type { AppStore } from '~/state/store.ts'
import { setOpening } from '~/state/transitions.ts'
import { queryToView } from '~/view/viewUrl.ts'
import { openMapFrom, type Read } from './openMapFrom.ts'

/** Larger files are refused before they are read, and the reader is told. */
export const megabytesAtMost = 25

/** Opens a map's own file, or the map inside a figure with the view in which it was drawn. */
export async function openFile(store: AppStore, file: File): Promise<void> {
  const { name } = file
  if (file.size > megabytesAtMost * 1024 * 1024) {
    store.setState(setOpening({ status: 'failed', name, problems: [], reason: 'too-large' }))
    return
  }
  await openMapFrom(store, {
    origin: { kind: 'file', name },
    name,
    read: async () => readMap(await file.arrayBuffer()),
    reason: 'not-readable',
  })
}

/** By what is in it, whatever it is called. */
async function readMap(bytes: ArrayBuffer): Promise<Read> {
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
