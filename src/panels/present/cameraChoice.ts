import type { EntenteMap, Step } from '~/map/map.ts'

/** `own`: names that a file gives and no choice here does. */
export type CameraChoice = 'shown' | 'lit' | 'all' | 'own'

export function cameraOf(map: EntenteMap, step: Step): CameraChoice {
  const { frame } = step
  if (frame === undefined || frame.length === 0) return 'shown'
  const framed = new Set(frame)
  if (map.actors.every(({ id }) => framed.has(id))) return 'all'
  const lit = litBy(map, step)
  return lit.length === framed.size && lit.every((id) => framed.has(id)) ? 'lit' : 'own'
}

/** Undefined for whoever is shown, and where nothing stands out. */
export function framedBy(map: EntenteMap, step: Step, choice: CameraChoice): readonly string[] | undefined {
  switch (choice) {
    case 'shown':
      return undefined
    case 'all':
      return map.actors.map(({ id }) => id)
    case 'lit': {
      const lit = litBy(map, step)
      return lit.length === 0 ? undefined : lit
    }
    case 'own':
      return step.frame
  }
}

function litBy({ relations }: EntenteMap, { emphasised = {} }: Step): readonly string[] {
  const ties = new Set(emphasised.relations)
  const ends = relations.filter(({ id }) => ties.has(id)).flatMap(({ from, to }) => [from, to])
  return [...new Set([...(emphasised.actors ?? []), ...ends])]
}
