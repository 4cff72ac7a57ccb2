import { allAtOnce } from '~/map/allAtOnce.ts'
import type { EntenteMap, Positions } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import type { Selection } from '~/scene/composeScene.ts'
import type { Emphasised } from '~/scene/lightOf.ts'
import type { Comparing } from '~/view/comparedIn.ts'
import { textLanguage } from '~/view/textLanguage.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { altText } from './altText.ts'
import { type Content, chooseContent } from './chooseContent.ts'
import { comparedFigure } from './comparedFigure.ts'
import type { Figure } from './figure.ts'
import { type FigureCamps, notesAgainst, withNotesOn } from './figureCamps.ts'
import type { FigureSizes } from './figureRanks.ts'
import type { FigureSettings } from './figureSettings.ts'
import { type FigureSize, figureSize } from './figureSize.ts'
import { groundOf } from './figureTheme.ts'
import type { FigureWords } from './figureWords.ts'
import { creditOf, namesOf, sourcesOf } from './footTexts.ts'
import type { Said } from './headingBlock.ts'
import { laySheet } from './laySheet.ts'
import { notesOf } from './notes.ts'
import { type Panels, panelsOf } from './panelsOf.ts'
import { movePrimitives } from './primitives.ts'
import { proofOf } from './proofFigure.ts'

export type FigureInput = {
  readonly map: EntenteMap
  /** What the filters leave of it. */
  readonly visible: VisibleMap
  readonly positions: Positions
  /** Of the words, and of the map's own texts. */
  readonly language: string
  readonly words: FigureWords
  readonly settings: FigureSettings
  readonly selection: Selection
  /** `2026-11-22`. */
  readonly today: string
  /** Where the map stands camp by camp, and `positions` with it. */
  readonly camps?: FigureCamps | null
  /** What stands out of it. */
  readonly emphasised?: Emphasised
  /** Where the reader ranks actors. */
  readonly sizes?: FigureSizes | null
  /** Where the view compares two sides. */
  readonly comparing?: Comparing | null
}

/**
 * A figure with nothing left to decide, laid out anew for its size. The same input gives the same figure everywhere.
 * Pure and fast enough to be called at every change of a setting.
 */
export const composeFigure = (input: FigureInput): Figure => allAtOnce(figureSteps(input))

/** The same a step at a time, for a page that must breathe between them. */
export function* figureSteps(input: FigureInput): Generator<void, Figure> {
  const { settings, language, words, today } = input
  const { content, compared } = contentOf(input)
  yield
  const size = figureSize(settings)
  const ground = groundOf(settings.background)
  const panels = panelsOf(content, settings, words, language, compared)
  const heading = headingOf(content, settings, words, language)
  const source = settings.include.sources ? settings.texts.sources || sourcesOf(content, words) : ''
  const credit = creditOf(content, settings, words, today)
  const noted = input.camps
    ? notesAgainst(notesOf(content, withNotesOn(settings, input.camps), words, language), input.camps)
    : notesOf(content, settings, words, language)
  const sheet = yield* laySheet(
    { ...input, content, compared, panels, ground, heading, noted, source, credit, readable: readableScale(size) },
    size.width / size.design,
    heightOf(size),
  )
  yield
  const [width, height] = [size.width, sheet.height * size.design]
  const move = { scale: size.design, x: 0, y: 0 }
  const primitives = movePrimitives(sheet.primitives, move)
  const unplaced = sheet.unplaced.map((id) => ({ id, name: namesOf(content, [id], language).join('') }))
  return {
    width,
    height,
    unit: size.unit,
    printWidth: size.printWidth,
    pixelsPerUnit: size.pixelsPerUnit,
    background: ground.background,
    primitives,
    language,
    title: heading.title.text || textIn(content.map.title, language, content.map.language) || words.figure.untitled,
    description:
      settings.texts.alt ||
      [
        altText(content, words, language, titleOf(content, settings, language), panelTitles(panels)),
        input.camps?.statement ?? '',
        input.sizes?.statement ?? '',
        compared?.statement ?? '',
      ]
        .filter(Boolean)
        .join(' '),
    source: source || sourcesOf(content, words),
    credit,
    licence: content.map.licence ?? '',
    date: today,
    placing: sheet.placing.map((placing) => scalePlacing(placing, size.design)),
    proof: proofOf({
      primitives,
      background: ground.behind,
      pointsPerUnit: pointsAcross(size) / width,
      unplaced,
      unplacedNumbers: sheet.unplacedNumbers,
      notes: { shown: sheet.notesShown, all: noted.length },
      overlaps: sheet.overlaps,
      room: sheet.room,
      nothingSelected: content.nothingSelected,
      nothingShown: content.actors.length === 0,
      noDates: settings.panels.by === 'date' && panels === null,
    }),
    privateLeftOut: content.privateLeftOut,
  }
}

/** Sides are compared whole; one picture of both shows what differs, two show all there is. */
function contentOf({ map, visible, selection, settings, comparing, words, language }: FigureInput) {
  const content = chooseContent(map, visible, selection, settings.scope)
  if (!comparing) return { content, compared: null }
  const { faded: _, fadedActors: __, ...unfaded } = visible
  const whole = chooseContent(map, unfaded, selection, settings.scope)
  const compared = comparedFigure(whole, comparing, words, language)
  return { content: compared && settings.panels.by === 'sides' ? whole : content, compared }
}

const heightOf = ({ height, design }: FigureSize): number | null => (height === null ? null : height / design)
/** The scale of a graph at which its names are a little more than the 6 pt that can be read in print. */
const readableScale = (size: FigureSize): number =>
  (6.05 * size.width) / (12 * size.design * Math.max(1, pointsAcross(size)))

const pointsAcross = ({ printWidth }: FigureSize): number => (printWidth / 25.4) * 72
const panelTitles = (panels: Panels | null): readonly string[] => panels?.panels.map(({ title }) => title) ?? []

const titleOf = ({ map }: Content, { texts }: FigureSettings, language: string): string =>
  texts.title || textIn(map.title, language, map.language)

function headingOf(
  { map }: Content,
  { include, texts }: FigureSettings,
  words: FigureWords,
  language: string,
): { readonly title: Said; readonly subtitle: Said } {
  const own = (text: string): Said => ({ text, lang: language })
  const nothing = own('')
  const title = texts.title !== '' ? own(texts.title) : saidIn(map, 'title', language)
  const subtitle = texts.subtitle !== '' ? own(texts.subtitle) : saidIn(map, 'subtitle', language)
  return {
    title: include.title ? (title.text === '' ? own(words.figure.untitled) : title) : nothing,
    subtitle: include.subtitle ? subtitle : nothing,
  }
}

function saidIn(map: EntenteMap, field: 'title' | 'subtitle', language: string): Said {
  const text = map[field]
  if (text === undefined) return { text: '', lang: language }
  return { text: textIn(text, language, map.language), lang: textLanguage(text, language, map.language) }
}

type Placing = Figure['placing'][number]

function scalePlacing(placing: Placing, scale: number): Placing {
  const grown = <T extends Placing['actors'][number] | Placing['numbers'][number]>(each: T): T => {
    const { x, y, width, height } = each.box
    return { ...each, box: { x: x * scale, y: y * scale, width: width * scale, height: height * scale } }
  }
  return {
    actors: placing.actors.map(grown),
    names: placing.names.map(grown),
    heads: placing.heads.map(grown),
    numbers: placing.numbers.map(grown),
  }
}
