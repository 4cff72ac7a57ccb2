import type { ActorId } from '~/map/map.ts'
import type { ComparedFigure } from './comparedFigure.ts'
import { drawPanels, likedHeight, type PanelsDrawing, type PanelsInput } from './drawPanels.ts'
import type { Placing, Primitive } from './figure.ts'
import type { FigureCamps } from './figureCamps.ts'
import type { FigureSizes } from './figureRanks.ts'
import type { FigureSettings } from './figureSettings.ts'
import { footBlock } from './footBlock.ts'
import { namesOf, statementOf } from './footTexts.ts'
import { headingBlock, type Said } from './headingBlock.ts'
import { legendBlock } from './legendBlock.ts'
import type { Note } from './notes.ts'
import { type NotesBlock, notesBlock } from './notesBlock.ts'
import type { Panels } from './panelsOf.ts'
import { type Block, hairline, movePrimitives } from './primitives.ts'

// The sheet: heading, graph, notes beside or below it, legend, foot. In design px, 12 of which are a name's letters.

export type SheetInput = Omit<
  PanelsInput,
  'panels' | 'numbers' | 'icons' | 'campsLook' | 'radii' | 'changes' | 'changedActors'
> & {
  readonly settings: FigureSettings
  readonly panels: Panels | null
  readonly heading: { readonly title: Said; readonly subtitle: Said }
  readonly noted: readonly Note[]
  readonly camps?: FigureCamps | null | undefined
  readonly sizes?: FigureSizes | null | undefined
  readonly compared: ComparedFigure | null
  readonly source: string
  readonly credit: string
}

export type Sheet = {
  readonly height: number
  readonly primitives: readonly Primitive[]
  readonly placing: readonly Placing[]
  readonly unplaced: readonly ActorId[]
  readonly unplacedNumbers: number
  readonly notesShown: number
  readonly overlaps: number
  /** Share of the height that the graph has. */
  readonly room: number
}

const gaps = { heading: 12, notes: 14, column: 26, rule: 9, legend: 5 }
/** From this width on notes stand beside the graph, taking this share of it. */
const beside = { from: 700, share: 0.32, least: 215, most: 330 }
/** Where the sheet has a height, notes below the graph leave it this much of what there is. */
const graphShare = 0.55
/** A figure in print is never higher than a page, design px. */
const mostHeight = 1150
const leastHeight = 90

/** A step at a time, for a page that must breathe between them. */
export function* laySheet(input: SheetInput, width: number, height: number | null): Generator<void, Sheet> {
  const margin = width >= 640 ? 28 : width >= 420 ? 20 : 13
  const inner = width - 2 * margin
  const { ground, settings, language, words, heading } = input
  const head = headingBlock(heading.title, heading.subtitle, ground.theme, inner)
  const look = { words, language, theme: ground.theme, background: ground.background, icons: settings.include.icons }
  const legend: Block = settings.include.legend
    ? legendBlock(input.content, look, inner, input.compared)
    : { primitives: [], height: 0 }
  // What had to be left out is told below, which may take a line from the graph, so that more is left out.
  let footHeight = footOf(input, { unplaced: [], notes: input.noted }, inner).height
  for (;;) {
    const frame = { width, height, margin, inner, head, legend, footHeight }
    const middle = yield* layMiddle(input, frame)
    const foot = footOf(input, { unplaced: middle.drawing.unplaced, notes: middle.notes.shown }, inner)
    if (foot.height <= footHeight || footHeight > mostHeight) return assemble(input, frame, middle, foot)
    footHeight = foot.height
  }
}

type Frame = {
  readonly width: number
  readonly height: number | null
  readonly margin: number
  readonly inner: number
  readonly head: Block
  readonly legend: Block
  readonly footHeight: number
}

type Middle = {
  readonly drawing: PanelsDrawing
  readonly notes: NotesBlock
  readonly isBeside: boolean
  readonly graph: { readonly width: number; readonly height: number }
}

const topOf = ({ margin, head }: Frame): number => margin + (head.height > 0 ? head.height + gaps.heading : 0)
const bottomOf = ({ margin, legend, footHeight }: Frame): number => {
  const rows = [legend.height, footHeight].filter((each) => each > 0)
  return (
    margin +
    rows.reduce((sum, each) => sum + each, 0) +
    (rows.length > 0 ? 2 * gaps.rule + (rows.length - 1) * gaps.legend : 0)
  )
}

