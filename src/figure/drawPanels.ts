import type { ActorId, Positions, RelationId } from '~/map/map.ts'
import type { CampsLook } from '~/scene/campAreas.ts'
import { boundsOf } from '~/scene/geometry.ts'
import type { Emphasised } from '~/scene/lightOf.ts'
import type { Radii } from '~/scene/placeActors.ts'
import type { Change } from '~/view/change.ts'
import { textLanguage } from '~/view/textLanguage.ts'
import type { Content } from './chooseContent.ts'
import { drawGraph } from './drawGraph.ts'
import type { Placing, Primitive } from './figure.ts'
import type { FigureGround } from './figureTheme.ts'
import type { FigureWords } from './figureWords.ts'
import type { GraphContent } from './graphContent.ts'
import { idealScale, layAgain, layGraph, layPlaces, spaceFor } from './layGraph.ts'
import { widthOf } from './measure.ts'
import type { NamedScene } from './nameAndRoute.ts'
import type { Panel } from './panelsOf.ts'
import { placeChanges, placeNumbers } from './placeNumbers.ts'
import { hairline, textAt } from './primitives.ts'

export type PanelsInput = {
  readonly content: Content
  readonly positions: Positions
  readonly language: string
  readonly words: FigureWords
  readonly ground: FigureGround
  readonly icons: boolean
  /** null: one graph. */
  readonly panels: readonly Panel[] | null
  readonly numbers: ReadonlyMap<RelationId, number>
  readonly campsLook: CampsLook | null
  readonly emphasised?: Emphasised | undefined
  readonly radii: Radii | null
  /** See `layGraph`. */
  readonly readable: number
  /** What became of ties, in one graph; each of several panels has its own. */
  readonly changes: ReadonlyMap<RelationId, Change>
  readonly changedActors: ReadonlyMap<ActorId, Change>
}

export type PanelsDrawing = {
  readonly primitives: readonly Primitive[]
  readonly placing: readonly Placing[]
  readonly unplaced: readonly ActorId[]
  readonly unplacedNumbers: number
  readonly overlaps: number
}

const panelTitle = { font: { size: 12.5, cut: 'inter-650' }, height: 24 } as const
const [across, down] = [24, 16]
const unchanged: ReadonlyMap<string, Change> = new Map()

/** The graph, or one small graph a panel, from 0, 0 in design px. Laid out once, so that every panel has the same places. */
export function* drawPanels(input: PanelsInput, width: number, height: number): Generator<void, PanelsDrawing> {
  const { content, panels, numbers, ground, icons, language } = input
  if (content.actors.length === 0) return { primitives: [], placing: [], unplaced: [], unplacedNumbers: 0, overlaps: 0 }
  const grid = panels === null ? oneCell(width, height) : cellsFor(panels.length, width, height, aspectOf(input))
  const { scale, overlaps, scenes } = yield* layCells(input, grid.width, grid.height - grid.title)
  const nameLanguage = (id: ActorId) => {
    const actor = content.index.actor.get(id)
    return actor ? textLanguage(actor.short ?? actor.name, language, content.map.language) : language
  }
  const look = { background: ground.background, icons, nameLanguage, emphasised: input.emphasised }
  const room = roomFor(input)
  const drawings: Cell[] = []
  for (const [index, laid] of scenes.entries()) {
    yield
    const { x, y } = grid.at(index)
    const panel = panels?.[index]
    const { placed, unplaced } = placeNumbers(laid.scene, laid.names, numbers)
    const { changes = unchanged, changedActors = unchanged } = panel ?? input
    const marked = placeChanges(laid.scene, laid.names, changes, changedActors, placed)
    const drawn = drawGraph(
      laid,
      { ...look, numbers: placed, changes: marked, isPanel: panel !== undefined },
      { scale, x: x + room.side, y: y + grid.title + room.side + room.top },
    )
    const title = panel ? titleOf(panel, x, y, grid.width, input) : []
    drawings.push({ unplaced, placing: drawn.placing, primitives: [...title, ...drawn.primitives] })
  }
  return {
    primitives: drawings.flatMap(({ primitives }) => primitives),
    placing: drawings.map(({ placing }) => placing),
    unplaced: unplacedIn(scenes),
    unplacedNumbers: new Set(drawings.flatMap(({ unplaced }) => unplaced)).size,
    overlaps,
  }
}

type Cell = {
  readonly primitives: readonly Primitive[]
  readonly placing: Placing
  readonly unplaced: readonly RelationId[]
}

/** What areas of camps and their titles need round a graph, design px. */
const roomFor = ({ campsLook, panels }: PanelsInput) =>
  campsLook !== null && panels === null ? { side: 30, top: 18 } : { side: 0, top: 0 }

type Cells = { readonly scale: number; readonly overlaps: number; readonly scenes: readonly NamedScene[] }

const unplacedIn = (scenes: readonly NamedScene[]): readonly ActorId[] => [
  ...new Set(scenes.flatMap(({ unplaced }) => unplaced)),
]

