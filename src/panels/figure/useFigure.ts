import { useDeferredValue, useMemo } from 'react'
import { chooseContent } from '~/figure/chooseContent.ts'
import { composeFigure } from '~/figure/composeFigure.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import { selectFigureParts } from '~/state/figureParts.ts'
import { useApp } from '~/state/store.ts'
import { useFigureSettings } from './useFigureSettings.ts'

/** The figure as the settings ask for it. While it is laid out anew, what is typed is on screen already. */
export function useFigure(today: string) {
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
  const figure = useMemo(() => composeFigure({ ...input, words: screenWordsFor(input.language) }), [input])
  const content = useMemo(() => chooseContent(input.map, input.visible, input.selection, input.settings.scope), [input])
  return { settings, figure, content, isBehind: input !== wanted }
}
