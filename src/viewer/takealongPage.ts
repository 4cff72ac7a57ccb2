import './takealongFonts.css'
import { loadScreenWords, pickLanguage } from '~/i18n/words.ts'
import { bindAnswers } from '~/library/bindAnswers.ts'
import { bindCampsHere } from '~/library/bindCampsHere.ts'
import { bindGroupsHere } from '~/library/bindGroupsHere.ts'
import { bindLanguage, speakWanted } from '~/library/bindLanguage.ts'
import { bindSurroundings } from '~/library/bindSurroundings.ts'
import { bindTheme } from '~/library/bindTheme.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { setReadOnly } from '~/state/sharingTransitions.ts'
import { store } from '~/state/store.ts'
import { openMap, setOpening } from '~/state/transitions.ts'
import { queryToView } from '~/view/viewUrl.ts'
import { openViewer } from './openViewer.ts'

// The one file that is taken along: map and viewer, which ask nobody for anything and keep nothing.

async function start() {
  const block = document.getElementById('entente-map')
  const { value, problems } = parseMapText(block?.textContent ?? '')
  const name = decodeURIComponent(window.location.pathname.split('/').at(-1) ?? '')
  const view = queryToView(new URLSearchParams(block?.dataset.view ?? ''))
  store.setState(setReadOnly(true))
  for (const bind of [bindSurroundings, bindTheme, bindLanguage, bindAnswers, bindCampsHere, bindGroupsHere])
    bind(store)
  if (value) store.setState(openMap(value, { kind: 'file', name }, problems, view))
  else store.setState(setOpening({ status: 'failed', name, problems }))
  await speakWanted(store)
  await loadScreenWords(pickLanguage([store.getState().language]))
  openViewer({ controls: ['filters', 'search', 'steps'], settings: true, inPage: false, openIn: null })
}

void start()
