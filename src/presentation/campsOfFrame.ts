import type { GraphContent } from '~/figure/graphContent.ts'
import type { Frame } from './frameOf.ts'
import { type CampTitles, standInCamps } from './standInCamps.ts'

/** A slide waits for nobody: what is not proven within this much work is drawn as the best found. */
const effort = 1e8
/** Areas on a slide stand closer round their actors than on the map, and its ties are read from the back of the room. */
const look = { reach: { actor: 22, name: 10 }, fitting: 0.6 }

/**
 * A frame whose step stands camp by camp, cut down to who is in a camp, with places of their own; null where it does not, or
 * nothing is signed.
 */
export function campsOfFrame(
  content: GraphContent,
  frame: Frame,
  titlesOf: CampTitles,
): { readonly frame: Frame; readonly content: GraphContent } | null {
  const { map, index, language } = content
  const [shown, tied] = [new Set(frame.actors), new Set(frame.relations)]
  const seen = {
    actors: map.actors.filter(({ id }) => shown.has(id)),
    relations: map.relations.filter(({ id }) => tied.has(id)),
  }
  const inCamps = standInCamps({ map, index, language, titlesOf, effort }, seen, frame.view)
  if (inCamps === null) return null
  const { actors, relations } = inCamps.visible
  const ids = actors.map(({ id }) => id)
  return {
    frame: { ...frame, actors: ids, relations: relations.map(({ id }) => id), ghosts: [], framed: ids },
    content: {
      ...content,
      map: { ...map, actors, relations },
      actors,
      relations,
      positions: inCamps.positions,
      camps: { ...inCamps.look, ...look },
    },
  }
}