function* layMiddle(input: SheetInput, frame: Frame): Generator<void, Middle> {
  const { inner, height } = frame
  const { noted, content, ground, language } = input
  // Camps need the width; a few notes find room below.
  const isBeside = inner >= beside.from && noted.length > (input.camps ? 4 : 0)
  const side = Math.min(beside.most, Math.max(beside.least, inner * beside.share))
  const graphWidth = isBeside ? inner - side - gaps.column * 2 : inner
  const columns = isBeside ? 1 : inner >= 900 ? 3 : inner >= 520 ? 2 : 1
  const look = { map: content.map, theme: ground.theme, background: ground.behind, language }
  const all = height === null ? Infinity : Math.max(leastHeight, height - topOf(frame) - bottomOf(frame))
  const mostNotes = isBeside ? Math.min(all, mostHeight) : height === null ? Infinity : all * (1 - graphShare)
  const notes = notesBlock(noted, look, isBeside ? side : inner, mostNotes, columns)
  const below = isBeside || notes.height === 0 ? 0 : notes.height + gaps.notes
  const panels: PanelsInput = {
    ...input,
    icons: input.settings.include.icons,
    panels: input.panels?.panels ?? null,
    numbers: input.camps?.look.numbers ?? new Map(notes.shown.map(({ id, number }) => [id, number])),
    campsLook: input.camps?.look ?? null,
    radii: input.sizes?.radii ?? null,
    changes: input.compared?.changes ?? new Map(),
    changedActors: input.compared?.changedActors ?? new Map(),
  }
  const free = Math.max(leastHeight, mostHeight - topOf(frame) - bottomOf(frame) - below)
  const liked =
    height === null ? Math.min(free, Math.max(likedHeight(panels, graphWidth), isBeside ? notes.height : 0)) : 0
  const graph = { width: graphWidth, height: height === null ? liked : Math.max(leastHeight, all - below) }
  yield
  return { drawing: yield* drawPanels(panels, graph.width, graph.height), notes, isBeside, graph }
}

/** More names than this would take the room that the others need. */
const mostNames = 8

function unplacedIn({ content, words, language }: SheetInput, unplaced: readonly ActorId[]): string {
  const { comma, noRoom, noRoomForMany } = words.figure
  if (unplaced.length === 0) return ''
  return unplaced.length > mostNames
    ? noRoomForMany(unplaced.length)
    : noRoom(namesOf(content, unplaced, language).join(comma))
}

/** What the foot has to tell of the picture above it. */
type Told = { readonly unplaced: readonly ActorId[]; readonly notes: readonly Note[] }

function footOf(input: SheetInput, { unplaced, notes }: Told, inner: number): Block {
  const { content, settings, words, language, ground, noted, panels, source, credit } = input
  const { figure } = words
  const hasParagraphs = notes.some(({ locator }) => locator.includes('¶'))
  const sentences = [
    ...(settings.include.filters
      ? [settings.texts.filters || statementOf(content, words, language).filter(Boolean).join(' ')]
      : []),
    panels !== null && panels.undated > 0 ? figure.undated(panels.undated) : '',
    unplacedIn(input, unplaced),
    notes.length < noted.length ? figure.notesLeftOut(notes.length, noted.length) : '',
    settings.include.filters && settings.texts.filters === '' && hasParagraphs ? figure.paragraphs : '',
    settings.include.filters && settings.texts.filters === '' && content.actors.length > 1 && !input.camps
      ? figure.noPosition
      : '',
    input.camps?.statement ?? '',
    input.sizes?.statement ?? '',
    input.compared?.statement ?? '',
  ]
  return footBlock({ statement: sentences.filter(Boolean).join(' '), source, credit }, ground.theme, inner, language)
}

function assemble({ ground }: SheetInput, frame: Frame, middle: Middle, foot: Block): Sheet {
  const { width, margin, inner, head, legend } = frame
  const { drawing, notes, isBeside, graph } = middle
  const { rule } = ground.theme
  const put = (block: { readonly primitives: readonly Primitive[] }, x: number, y: number) =>
    movePrimitives(block.primitives, { scale: 1, x, y })
  const top = topOf(frame)
  const notesX = isBeside ? margin + graph.width + gaps.column * 2 : margin
  const notesY = isBeside ? top : top + graph.height + gaps.notes
  const belowGraph = top + graph.height + (isBeside || notes.height === 0 ? 0 : gaps.notes + notes.height)
  const height = frame.height ?? belowGraph + bottomOf(frame)
  const footY = height - margin - frame.footHeight
  const legendY = footY - (frame.footHeight > 0 && legend.height > 0 ? gaps.legend : 0) - legend.height
  const hasBottom = legend.height + frame.footHeight > 0
  const background: readonly Primitive[] =
    ground.background === null ? [] : [hairline(0, 0, width, height, ground.background, 'ground')]
  return {
    height,
    primitives: [
      ...background,
      ...put(head, margin, margin),
      ...put(drawing, margin, top),
      ...(isBeside && notes.height > 0 ? [hairline(notesX - gaps.column, top, 1, graph.height, rule, 'notes')] : []),
      ...put(notes, notesX, notesY),
      ...(hasBottom ? [hairline(margin, legendY - gaps.rule, inner, 1, rule, 'legend')] : []),
      ...put(legend, margin, legendY),
      ...put(foot, margin, footY),
    ],
    placing: drawing.placing.map((placing) => movePlacing(placing, margin, top)),
    unplaced: drawing.unplaced,
    unplacedNumbers: drawing.unplacedNumbers,
    notesShown: notes.shown.length,
    overlaps: drawing.overlaps,
    room: graph.height / height,
  }
}

function movePlacing(placing: Placing, dx: number, dy: number): Placing {
  const moved = <T extends { readonly box: Placing['actors'][number]['box'] }>(each: T): T => ({
    ...each,
    box: { ...each.box, x: each.box.x + dx, y: each.box.y + dy },
  })
  return {
    actors: placing.actors.map(moved),
    names: placing.names.map(moved),
    heads: placing.heads.map(moved),
    numbers: placing.numbers.map(moved),
  }
}
