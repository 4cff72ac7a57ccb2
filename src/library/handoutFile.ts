import type { HandoutOptions } from '~/figure/composeHandout.ts'
import { fontsNeeded, openFonts } from '~/figure/fonts.ts'
import { writePdfPages } from '~/figure/writePdfPages.ts'
import { textIn } from '~/map/text.ts'
import type { AppState } from '~/state/store.ts'
import { copyName } from './copyName.ts'
import { fetchFonts } from './figureFonts.ts'
import { handoutPages } from './handoutPages.ts'
import { saveAs } from './saveAs.ts'

/** Saves the presentation as a handout. False when its fonts could not be fetched. */
export async function saveHandout(state: AppState, options: HandoutOptions): Promise<boolean> {
  const { language } = state
  const { map } = state.document
  const pages = await handoutPages(state, options)
  const primitives = pages.flat().flatMap((part) => part.primitives)
  const files = await fetchFonts(fontsNeeded({ primitives })).catch(() => null)
  if (files === null) return false
  const title = textIn(map.title, language, map.language)
  const bytes = writePdfPages(pages, { from: openFonts(files), title, language })
  saveAs(copyName(state).replace(/\.entente\.json$/, '-handout.pdf'), 'application/pdf', bytes)
  return true
}
