import { themes } from '~/scene/theme.ts'
import { selectThemeName } from '~/state/derived.ts'
import type { AppStore } from '~/state/store.ts'

/** Sets the theme of the page, and the colour of the browser's own frame around it. */
export function bindTheme(store: AppStore): () => void {
  const paint = () => {
    const name = selectThemeName(store.getState())
    if (document.documentElement.dataset.theme === name) return
    document.documentElement.dataset.theme = name
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      meta.content = themes[name].canvas
    }
  }
  paint()
  return store.subscribe(paint)
}
