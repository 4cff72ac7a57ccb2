import type { PlacedChange } from '~/figure/placeNumbers.ts'
import type { Point } from '~/map/map.ts'
import type { SceneCamps } from '~/scene/campShapes.ts'
import type { Curve } from '~/scene/geometry.ts'
import type { Ghost, Slide, SlideActor, SlideTie } from './composeSlide.ts'
import type { Word } from './placeWords.ts'

// What is drawn at one moment, also halfway between two slides: each thing with the share of its strength.

type Part<T> = { readonly value: T; readonly alpha: number }

export type Drawn = {
  readonly size: number
  readonly camps: readonly Part<SceneCamps>[]
  readonly ghosts: readonly Part<Ghost>[]
  readonly ties: readonly Part<SlideTie>[]
  readonly actors: readonly Part<SlideActor>[]
  /** Apart from their actors, for they come and go by themselves. */
  readonly names: readonly Part<SlideActor>[]
  readonly words: readonly Part<SlideTie>[]
  readonly changes: readonly Part<PlacedChange>[]
}

const whole = <T>(value: T): Part<T> => ({ value, alpha: 1 })

export const drawnSlide = ({ size, camps, ghosts, ties, actors, changes }: Slide): Drawn => ({
  size,
  camps: camps === null ? [] : [whole(camps)],
  ghosts: ghosts.map(whole),
  ties: ties.map(whole),
  actors: actors.map(whole),
  names: actors.filter(({ name }) => name !== null).map(whole),
  words: ties.filter(({ word }) => word !== null).map(whole),
  changes: changes.map(whole),
})

/** `share` 0 is `from`, 1 is `to`. Who is in both moves; the rest fades in or out where the camera has it. */
export function blendSlides(from: Slide, to: Slide, share: number): Drawn {
  if (share >= 1) return drawnSlide(to)
  const size = mix(from.size, to.size, share)
  const [a, b] = [drawnSlide(from), drawnSlide(to)]
  const back = viewThrough(to, from)
  const forth = viewThrough(from, to)
  const between = (at: Point, then: Point): Point => {
    const [x, y] = [mix(at.x * from.size, then.x * to.size, share), mix(at.y * from.size, then.y * to.size, share)]
    return { x: x / size, y: y / size }
  }
  const parts = <T>(
    before: readonly Part<T>[],
    after: readonly Part<T>[],
    keyOf: (value: T) => string,
    move: (value: T, shift: (at: Point) => Point, wanted: T | null) => T,
  ): readonly Part<T>[] => {
    const old = new Map(before.map(({ value }) => [keyOf(value), value]))
    const now = new Set(after.map(({ value }) => keyOf(value)))
    const going = before.filter(({ value }) => !now.has(keyOf(value)))
    return [
      ...going.map(({ value }) => ({ value: move(value, (at) => between(at, forth(at)), null), alpha: 1 - share })),
      ...after.map(({ value }) => {
        const was = old.get(keyOf(value))
        return was === undefined
          ? { value: move(value, (at) => between(back(at), at), null), alpha: share }
          : { value: move(value, (at) => at, was), alpha: 1 }
      }),
    ]
  }
  const curveOf = (curve: Curve, shift: (at: Point) => Point, was: Curve | null): Curve => {
    const at = (point: Point, before: Point | undefined) => (before ? between(before, point) : shift(point))
    const { start, control, control2, end } = curve
    return {
      start: at(start, was?.start),
      control: at(control, was?.control),
      end: at(end, was?.end),
      ...(control2 && { control2: at(control2, was?.control2) }),
    }
  }
  const place = <T extends { readonly at: Point }>(value: T, shift: (at: Point) => Point, was: T | null): T => ({
    ...value,
    at: was ? between(was.at, value.at) : shift(value.at),
  })
  // Areas stand where they stand: the old ones fade, the new ones come.
  const camps = [
    ...a.camps.map(({ value }) => ({ value, alpha: 1 - share })),
    ...b.camps.map(({ value }) => ({ value, alpha: share })),
  ]
  // So do marks on ties.
  const changes = [
    ...a.changes.map(({ value }) => ({ value, alpha: 1 - share })),
    ...b.changes.map(({ value }) => ({ value, alpha: share })),
  ]
  return {
    size,
    camps,
    changes,
    ghosts: parts(a.ghosts, b.ghosts, ({ id }) => id, place),
    ties: parts(a.ties, b.ties, tieKey, (tie, shift, was) => ({
      ...tie,
      curve: curveOf(tie.curve, shift, was && isAlike(was.curve, tie.curve) ? was.curve : null),
    })),
    actors: parts(a.actors, b.actors, ({ id, strength }) => `${id} ${strength}`, place),
    names: parts(a.names, b.names, nameKey, (actor, shift, was) => withNameAt(actor, shift, was, between)),
    words: parts(a.words, b.words, wordKey, (tie, shift, was) => withWordAt(tie, shift, was, between)),
  }
}

/** From the px of one slide to those of another, by how each frames the deck. */
function viewThrough(from: Slide, to: Slide): (at: Point) => Point {
  const zoom = to.shot.zoom / from.shot.zoom
  const move = (value: number, corner: number, other: number) => ((value * from.size - corner) * zoom + other) / to.size
  return ({ x, y }) => ({ x: move(x, from.shot.at.x, to.shot.at.x), y: move(y, from.shot.at.y, to.shot.at.y) })
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share

/** A loop does not become a plain curve halfway. */
const isAlike = (a: Curve, b: Curve): boolean => (a.control2 === undefined) === (b.control2 === undefined)

const tieKey = ({ id, isSecret, strength }: SlideTie): string => `${id} ${isSecret} ${strength}`
const nameKey = ({ id, name, strength }: SlideActor): string =>
  JSON.stringify([id, name?.label.lines, name?.align, strength])
const wordKey = ({ id, word, strength }: SlideTie): string => JSON.stringify([id, word?.text, strength])

type Between = (at: Point, then: Point) => Point
type Shift = (at: Point) => Point

function withNameAt(actor: SlideActor, shift: Shift, was: SlideActor | null, between: Between): SlideActor {
  if (!actor.name) return actor
  const { label } = actor.name
  const moved = was?.name ? between(middleOf(was.name.label.box), middleOf(label.box)) : shift(middleOf(label.box))
  return { ...actor, name: { ...actor.name, label: { ...label, box: boxAround(label.box, moved) } } }
}

function withWordAt(tie: SlideTie, shift: Shift, was: SlideTie | null, between: Between): SlideTie {
  if (!tie.word) return tie
  const { box } = tie.word
  const moved = was?.word ? between(middleOf(was.word.box), middleOf(box)) : shift(middleOf(box))
  return { ...tie, word: { ...tie.word, box: boxAround(box, moved) } }
}

type Box = Word['box']
const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })
const boxAround = (box: Box, { x, y }: Point): Box => ({ ...box, x: x - box.width / 2, y: y - box.height / 2 })
