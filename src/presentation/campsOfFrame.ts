import { campsOf } from '~/analysis/campsOf.ts'
import { signedTies } from '~/analysis/signedTies.ts'
import type { GraphContent } from '~/figure/graphContent.ts'
import { campPlaces } from '~/layouts/campPlaces.ts'
import type { ActorId } from '~/map/map.ts'
import { shortOf } from '~/map/text.ts'
import { kindSigns } from '~/view/kindSigns.ts'
import type { Frame } from './frameOf.ts'

/** What each camp is called, after the actor with most signed ties in it. */
export type CampTitles = (heads: readonly string[]) => readonly string[]

/** A slide waits for nobody: what is not proven within this much work is drawn as the best found. */
const effort = 1e8
/** Areas on a slide stand closer round their actors than on the map. */
const reach = { actor: 22, name: 10 }

/**
 * A frame whose step stands camp by camp, cut down to who is in a camp, with places of their own; null where it does not, or
 * nothing is signed.
 */
export function campsOfFrame(
  content: GraphContent,
  frame: Frame,
  titlesOf: CampTitles,
): { readonly frame: Frame; readonly content: GraphContent } | null {
  const { view } = frame
  if (view.arrangement !== 'camps') return null
  const { map, language } = content
  const [shown, tied] = [new Set(frame.actors), new Set(frame.relations)]
  const part = {
    relationKinds: map.relationKinds,
    actors: map.actors.filter(({ id }) => shown.has(id)),
    relations: map.relations.filter(({ id }) => tied.has(id)),
  }
  const question = {
    counting: view.counting,
    kinds: kindSigns(view.signs),
    camps: view.camps === 'best' ? view.camps : Number(view.camps),
  }
  const found = campsOf(part, question, { effort })
  const { camps, against } = found.either.find(({ actor }) => actor === view.otherSide) ?? found
  if (camps.length === 0) return null
  const placed = new Set(camps.flat())
  const signed = new Set(signedTies(part, part, question.kinds).ties.map(({ id }) => id))
  const actors = part.actors.filter(({ id }) => placed.has(id))
  const relations = part.relations.filter(({ id, from, to }) => signed.has(id) && placed.has(from) && placed.has(to))
  const nameOf = (id: ActorId) => {
    const actor = content.index.actor.get(id)
    return actor ? shortOf(actor, language, map.language) : id
  }
  return {
    frame: {
      ...frame,
      actors: actors.map(({ id }) => id),
      relations: relations.map(({ id }) => id),
      ghosts: [],
      framed: actors.map(({ id }) => id),
    },
    content: {
      ...content,
      map: { ...map, actors, relations },
      actors,
      relations,
      positions: campPlaces(camps, { actors, relations }, map.relations),
      camps: {
        camps,
        titles: titlesOf(found.heads.map(nameOf)),
        numbers: new Map(against.flatMap(({ ties }, at) => ties.map((id) => [id, at + 1] as const))),
        reach,
        fitting: 0.6,
      },
    },
  }
}
