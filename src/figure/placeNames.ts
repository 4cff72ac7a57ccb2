import type { ActorId, Point, RelationId } from '~/map/map.ts'
import { distance, grow, type Rect } from '~/scene/geometry.ts'
import type { PlacedActor } from '~/scene/placeActors.ts'
import type { SceneTie } from '~/scene/scene.ts'
import { actorBox, type BoxGrid, boxGrid, headBoxes, tieGrid } from './boxes.ts'
import type { NameChoice } from './nameChoices.ts'

export type Named = { readonly actor: PlacedActor; readonly choices: readonly NameChoice[] }
/** Names that have a place; those that are missing have none. */
export type Names = ReadonlyMap<ActorId, NameChoice>

type Room = {
  readonly area: Rect
  readonly actors: BoxGrid<ActorId>
  readonly heads: BoxGrid<RelationId>
  readonly lines: BoxGrid<RelationId>
  readonly names: BoxGrid<ActorId>
  readonly shortTies: ReadonlySet<RelationId>
  readonly ends: ReadonlyMap<RelationId, readonly ActorId[]>
  readonly all: ReadonlyMap<ActorId, Named>
  readonly chosen: Map<ActorId, NameChoice>
}

/**
 * What a line under a name costs, and a line of the actor's own, which then ends at the name: little is left to see of one
 * that is short.
 */
const crossing = { other: 3, own: 0.6, ownShort: 3.2 }
const short = 115

/**
 * A place for each name: never on another name, an actor or a head, and rather not on a line. The most connected choose
 * first. Those in `before` stay where nothing is in their way.
 */
export function placeNames(
  named: readonly Named[],
  actors: readonly PlacedActor[],
  ties: readonly SceneTie[],
  area: Rect,
  before: Names,
): Names {
  const room = makeRoom(named, actors, ties, area)
  const order = [...named].sort((a, b) => b.actor.radius - a.actor.radius)
  const waiting: Named[] = []
  for (const each of order) {
    const kept = before.get(each.actor.id)
    if (kept && costOf(room, each, kept) <= kept.cost) take(room, each, kept)
    else waiting.push(each)
  }
  const unplaced = waiting.filter((each) => !placeBest(room, each))
  for (const each of unplaced) makeWay(room, each)
  return room.chosen
}

function makeRoom(
  named: readonly Named[],
  standing: readonly PlacedActor[],
  ties: readonly SceneTie[],
  area: Rect,
): Room {
  const actors = boxGrid<ActorId>()
  for (const actor of standing) actors.add(grow(actorBox(actor), 1.5), actor.id)
  const heads = boxGrid<RelationId>()
  for (const tie of ties) for (const box of headBoxes(tie)) heads.add(box, tie.id)
  const ends = new Map(ties.map(({ id, from, to }) => [id, [from, to]]))
  const all = new Map(named.map((each) => [each.actor.id, each]))
  const at = new Map(standing.map((actor) => [actor.id, actor.at]))
  const isShort = ({ from, to }: SceneTie) => {
    const [a, b] = [at.get(from), at.get(to)]
    return a !== undefined && b !== undefined && distance(a, b) < short
  }
  const shortTies = new Set(ties.filter(isShort).map(({ id }) => id))
  return { area, actors, heads, lines: linesOf(at, ties), names: boxGrid(), shortTies, ends, all, chosen: new Map() }
}

/** A tie ends where a name stands now; where it would run without the name counts too. */
function linesOf(at: ReadonlyMap<ActorId, Point>, ties: readonly SceneTie[]): BoxGrid<RelationId> {
  const whole = ties.map((tie) => {
    const [start, end] = [at.get(tie.from), at.get(tie.to)]
    return start && end && tie.from !== tie.to ? { ...tie, curve: { ...tie.curve, start, end } } : tie
  })
  return tieGrid(whole)
}

/** Infinite where the name may not stand. */
function costOf(room: Room, { actor }: Named, { label, cost }: NameChoice): number {
  if (isBlocked(room, actor.id, label.box) || room.names.meeting(grow(label.box, 2)).size > 0) return Infinity
  let total = cost
  for (const tie of room.lines.meeting(label.box)) {
    const isShort = room.shortTies.has(tie)
    total += isOwn(room, tie, actor.id) ? (isShort ? crossing.ownShort : crossing.own) : crossing.other
  }
  return total
}

const isOwn = ({ ends }: Room, tie: RelationId, actor: ActorId): boolean => ends.get(tie)?.includes(actor) === true

/** By what cannot move: the edge of the sheet, actors, heads of other actors' ties. */
function isBlocked(room: Room, id: ActorId, box: Rect): boolean {
  const { area } = room
  if (box.x < area.x || box.x + box.width > area.x + area.width) return true
  if (box.y < area.y || box.y + box.height > area.y + area.height) return true
  for (const other of room.actors.meeting(box)) if (other !== id) return true
  for (const tie of room.heads.meeting(box)) if (!isOwn(room, tie, id)) return true
  return false
}

function placeBest(room: Room, each: Named): boolean {
  let [best, lowest]: [NameChoice | null, number] = [null, Infinity]
  for (const choice of each.choices) {
    if (choice.cost >= lowest) continue
    const cost = costOf(room, each, choice)
    if (cost < lowest) [best, lowest] = [choice, cost]
  }
  if (best) take(room, each, best)
  return best !== null
}

function take({ names, chosen }: Room, { actor }: Named, choice: NameChoice): void {
  chosen.set(actor.id, choice)
  names.add(choice.label.box, actor.id)
}

function leave({ names, chosen }: Room, id: ActorId): NameChoice | undefined {
  const choice = chosen.get(id)
  if (choice) names.remove(choice.label.box, id)
  chosen.delete(id)
  return choice
}

/** A name without a place asks up to two others to take another one. */
function makeWay(room: Room, each: Named): void {
  for (const choice of each.choices) {
    if (isBlocked(room, each.actor.id, choice.label.box)) continue
    const others = [...room.names.meeting(grow(choice.label.box, 2))]
    if (others.length > 2) continue
    const left = others.map((id) => [id, leave(room, id)] as const)
    take(room, each, choice)
    const moved: ActorId[] = []
    const allMoved = others.every((id) => {
      const other = room.all.get(id)
      const found = other !== undefined && placeBest(room, other)
      if (found) moved.push(id)
      return found
    })
    if (allMoved) return
    for (const id of [...moved, each.actor.id]) leave(room, id)
    for (const [id, back] of left) {
      const other = room.all.get(id)
      if (other && back) take(room, other, back)
    }
  }
}
