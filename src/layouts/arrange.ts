import type { ActorId, Point, Positions } from '~/map/map.ts'
import { type Body, bodiesOf, type Layable } from './body.ts'
import { type Component, componentsOf } from './components.ts'
import { extentOf, moveBy } from './extent.ts'
import { forceAtlas } from './forceAtlas.ts'
import { landscape } from './landscape.ts'
import { middleOf } from './middleOf.ts'
import { separate } from './separate.ts'
import { shelve } from './shelves.ts'
import { springs } from './springs.ts'
import { untidiness } from './untidiness.ts'

export type ArrangeOptions = {
  /** Actors that keep their exact place, where `positions` has one. */
  readonly pinned: readonly ActorId[]
  /** Where actors stand now: the picture is laid round the same middle. */
  readonly positions: Positions
  readonly seed: number
}

/**
 * A place for every actor, the same for the same input everywhere: no box of an actor and its name overlaps another, parts
 * that no tie joins stand side by side, actors without ties in rows below. Whole px. `tell` hears the share of the work that is
 * done, 0 to 1: with every iteration of a large part, and with every picture tried of a small one.
 */
export function arrange(
  map: Layable,
  { pinned, positions, seed }: ArrangeOptions,
  tell: (done: number) => void = () => {},
): Positions {
  const bodies = bodiesOf(map, new Set(pinned.filter((id) => placeIn(positions, id))))
  for (const body of bodies) if (body.pinned) standAt(body, placeIn(positions, body.id) ?? body)
  const components = componentsOf(bodies, map.relations)
  const held = components.filter(isHeld)
  const free = components.filter((part) => !isHeld(part) && part.bodies.length > 1)
  const loners = components.filter((part) => !isHeld(part) && part.bodies.length === 1).flatMap((part) => part.bodies)

  const parts = [...held, ...free]
  const all = parts.reduce((sum, part) => sum + workOf(part), 0)
  let done = 0
  for (const part of parts) {
    layOut(part, seed, (share) => tell((done + share * workOf(part)) / all))
    done += workOf(part)
  }
  shelve(
    free.map((part) => part.bodies),
    loners,
  )
  const loose = [...free.flatMap((part) => part.bodies), ...loners]
  if (held.length > 0)
    setBelow(
      loose,
      held.flatMap((part) => part.bodies),
    )
  else centre(loose, positions)
  return Object.fromEntries(
    bodies.map((body) => [body.id, (body.pinned ? placeIn(positions, body.id) : undefined) ?? placeOf(body)]),
  )
}

const placeIn = (positions: Positions, id: ActorId): Point | undefined =>
  Object.hasOwn(positions, id) ? positions[id] : undefined

const isHeld = ({ bodies }: Component): boolean => bodies.some(({ pinned }) => pinned)

function standAt(body: Body, { x, y }: Point): void {
  body.x = x
  body.y = y + body.drop
}

const placeOf = ({ x, y, drop }: Body): Point => ({ x: Math.round(x), y: Math.round(y - drop) })

/** Springs are better, and take too long above. */
const mostOnSprings = 300

/** How many pictures of a part are tried. */
const triesOf = ({ bodies: { length } }: Component): number =>
  length <= 3 ? 1 : length <= 40 ? 6 : length <= 80 ? 3 : 1

/** About how long a part takes, beside others. */
const workOf = (part: Component): number => triesOf(part) * part.bodies.length ** 1.5

/** Of the work on one picture, the share that springs or iterations are; what is left pushes boxes apart. */
const layShare = 0.9

/** The tidiest of a few pictures of one component. */
function layOut(part: Component, seed: number, tell: (done: number) => void): void {
  if (part.bodies.every(({ pinned }) => pinned)) return
  const count = part.bodies.length
  const tries = triesOf(part)
  const start = part.bodies.map(({ x, y }) => ({ x, y }))
  let best: { readonly cost: number; readonly places: readonly Point[] } | null = null
  for (let attempt = 0; attempt < tries; attempt++) {
    setPlaces(part, start)
    const within = (share: number) => tell((attempt + share) / tries)
    if (count > mostOnSprings) forceAtlas(part, seed, (share) => within(share * layShare))
    else springs(part, seed * 1000 + attempt)
    if (!isHeld(part)) landscape(part.bodies)
    within(layShare)
    separate(part.bodies)
    const cost = tries === 1 ? 0 : untidiness(part)
    within(1)
    if (!best || cost < best.cost) best = { cost, places: part.bodies.map(({ x, y }) => ({ x, y })) }
  }
  if (best) setPlaces(part, best.places)
}

function setPlaces({ bodies }: Component, places: readonly Point[]): void {
  for (const [index, { x, y }] of places.entries()) {
    const body = bodies[index]
    if (body) [body.x, body.y] = [x, y]
  }
}

function setBelow(loose: readonly Body[], held: readonly Body[]): void {
  separate(held)
  const { left, top, height } = extentOf(held)
  moveBy(loose, left, top + height + 48)
}

/** By whole px, so that arranging again moves nothing. */
function centre(bodies: readonly Body[], positions: Positions): void {
  for (const body of bodies) standAt(body, placeOf(body))
  const before = middleOf(bodies.flatMap(({ id }) => placeIn(positions, id) ?? [])) ?? { x: 0, y: 0 }
  const now = middleOf(bodies.map(placeOf)) ?? before
  moveBy(bodies, Math.round(before.x - now.x), Math.round(before.y - now.y))
}
