import type { EntenteMap } from '~/map/map.ts'
import type { Frame } from '~/presentation/frameOf.ts'
import { askedMap, nameIn } from './askedMap.ts'
import { composeFigure } from './composeFigure.ts'
import type { Figure } from './figure.ts'
import { defaultSettings } from './figureSettings.ts'
import type { FigureWords } from './figureWords.ts'

const mmAPoint = 25.4 / 72

/** The picture of one step as a figure of its own, `width` × `height` pt: graph and legend, laid out for that room. */
export function handoutPicture(
  map: EntenteMap,
  frame: Frame,
  language: string,
  words: FigureWords,
  width: number,
  height: number,
): Figure {
  const shown = askedMap(map, frame, language, words.kindVerbs)
  const [actors, ties] = [new Set(frame.actors), new Set(frame.relations)]
  const asked = shown.relations.filter(({ id }) => frame.secretKinds.includes(id))
  const name = (id: string) => nameIn(shown, id, language)
  const off = Object.fromEntries(Object.keys(defaultSettings.include).map((part) => [part, false]))
  return composeFigure({
    map: shown,
    visible: {
      actors: shown.actors.filter(({ id }) => actors.has(id)),
      relations: shown.relations.filter(({ id }) => ties.has(id)),
    },
    positions: shown.positions,
    language,
    words,
    settings: {
      ...defaultSettings,
      preset: 'custom',
      custom: { width: width * mmAPoint, height: height * mmAPoint, unit: 'mm', dpi: 300 },
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
}
