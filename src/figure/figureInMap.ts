import type { EntenteMap } from '~/map/map.ts'
import type { FigureSettings } from './figureSettings.ts'

// The settings stand in the map's file as its field `figure`, which the map itself carries along without knowing it.

/** For `readFigureSettings`; undefined where the map has none. */
export const figureIn = ({ extra }: EntenteMap): unknown =>
  extra !== undefined && Object.hasOwn(extra, 'figure') ? extra.figure : undefined

export const withFigure = (map: EntenteMap, settings: FigureSettings): EntenteMap => ({
  ...map,
  extra: { ...map.extra, figure: settings },
})
