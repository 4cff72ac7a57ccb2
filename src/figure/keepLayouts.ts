import type { EntenteMap, Point } from '~/map/map.ts'
import { kindStyle } from '~/scene/kindStyle.ts'
import type { Scene } from '~/scene/scene.ts'
import type { Theme } from '~/scene/theme.ts'
import type { GraphContent } from './graphContent.ts'

// Laying a graph out is nearly all of the work of a figure, and most settings (words, parts, colours) leave the graph as it
// is. The last layouts are kept, and given again for the same content, in the colours that are asked for.

type Laid = { readonly scene: Scene }

/**
 * The same steps, which remember their last `most` results by what they were called with: content by what decides a layout, lists
 * by their members, all else by identity.
 */
export function keepLayouts<Rest extends readonly unknown[], Layout extends Laid>(
  lay: (content: GraphContent, ...rest: Rest) => Generator<void, Layout>,
  most: number,
): (content: GraphContent, ...rest: Rest) => Generator<void, Layout> {
  const kept: { readonly content: GraphContent; readonly rest: Rest; readonly laid: Layout }[] = []
  return function* (content, ...rest) {
    const known = kept.find((each) => isSameContent(each.content, content) && isSameList(each.rest, rest))
    const found = known ?? { content, rest, laid: yield* lay(content, ...rest) }
    const others = kept.filter((each) => each !== found)
    kept.splice(0, kept.length, found, ...others.slice(0, most - 1))
    return inColours(found.laid, content)
  }
}

function isSameContent(a: GraphContent, b: GraphContent): boolean {
  return (
    a.language === b.language &&
    a.kindWords === b.kindWords &&
    a.radii === b.radii &&
    isSameMap(a.map, b.map) &&
    isSame(a.actors, b.actors) &&
    isSame(a.relations, b.relations) &&
    (a.positions === b.positions || a.actors.every(({ id }) => isSamePlace(a.positions[id], b.positions[id])))
  )
}

const isSamePlace = (a: Point | undefined, b: Point | undefined): boolean => a?.x === b?.x && a?.y === b?.y

/** What of a map reaches a drawing besides who and what is shown: sizes by number of ties, shapes, kinds, languages. */
const isSameMap = (a: EntenteMap, b: EntenteMap): boolean =>
  a.language === b.language &&
  a.relationKinds === b.relationKinds &&
  a.actorTypes === b.actorTypes &&
  isSame(a.actors, b.actors) &&
  isSame(a.relations, b.relations)

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && isSameList(a, b))

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => isSame(each, b[at]))

function inColours<Layout extends Laid>(laid: Layout, { map, theme }: GraphContent): Layout {
  if (laid.scene.theme === theme) return laid
  return { ...laid, scene: colourScene(laid.scene, map, theme) }
}

/** Colours decide nothing about places. */
function colourScene(scene: Scene, map: EntenteMap, theme: Theme): Scene {
  const ties = scene.ties.map((tie) => ({ ...tie, color: kindStyle(map, tie.kind, theme).color }))
  return { ...scene, ties, theme }
}
