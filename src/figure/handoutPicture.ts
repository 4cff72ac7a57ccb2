import type { EntenteMap } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import type { Frame } from '~/presentation/frameOf.ts'
import { radiiOnSheet } from '~/presentation/groupPicture.ts'
import type { GroupWords } from '~/presentation/groupTexts.ts'
import { type CampTitles, type InCamps, standInCamps } from '~/presentation/standInCamps.ts'
import { standInGroups } from '~/presentation/standInGroups.ts'
import { comparingOf } from '~/view/comparedIn.ts'
import { litBy } from '~/view/litBy.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { askedMap, nameIn } from './askedMap.ts'
import { figureSteps } from './composeFigure.ts'
import type { Figure } from './figure.ts'
import { figureLook, noAreas } from './figureCamps.ts'
import { defaultSettings } from './figureSettings.ts'
import type { FigureWords } from './figureWords.ts'
import { movePrimitives } from './primitives.ts'

const mmAPoint = 25.4 / 72
/** The margin of a figure would be one inside that of the page: the picture reaches so far over it, pt. */
const bleed = 12
/** Nobody waits long for paper. */
const effort = 1e8

/** The picture of one step as a figure of its own, `width` × `height` pt: graph and legend, laid out for that room; a step at a time. */
export function* handoutPicture(
  map: EntenteMap,
  frame: Frame,
  language: string,
  words: FigureWords & GroupWords,
  width: number,
  height: number,
  campTitles: CampTitles,
): Generator<void, Figure> {
  // Groups are those of the whole map, however many of its actors a slide could hold.
  const isCut = frame.view.groups === '' && map.actors.length > large
  const shown = askedMap(isCut ? onlyShown(map, frame) : map, frame, language, words.kindVerbs)
  const asked = shown.relations.filter(({ id }) => frame.secretKinds.includes(id))
  const name = (id: string) => nameIn(shown, id, language)
  const off = Object.fromEntries(Object.keys(defaultSettings.include).map((part) => [part, false]))
  const visible = visibleIn(shown, frame)
  const inGroups = standInGroups(
    { map: shown, language, words, titlesOf: campTitles, effort },
    visibleMap(shown, frame.view, litBy),
    frame.view,
  )
  yield
  const inCamps = inGroups ? null : campsIn(shown, frame, language, campTitles)
  const picture = inGroups?.picture
  const look = picture ? (picture.areas ?? noAreas) : inCamps && { ...inCamps.look, ...figureLook }
  const { actors = [], relations = [] } = frame.step.emphasised ?? {}
  yield
  const figure = yield* figureSteps({
    map: picture?.map ?? shown,
    visible: picture?.visible ?? inCamps?.visible ?? visible,
    positions: picture?.positions ?? inCamps?.positions ?? shown.positions,
    camps: look && { look, statement: '' },
    ...(inGroups && { sizes: { radii: radiiOnSheet(inGroups.picture), statement: inGroups.statement } }),
    emphasised: inGroups ? { actors, relations } : frame.emphasised,
    comparing: comparingOf(frame.view),
    language,
    words,
    settings: {
      ...defaultSettings,
      preset: 'custom',
      custom: { width: (width + 2 * bleed) * mmAPoint, height: (height + 2 * bleed) * mmAPoint, unit: 'mm', dpi: 300 },
      textScale: 1.2,
      include: {
        ...defaultSettings.include,
        ...off,
        legend: frame.step.legend !== false,
        notes: asked.length > 0,
        icons: true,
      },
      // The ties that are asked have numbers, and a line each.
      notes: {
        which: 'chosen',
        ties: asked.map(({ id }) => id),
        texts: Object.fromEntries(asked.map(({ id, from, to }) => [id, `${name(from)} – ${name(to)}: ?`])),
      },
      keepMap: false,
    },
    selection: { actors: [], tie: '' },
    today: '',
  })
  return { ...figure, primitives: movePrimitives(figure.primitives, { scale: 1, x: -bleed, y: -bleed }) }
}

/** Actors of a map from which on a step is drawn as a map of its own: nothing is looked up in the rest for each page. */
const large = 1000
const onlyShown = (map: EntenteMap, frame: Frame): EntenteMap => ({ ...map, ...visibleIn(map, frame) })

/** The part of a map that a frame shows, camp by camp; null where its step does not stand so, or nothing is signed. */
export function campsIn(map: EntenteMap, frame: Frame, language: string, titlesOf: CampTitles): InCamps | null {
  return standInCamps({ map, index: indexMap(map), language, titlesOf, effort }, visibleIn(map, frame), frame.view)
}

function visibleIn(map: EntenteMap, frame: Frame) {
  const [actors, ties] = [new Set(frame.actors), new Set(frame.relations)]
  return {
    actors: map.actors.filter(({ id }) => actors.has(id)),
    relations: map.relations.filter(({ id }) => ties.has(id)),
  }
}
