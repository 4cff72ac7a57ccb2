import { ententeJson } from '~/formats/ententeJson.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { missingPositions } from '~/layouts/missingPositions.ts'
import type { EntenteMap } from '~/map/map.ts'
import { readBytes } from './readAny.ts'
import { Refusal } from './refusal.ts'

export type MapFile = {
  readonly map: EntenteMap
  /** The view that a picture holds, as in an address. */
  readonly view: string
  /** How much of the file was left out or repaired, in words; '' when nothing was. */
  readonly remark: string
}

/** A map, unless `places` is false with a place for every actor. Throws a `Refusal` that says why where there is none. */
export async function readMapFile(path: string, { places = true } = {}): Promise<MapFile> {
  const bytes = readBytes(path)
  const picture = mapInPicture(bytes)
  const { value, problems } = picture ?? ententeJson.read(Uint8Array.from(bytes).buffer)
  const [first] = problems
  if (value === null)
    throw new Refusal('input', `${path} is no map that can be read${first ? ` (${sayCode(first.code)})` : ''}.`)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const parts = [
    errors === 0 ? '' : `${errors} left out`,
    errors === problems.length ? '' : `${problems.length - errors} repaired or kept unused`,
  ].filter(Boolean)
  const where = problems.slice(0, 3).map((problem) => `${problem.path || 'the file'}: ${sayCode(problem.code)}`)
  const remark =
    parts.length === 0 ? '' : `${path}: ${parts.join(', ')} (${where.join('; ')}${problems.length > 3 ? '; …' : ''}).`
  return { map: places ? await withPlaces(value) : value, view: picture?.view ?? '', remark }
}

const sayCode = (code: string): string => code.replaceAll('-', ' ')

/** Actors that stand nowhere get the places that the app would give them. */
async function withPlaces(map: EntenteMap): Promise<EntenteMap> {
  const missing = missingPositions(map)
  if (Object.keys(missing).length === 0) return map
  const { arrange } = await import('~/layouts/arrange.ts')
  const pinned = map.actors.map(({ id }) => id).filter((id) => !Object.hasOwn(missing, id))
  const positions = arrange(map, { pinned, positions: map.positions, seed: 1 })
  return { ...map, positions: { ...map.positions, ...positions } }
}
