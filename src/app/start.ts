import { readAddress } from '~/library/address.ts'
import { bindCamps } from '~/library/bindCamps.ts'
import { bindDesk } from '~/library/bindDesk.ts'
import { bindDrop } from '~/library/bindDrop.ts'
import { bindKeeping } from '~/library/bindKeeping.ts'
import { bindLanguage, speakWanted } from '~/library/bindLanguage.ts'
import { bindLeaving } from '~/library/bindLeaving.ts'
import { bindPart } from '~/library/bindPart.ts'
import { bindPlaces } from '~/library/bindPlaces.ts'
import { bindPreferences } from '~/library/bindPreferences.ts'
import { bindSurroundings } from '~/library/bindSurroundings.ts'
import { bindTheme } from '~/library/bindTheme.ts'
import { bindUrl } from '~/library/bindUrl.ts'
import { openAddress } from '~/library/openAddress.ts'
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
  bindFirstGraph,
  bindDesk,
  bindUrl,
  bindLanguage,
  bindCamps,
  bindDrop,
  bindLeaving,
  bindKeeping,
] as const satisfies readonly ((store: AppStore) => () => void)[]

/** Starts it all. The map is on its way at once; the promise is kept when there are words to render with. */
export async function start(store: AppStore): Promise<void> {
  const { search } = window.location
  // The language that a link asks for is known before its map is.
  store.setState(look({ lang: readAddress(search).view.lang }))
  for (const bind of bindings) bind(store)
  void openAddress(store, search)
  await speakWanted(store)
}
