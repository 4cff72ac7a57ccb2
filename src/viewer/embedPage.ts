import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import { loadScreenWords, pickLanguage } from '~/i18n/words.ts'
import { writeAddress } from '~/library/address.ts'
import { bindAnswers } from '~/library/bindAnswers.ts'
import { bindCamps } from '~/library/bindCamps.ts'
import { bindGroups } from '~/library/bindGroups.ts'
import { bindLanguage, speakWanted } from '~/library/bindLanguage.ts'
import { bindPlaces } from '~/library/bindPlaces.ts'
import { bindSurroundings } from '~/library/bindSurroundings.ts'
import { bindTheme } from '~/library/bindTheme.ts'
import { readEmbedAddress } from '~/library/embedAddress.ts'
import { openEmbedded } from '~/library/openEmbedded.ts'
import { setReadOnly } from '~/state/sharingTransitions.ts'
import { store } from '~/state/store.ts'
import { look, setTheme } from '~/state/transitions.ts'
import { openViewer } from './openViewer.ts'

// The page that stands inside other pages. What its author chose stands in its address; it keeps and remembers nothing.

const wanted = readEmbedAddress(window.location.search)
store.setState(setReadOnly(true))
store.setState(setTheme(wanted.theme))
store.setState(look({ lang: wanted.view.lang }))
for (const bind of [bindSurroundings, bindTheme, bindPlaces, bindLanguage, bindAnswers, bindCamps, bindGroups])
  bind(store)
void openEmbedded(store, wanted)
await speakWanted(store)
await loadScreenWords(pickLanguage([store.getState().language]))
openViewer({
  controls: wanted.controls,
  settings: false,
  inPage: window.parent !== window,
  openIn: (state) => new URL(`./${writeAddress(state)}`, window.location.href).href,
})
