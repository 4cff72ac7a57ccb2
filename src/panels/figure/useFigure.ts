import { use, useDeferredValue, useMemo } from 'react'
import { chooseContent } from '~/figure/chooseContent.ts'
import { selectFigureParts } from '~/state/figureParts.ts'
import { useApp } from '~/state/store.ts'
import { composed } from './composed.ts'
import type { FigureDoors } from './figureDoors.ts'
import { useFigureSettings } from './useFigureSettings.ts'

/** The figure as the settings ask for it. While it is laid out anew, what is typed is on screen already. */
export function useFigure({ today, inSteps }: Pick<FigureDoors, 'today' | 'inSteps'>) {
  const settings = useFigureSettings()
  const { map, visible, positions, camps, sizes, comparing } = useApp(selectFigureParts)
  const language = useApp((state) => state.language)
  const actors = useApp((state) => state.view.actors)
  const tie = useApp((state) => state.view.tie)
  const wanted = useMemo(
    () => ({ settings, map, visible, positions, camps, sizes, comparing, language, selection: { actors, tie }, today }),
    [settings, map, visible, positions, camps, sizes, comparing, language, actors, tie, today],
  )
  const input = useDeferredValue(wanted)
  const made = composed(input, inSteps)
  const figure = made instanceof Promise ? use(made) : made
  const content = useMemo(() => chooseContent(input.map, input.visible, input.selection, input.settings.scope), [input])
  return { settings, figure, content, isBehind: input !== wanted }
}
