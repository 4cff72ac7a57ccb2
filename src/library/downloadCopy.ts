import { ententeJson } from '~/formats/ententeJson.ts'
import { textIn } from '~/map/text.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { markKept } from '~/state/transitions.ts'
import { saveAs } from './saveAs.ts'
import { fileNameOf } from './servedMap.ts'

/** Writes the open map to a file of the reader's. From then on it counts as kept. */
export function downloadCopy(store: AppStore): void {
  const state = store.getState()
  saveAs(copyName(state), ententeJson.mediaType, ententeJson.write(state.document.map))
  store.setState(markKept)
}

/** The name that the map has as a file already, or one made of its title: letters and digits of any script, dashes between. */
export function copyName({ origin, document: { map } }: Pick<AppState, 'origin' | 'document'>): string {
  const { extension } = ententeJson
  if (origin.kind === 'file' || origin.kind === 'shipped') {
    const name = origin.kind === 'file' ? origin.name : fileNameOf(origin.id)
    return name.replace(/(\.entente)?\.json$|\.(png|svg|pdf)$/i, '') + extension
  }
  const title = textIn(map.title, map.language, map.language).toLowerCase()
  return (
    (title
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-')
      .slice(0, 80) || 'map') + extension
  )
}
