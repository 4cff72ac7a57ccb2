import type { ActorId, RelationId } from '~/map/map.ts'
import { nearest, type Way } from '~/scene/nearest.ts'
import type { Scene } from '~/scene/scene.ts'

// What a key does on the map, as a value: the component carries it out. Single letters act only while the map has focus.

/** Where the keyboard is: an actor, the tie of it that was stepped to (−1: none), and the way that led here. */
export type Place = { readonly actor: ActorId; readonly tie: number; readonly trail: readonly ActorId[] }

export type KeyPress = { readonly key: string; readonly shift: boolean; readonly ctrl: boolean }

export type MapAction =
  | { readonly do: 'go'; readonly place: Place }
  | { readonly do: 'open' | 'select' | 'add' | 'expand' | 'leave' | 'nowhere' }
  | { readonly do: 'openTie'; readonly tie: RelationId }
  | { readonly do: 'move'; readonly x: number; readonly y: number }
  | { readonly do: 'zoom'; readonly by: number }
  | { readonly do: 'fit' }
  | { readonly do: 'find'; readonly letter: string }

export type TieOnMap = { readonly id: RelationId; readonly from: ActorId; readonly to: ActorId }

const arrows: { readonly [key: string]: Way } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const moves: { readonly [way in Way]: { readonly x: number; readonly y: number } } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}
const step = 10

/** The ties of an actor on screen, in the order in which `.` walks them. */
export const tiesAt = (scene: Pick<Scene, 'ties'>, actor: ActorId): readonly TieOnMap[] =>
  scene.ties.filter(({ from, to }) => from === actor || to === actor)

/** null: the key is not ours. */
export function mapAction(scene: Scene, place: Place, { key, shift, ctrl }: KeyPress): MapAction | null {
  const way = arrows[key]
  if (way) {
    if (ctrl) return { do: 'move', x: moves[way].x * step * (shift ? 4 : 1), y: moves[way].y * step * (shift ? 4 : 1) }
    const here = scene.actors.find(({ id }) => id === place.actor)
    const next = here ? nearest(scene.actors, here.at, way) : null
    return next === null ? { do: 'nowhere' } : { do: 'go', place: walk(place, next) }
  }
  if (ctrl) return null
  const ties = tiesAt(scene, place.actor)
  const tie = ties[place.tie]
  switch (key) {
    case '.':
    case ',':
      return { do: 'go', place: { ...place, tie: stepTie(place.tie, ties.length, key === '.' ? 1 : -1) } }
    case 'Enter':
      return tie ? { do: 'go', place: walk(place, tie.from === place.actor ? tie.to : tie.from) } : { do: 'open' }
    case 'Backspace': {
      const back = place.trail.at(-1)
      return back === undefined
        ? { do: 'nowhere' }
        : { do: 'go', place: { actor: back, tie: -1, trail: place.trail.slice(0, -1) } }
    }
    case ' ':
      return tie ? { do: 'openTie', tie: tie.id } : { do: shift ? 'add' : 'select' }
    case '*':
      return { do: 'expand' }
    case '+':
    case '=':
      return { do: 'zoom', by: 1.25 }
    case '-':
      return { do: 'zoom', by: 1 / 1.25 }
    case '0':
      return { do: 'fit' }
    case 'Escape':
      return place.tie >= 0 ? { do: 'go', place: { ...place, tie: -1 } } : { do: 'leave' }
  }
  return /^\p{L}$/u.test(key) ? { do: 'find', letter: key } : null
}

const walk = (place: Place, to: ActorId): Place => ({
  actor: to,
  tie: -1,
  trail: [...place.trail, place.actor].slice(-200),
})

function stepTie(at: number, count: number, by: number): number {
  if (count === 0) return -1
  if (at < 0) return by > 0 ? 0 : count - 1
  return (at + by + count) % count
}

/** The next actor whose name begins so, after the one that the keyboard is on; null when there is none. */
export function findByName(
  names: readonly { readonly id: ActorId; readonly name: string }[],
  typed: string,
  after: ActorId,
): ActorId | null {
  const wanted = typed.toLocaleLowerCase()
  const start = names.findIndex(({ id }) => id === after) + (typed.length > 1 ? 0 : 1)
  for (let index = 0; index < names.length; index++) {
    const { id, name } = names[(start + index) % names.length] ?? { id: '', name: '' }
    if (
      name
        .toLocaleLowerCase()
        .split(/[\s-]+/)
        .some((word) => word.startsWith(wanted))
    )
      return id
  }
  return null
}