/** A panel names few actors, so that all may be drawn larger than one graph of them could be. */
const boosts = [1.35, 1.15, 1]

/** The same places in every cell, as large as leaves every name a place. */
function* layCells(input: PanelsInput, width: number, height: number): Generator<void, Cells> {
  const graph = graphOf(input)
  const { panels, content } = input
  if (panels === null) {
    const room = roomFor(input)
    const layout = yield* layGraph(graph, width - 2 * room.side, height - 2 * room.side - room.top, input.readable)
    return { ...layout, scenes: [layout] }
  }
  const ideal = idealScale(graph, width, height)
  let best: Cells | null = null
  for (const boost of boosts) {
    const layout = yield* layPlaces(graph, width, height, Math.min(1.2, ideal * boost))
    const scenes: NamedScene[] = []
    for (const { ties, told } of panels) {
      const relations = told ?? content.relations.filter(({ id }) => ties.has(id))
      scenes.push(yield* layAgain(graph, layout.bodies, layout.sheet, relations))
    }
    const cells = { ...layout, scenes }
    if (best === null || unplacedIn(scenes).length < unplacedIn(best.scenes).length) best = cells
    if (unplacedIn(scenes).length === 0) return cells
  }
  return best ?? { scale: 1, overlaps: 0, scenes: [] }
}

function graphOf({ content, positions, language, words, ground, campsLook, radii, panels }: PanelsInput): GraphContent {
  const { map, index, actors, relations, members, counts } = content
  return {
    map,
    index,
    actors,
    relations,
    positions,
    language,
    theme: ground.theme,
    kindWords: words.kindVerbs,
    camps: panels === null ? campsLook : null,
    radii,
    members,
    counts,
  }
}

type Grid = {
  readonly width: number
  readonly height: number
  readonly title: number
  readonly at: (index: number) => { readonly x: number; readonly y: number }
}

const oneCell = (width: number, height: number): Grid => ({ width, height, title: 0, at: () => ({ x: 0, y: 0 }) })

/** How much a cell of another shape than the map's costs: places may be stretched, but not so that the map is strange. */
const misfit = 0.25

/** As many columns as leave each cell the most room, in about the shape of the map. */
function cellsFor(count: number, width: number, height: number, aspect: number): Grid {
  const grids = Array.from({ length: count }, (_, index) => cellGrid(count, index + 1, width, height))
  const worth = (grid: Grid): number => {
    const [w, h] = [Math.max(1, grid.width), Math.max(1, grid.height - grid.title)]
    return Math.sqrt(w * h) * Math.exp(-misfit * Math.abs(Math.log(w / h / aspect)))
  }
  return grids.reduce((best, grid) => (worth(grid) > worth(best) ? grid : best), grids[0] ?? oneCell(width, height))
}

function cellGrid(count: number, columns: number, width: number, height: number): Grid {
  const rows = Math.ceil(count / columns)
  const [w, h] = [(width - across * (columns - 1)) / columns, (height - down * (rows - 1)) / rows]
  const at = (index: number) => ({ x: (index % columns) * (w + across), y: Math.floor(index / columns) * (h + down) })
  return { width: w, height: h, title: panelTitle.height, at }
}

function titleOf(
  { title }: Panel,
  x: number,
  y: number,
  width: number,
  { ground, language }: PanelsInput,
): readonly Primitive[] {
  const { font } = panelTitle
  const size = Math.max(9, Math.min(font.size, (font.size * width) / widthOf(title, font.size, font.cut)))
  return [
    textAt(title, x, y + 9, { size, cut: font.cut }, ground.theme.ink, language, 'heading'),
    hairline(x, y + 19, width, 1, ground.theme.rule, 'heading'),
  ]
}

/** Width by height of the map as it lies, within what a figure can well be. */
function aspectOf({ content, positions }: PanelsInput): number {
  const places = content.actors.flatMap(({ id }) => (Object.hasOwn(positions, id) ? (positions[id] ?? []) : []))
  const bounds = boundsOf(places.map(({ x, y }) => ({ x: x - 50, y: y - 30, width: 100, height: 80 })))
  return bounds === null ? 1.6 : Math.min(2.2, Math.max(0.75, bounds.width / bounds.height))
}

/** The height that the graph would like at a width, where the sheet may be as high as it needs. */
export function likedHeight(input: PanelsInput, width: number): number {
  const cells = input.panels?.length ?? 1
  const columns = input.panels === null ? 1 : Math.min(cells, Math.max(1, Math.floor(width / 300)))
  const rows = Math.ceil(cells / columns)
  const cell = (width - across * (columns - 1)) / columns
  const needed = (spaceFor(graphOf(input)) * 0.9) / cell
  const liked = Math.max(cell / aspectOf(input), needed)
  return rows * (liked + (input.panels === null ? 0 : panelTitle.height)) + down * (rows - 1)
}
