import { readAddress } from '~/library/address.ts'
import { bindAnswers } from '~/library/bindAnswers.ts'
import { bindCamps } from '~/library/bindCamps.ts'
import { bindDesk } from '~/library/bindDesk.ts'
import { bindDrop } from '~/library/bindDrop.ts'
import { bindGroups } from '~/library/bindGroups.ts'
import { bindKeeping } from '~/library/bindKeeping.ts'
import { bindLanguage, speakWanted } from '~/library/bindLanguage.ts'
import { bindLaunch } from '~/library/bindLaunch.ts'
import { bindLeaving } from '~/library/bindLeaving.ts'
import { bindOffline } from '~/library/bindOffline.ts'
import { bindPart } from '~/library/bindPart.ts'
import { bindPaste } from '~/library/bindPaste.ts'
import { bindPlaces } from '~/library/bindPlaces.ts'
import { bindPreferences } from '~/library/bindPreferences.ts'
import { bindSurroundings } from '~/library/bindSurroundings.ts'
import { bindTheme } from '~/library/bindTheme.ts'
import { bindUrl } from '~/library/bindUrl.ts'
import { openAddress } from '~/library/openAddress.ts'
import { placeKept } from '~/library/placeKept.ts'
import { readShowAddress } from '~/library/showAddress.ts'
import type { AppStore } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { bindFirstGraph } from './firstGraph.ts'

/** Everything that ties the page to the world, in the order in which it is tied. */
const bindings = [
  bindPreferences,
  bindSurroundings,
  bindTheme,
  bindPlaces,
  bindPart,
  bindGroups,
  bindFirstGraph,
  bindDesk,
  bindUrl,
  bindLanguage,
  bindCamps,
  bindAnswers,
  bindDrop,
  bindPaste,
  bindLeaving,
  bindKeeping,
  bindLaunch,
  bindOffline,
] as const satisfies readonly ((store: AppStore) => () => void)[]

/** What a window needs that only shows a presentation: it opens, keeps and writes no map. */
const showBindings = [bindPreferences, bindSurroundings, bindTheme, bindLanguage] as const

/** Starts it all. The map is on its way at once; the promise is kept when there are words to render with. */
export async function start(store: AppStore): Promise<void> {
  const { search } = window.location
  // The language that a link asks for is known before its map is.
  store.setState(look({ lang: readAddress(search).view.lang }))
  const shown = readShowAddress(search)
  for (const bind of shown ? showBindings : bindings) bind(store)
  if (shown) await bindShowAlone(store, shown)
  else void openAddress(store, search).then(() => bindShowLater(store))
  await speakWanted(store)
}

/** The code of presentations comes when one is given: for a window of its own at once. */
async function bindShowAlone(store: AppStore, { id, role }: NonNullable<ReturnType<typeof readShowAddress>>) {
  const { tieShow, joinByAddress } = await import('./showParts.ts')
  joinByAddress(store, id, role)
  tieShow()
}

/** A tab that was loaded again in the middle of a presentation goes on with it. */
async function bindShowLater(store: AppStore) {
  if (placeKept() === '') return
  const { tieShow, resumeHere } = await import('./showParts.ts')
  if (resumeHere(store)) tieShow()
}
