import type { ActorId } from '~/map/map.ts'
import { changeMarks } from '~/scene/changeMarks.ts'
import { fade, fadeActors } from '~/scene/fade.ts'
import { grow, type Rect } from '~/scene/geometry.ts'
import { type GroupNumber, membersNumber, tiesNumber } from '~/scene/groupNumbers.ts'
import { type Emphasised, lightOf, paleShare } from '~/scene/lightOf.ts'
import { actorMarks, dimmed, tieMarks } from '~/scene/marks.ts'
import type { Scene } from '~/scene/scene.ts'
import { actorBox, boxGrid, headBoxes, tieGrid } from './boxes.ts'
import { campPrimitives, campTitles } from './campPrimitives.ts'
import { readable } from './contrast.ts'
import type { Placing, Primitive, RectPrimitive, TextPrimitive } from './figure.ts'
import { inkMarks } from './inkMarks.ts'
import { baselineDrop, figuresDrop } from './measure.ts'
import type { NamedScene } from './nameAndRoute.ts'
import { cutOf, type NameChoice } from './nameChoices.ts'
import { openTieMarks } from './openTie.ts'
import type { Move } from './path.ts'
import { numberFont, type PlacedChange, type PlacedNumber } from './placeNumbers.ts'

export type GraphLook = {
  /** null: nothing is behind the graph, so that nothing may be painted over. */
  readonly background: string | null
  readonly icons: boolean
  readonly numbers: readonly PlacedNumber[]
  readonly changes: readonly PlacedChange[]
  /** The language that each name is in. */
  readonly nameLanguage: (id: ActorId) => string
  /** One of several: actors without a tie here are pale. */
  readonly isPanel: boolean
  /** What stands out: all else is drawn back. */
  readonly emphasised?: Emphasised | undefined
}

/** The graph as primitives, and where everything stands: in the units that `move` leads to. */
export function drawGraph(
  { scene, names }: Pick<NamedScene, 'scene' | 'names'>,
  look: GraphLook,
  move: Move,
): { readonly primitives: readonly Primitive[]; readonly placing: Placing } {
  const { theme } = scene
  const { background, numbers, changes } = look
  const light = lightOf(scene.ties, look.emphasised ?? { actors: [], relations: [] })
  const ties = scene.ties
    .map((tie) =>
      light.tie(tie.id) === 'full' ? tie : { ...tie, color: fade(tie.color, theme.canvas, paleShare.tie) },
    )
    // What stands out lies above.
    .sort((a, b) => Number(light.tie(a.id) === 'full') - Number(light.tie(b.id) === 'full'))
  const lively = new Set(ties.flatMap(({ from, to }) => [from, to]))
  const isPale = (id: ActorId) => look.isPanel && !lively.has(id)
  const pale = fadeActors(theme, dimmed.actor)
  const back = fadeActors(theme, paleShare.actor)
  const themeOf = (id: ActorId) => (isPale(id) ? pale : light.actor(id) === 'full' ? theme : back)
  const shown = [...names]
  const words = [...shown.map(([, { label }]) => grow(label.box, 1)), ...[...numbers, ...changes].map(({ box }) => box)]
  const lines = tieGrid(ties)
  const primitives: readonly Primitive[] = [
    ...campPrimitives(scene, background, move),
    ...ties.flatMap((tie) =>
      inkMarks(background === null ? openTieMarks(tie, words) : tieMarks(tie, background), 'ties', move),
    ),
    ...scene.actors.flatMap((actor) => {
      const drawn = look.icons ? actor : { ...actor, icon: null }
      return inkMarks(actorMarks(drawn, themeOf(actor.id)), 'actors', move)
    }),
    ...shown.flatMap(([id, name]) => {
      const isCrossed = lines.meeting(name.label.box).size > 0
      const behind = background === null ? null : (tintOf(scene, id) ?? background)
      const halo = behind !== null && isCrossed ? haloOf(name, behind, move) : []
      return [
        ...halo,
        ...nameText(name, look.nameLanguage(id), light.actor(id) === 'full' ? theme.ink : back.ink, move),
      ]
    }),
    ...campTitles(scene, background, move),
    ...placeCounts(scene, names).flatMap(({ number, color }) =>
      groupText(number, { icon: readable(color, background ?? '#FFFFFF', theme.ink2), fill: background }, move),
    ),
    ...scene.actors.flatMap((actor) => groupText(membersNumber(actor), themeOf(actor.id).fills[actor.shape], move)),
    ...numbers.flatMap((number) => numberText(number, background, theme, move)),
    ...changes.flatMap(({ change, box: { x, y, width, height } }) =>
      inkMarks(
        changeMarks(change, { x: x + width / 2, y: y + height / 2 }, { ink: theme.ink, ground: background }),
        'numbers',
        move,
      ),
    ),
  ]
  return { primitives, placing: placingOf(scene, shown, numbers, move) }
}

/** The colour of the area that an actor stands on. */
const tintOf = ({ camps }: Scene, id: ActorId): string | undefined =>
  camps?.areas.find(({ members }) => members.has(id))?.fill

