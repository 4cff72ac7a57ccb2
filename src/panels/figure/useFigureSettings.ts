import { figureIn } from '~/figure/figureInMap.ts'
import type { FigureSettings } from '~/figure/figureSettings.ts'
import { readFigureSettings } from '~/figure/readFigureSettings.ts'
import { remember } from '~/state/remember.ts'
import { store, useApp } from '~/state/store.ts'
import { setFigure } from '~/state/transitions.ts'

export type ChangeSettings = (change: Partial<FigureSettings>, sitting?: string) => void

const settingsOf = remember((written: unknown) => readFigureSettings(written).value)
/** The settings that the map holds. */
export function useFigureSettings(): FigureSettings {
  const written = useApp((state) => figureIn(state.document.map))
  return settingsOf(written)
}

/** One edit of the map; changes of one `sitting` are one edit together. */
export const changeSettings: ChangeSettings = (change, sitting) =>
  store.setState((state) => {
    const now = readFigureSettings(figureIn(state.document.map)).value
    return setFigure({ ...now, ...change }, sitting)(state)
  })

let sittings = 0

/** A name for a stay in a field. */
export const newSitting = (): string => `figure-${++sittings}`
