import type { AppStore, Surroundings } from '~/state/store.ts'
import { setSurroundings } from '~/state/transitions.ts'

const queries = {
  narrow: '(max-width: 767.98px)',
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
  forced: '(forced-colors: active)',
} as const

/** Tells the store what the reader's device asks for, now and whenever it changes. */
export function bindSurroundings(store: AppStore): () => void {
  const media = Object.values(queries).map((query) => window.matchMedia(query))
  const read = () => store.setState(setSurroundings(readSurroundings()))
  read()
  for (const each of media) each.addEventListener('change', read)
  return () => {
    for (const each of media) each.removeEventListener('change', read)
  }
}

function readSurroundings(): Surroundings {
  const matches = (query: string) => window.matchMedia(query).matches
  return {
    narrow: matches(queries.narrow),
    dark: matches(queries.dark),
    moreContrast: matches(queries.moreContrast),
    reducedMotion: matches(queries.reducedMotion),
    forced: matches(queries.forced) ? systemColours() : null,
  }
}

/** A canvas is not recoloured by the browser, so the colours are read off an element that is. */
function systemColours(): NonNullable<Surroundings['forced']> {
  const probe = document.createElement('div')
  Object.assign(probe.style, { color: 'CanvasText', backgroundColor: 'Canvas', borderColor: 'Highlight' })
  document.body.append(probe)
  const { color, backgroundColor, borderTopColor } = window.getComputedStyle(probe)
  probe.remove()
  return { canvas: backgroundColor, text: color, highlight: borderTopColor }
}