const moveBox = ({ x, y, width, height }: Rect, { scale, x: dx, y: dy }: Move): Rect => ({
  x: x * scale + dx,
  y: y * scale + dy,
  width: width * scale,
  height: height * scale,
})

/** A rectangle of the background behind each line, so that a tie below does not cross the letters out. */
function haloOf({ label, align }: NameChoice, background: string, move: Move): readonly RectPrimitive[] {
  const { box, lineHeight, lines } = label
  const wide = align === 'middle' ? lines.length : 1
  const height = (lineHeight * lines.length) / wide
  return Array.from({ length: wide }, (_, index) => {
    const line = { x: box.x - 1, y: box.y + index * height, width: box.width + 2, height }
    return { kind: 'rect', layer: 'names', ...moveBox(line, move), fill: background }
  })
}

function nameText({ label, align }: NameChoice, lang: string, color: string, move: Move): readonly TextPrimitive[] {
  const { lines, box, lineHeight, size, weight } = label
  const share = align === 'start' ? 0 : align === 'end' ? 1 : 0.5
  return lines.map((text, index) => ({
    kind: 'text',
    layer: 'names',
    text,
    x: (box.x + box.width * share) * move.scale + move.x,
    y: (box.y + lineHeight * (index + 0.5) + baselineDrop * size) * move.scale + move.y,
    size: size * move.scale,
    cut: cutOf(weight),
    color,
    anchor: align,
    lang,
  }))
}

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

/** The counts of sums where they touch no actor, no name and no other count; where there is no such place, in the middle. */
function placeCounts(scene: Scene, names: NamedScene['names']) {
  const taken = boxGrid<string>()
  const counted = scene.ties.filter(({ count = 1 }) => count > 1)
  if (counted.length === 0) return []
  for (const actor of scene.actors) taken.add(actorBox(actor), actor.id)
  for (const [id, { label }] of names) taken.add(label.box, id)
  return counted.map((tie) => {
    const boxAt = (share: number): Rect => {
      const { text, at, size } = tiesNumber(tie, share) ?? { text: '', at: { x: 0, y: 0 }, size: 0 }
      const width = size * (0.62 * text.length + 0.4)
      return { x: at.x - width / 2, y: at.y - size / 2 - 1, width, height: size + 2 }
    }
    const share = shares.find((each) => taken.meeting(boxAt(each)).size === 0) ?? 0.5
    taken.add(boxAt(share), tie.id)
    return { number: tiesNumber(tie, share), color: tie.color }
  })
}

/** How many actors a group is, in its colours; how many ties a sum, on the sheet that hides the line behind it. */
function groupText(
  number: GroupNumber | null,
  { icon: color, fill }: { readonly icon: string; readonly fill: string | null },
  move: Move,
): readonly Primitive[] {
  if (!number) return []
  const size = number.size * move.scale
  const [x, y] = [number.at.x * move.scale + move.x, number.at.y * move.scale + move.y]
  const width = size * (0.62 * number.text.length + 0.3)
  const text: TextPrimitive = {
    kind: 'text',
    layer: 'numbers',
    text: number.text,
    x,
    y: y + figuresDrop * size,
    size,
    cut: 'inter-650',
    color,
    anchor: 'middle',
    lang: '',
    ...(fill !== null && { on: fill }),
  }
  return fill === null
    ? [text]
    : [{ kind: 'rect', layer: 'numbers', x: x - width / 2, y: y - size / 2, width, height: size, fill }, text]
}

function numberText(
  { number, color, box }: PlacedNumber,
  background: string | null,
  theme: Scene['theme'],
  move: Move,
): readonly Primitive[] {
  const { x, y, width, height } = moveBox(box, move)
  const halo: readonly Primitive[] =
    background === null ? [] : [{ kind: 'rect', layer: 'numbers', x, y, width, height, fill: background }]
  const size = numberFont.size * move.scale
  const text: TextPrimitive = {
    kind: 'text',
    layer: 'numbers',
    text: String(number),
    x: x + width / 2,
    y: y + height / 2 + figuresDrop * size,
    size,
    cut: numberFont.cut,
    color: readable(color, background ?? '#FFFFFF', theme.ink2),
    anchor: 'middle',
    lang: '',
  }
  return [...halo, text]
}

function placingOf(
  { actors, ties }: Pick<Scene, 'actors' | 'ties'>,
  names: readonly (readonly [ActorId, NameChoice])[],
  numbers: readonly PlacedNumber[],
  move: Move,
): Placing {
  return {
    actors: actors.map((actor) => ({ id: actor.id, box: moveBox(actorBox(actor), move) })),
    names: names.map(([id, { label }]) => ({ id, text: label.lines.join(' '), box: moveBox(label.box, move) })),
    heads: ties.flatMap((tie) =>
      headBoxes(tie).map((box) => ({ id: tie.id, ends: [tie.from, tie.to], box: moveBox(box, move) })),
    ),
    numbers: numbers.map(({ id, number, box }) => ({ id, number, box: moveBox(box, move) })),
  }
}
