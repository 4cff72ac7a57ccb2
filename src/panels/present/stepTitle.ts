import type { ScreenWords } from '~/i18n/enScreens.ts'
import type { EntenteMap, Step } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'

/** What a step is called in lists: its title, or its place. */
export const stepTitle = (map: EntenteMap, step: Step, language: string, words: ScreenWords['present']): string =>
  textIn(step.title ?? '', language, map.language) || words.untitled(map.steps.indexOf(step) + 1)
