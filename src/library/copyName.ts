import { ententeJson } from '~/formats/ententeJson.ts'
import { textIn } from '~/map/text.ts'
import type { AppState } from '~/state/store.ts'
import { fileNameOf } from './servedMap.ts'

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
