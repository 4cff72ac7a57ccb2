import type { Actor, ActorId, EntenteMap, Text } from '~/map/map.ts'
import { nameBox } from './nameBox.ts'

/** What of a map a layout reads: small enough to be sent to a worker. */
export type Layable = Pick<EntenteMap, 'actors' | 'relations'>

/** An actor and its name below it as one box: half sizes and the middle, px. Layouts move bodies and draw nothing. */
export type Body = {
  readonly id: ActorId
  x: number
  y: number
  readonly halfWidth: number
  readonly halfHeight: number
  /** How far the middle of the box lies below the middle of the actor. */
  readonly drop: number
  readonly pinned: boolean
}

// As the scene draws them: a test compares.
const radiusFor = (ties: number): number => (ties >= 7 ? 25 : ties >= 4 ? 19 : 16)
const widestShape = 1.26
const labelGap = 3

/** A body for every actor, at 0, 0. Its box holds the name in every language that the map has. */
export function bodiesOf(
  { actors, relations }: Layable,
  pinned: ReadonlySet<ActorId>,
  tiesOf: (id: ActorId) => number = tiesAmong(relations),
): Body[] {
  return actors.map((actor) => {
    const { id } = actor
    const name = nameRoom(actor)
    const radius = radiusFor(tiesOf(id)) * widestShape
    const below = labelGap + name.height
    return {
      id,
      x: 0,
      y: 0,
      halfWidth: Math.max(radius, name.width / 2),
      halfHeight: radius + below / 2,
      drop: below / 2,
      pinned: pinned.has(id),
    }
  })
}

/** Holds the actor's name in each of its languages. Measured once an actor: parts of large maps ask at every click. */
function nameRoom(actor: Actor): { readonly width: number; readonly height: number } {
  const known = measured.get(actor)
  if (known) return known
  const boxes = wordings(actor.short, actor.name, actor.id).map(nameBox)
  const room = {
    width: Math.max(...boxes.map(({ width }) => width)),
    height: Math.max(...boxes.map(({ height }) => height)),
  }
  measured.set(actor, room)
  return room
}
const measured = new WeakMap<Actor, ReturnType<typeof nameRoom>>()

function tiesAmong(relations: Layable['relations']): (id: ActorId) => number {
  const ties = new Map<ActorId, number>()
  for (const { from, to } of relations) for (const end of new Set([from, to])) ties.set(end, (ties.get(end) ?? 0) + 1)
  return (id) => ties.get(id) ?? 0
}

/** What may stand below the actor: the first of the texts that says anything, in all its languages. */
function wordings(...texts: readonly (Text | undefined)[]): readonly string[] {
  for (const text of texts) {
    const words = (typeof text === 'object' ? Object.values(text) : [text ?? '']).filter((each) => each !== '')
    if (words.length > 0) return words
  }
  return []
}
