import { readdirSync, readFileSync } from 'node:fs'
import { composeFigure, type FigureInput } from '~/figure/composeFigure.ts'
import type { Figure } from '~/figure/figure.ts'
import { defaultSettings, type FigureSettings } from '~/figure/figureSettings.ts'
import { type Fonts, openFonts } from '~/figure/fonts.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import { missingPositions } from '~/layouts/missingPositions.ts'
import type { EntenteMap } from '~/map/map.ts'
import { parseMapText } from '~/map/parseMapText.ts'

type Wishes = {
  readonly settings?: Partial<FigureSettings>
  readonly language?: string
  readonly more?: Partial<FigureInput>
}

/** The figure of a whole map as a first visitor would get it, but for what is wished. */
export function figureOf(map: EntenteMap, { settings = {}, language = 'en', more = {} }: Wishes = {}): Figure {
  const positions = { ...map.positions, ...missingPositions(map) }
  return composeFigure({
    map,
    visible: { actors: map.actors, relations: map.relations },
    positions,
    language,
    words: screenWordsFor(language),
    settings: { ...defaultSettings, ...settings },
    selection: { actors: [], tie: '' },
    today: '2026-11-22',
    ...more,
  })
}

const folder = new URL('../../src/figure/fonts/', import.meta.url)

export const fonts: Fonts = openFonts(
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ttf'))
      .map((name) => [name.slice(0, -4), new Uint8Array(readFileSync(new URL(name, folder)))]),
  ),
)

/** A map of data/. */
export function shippedMap(name: string): EntenteMap {
  const { value } = parseMapText(readFileSync(new URL(`../../data/${name}.entente.json`, import.meta.url), 'utf8'))
  if (value === null) throw new Error(`data/${name}.entente.json cannot be read`)
  return value
}
