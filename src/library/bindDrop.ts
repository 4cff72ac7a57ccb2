import type { AppStore } from '~/state/store.ts'
import { openFiles } from './openFiles.ts'

/** A file dropped anywhere on the page is opened. `data-dropping` on <html> shows that it may be let go. */
export function bindDrop(store: AppStore): () => void {
  const page = document.documentElement
  const listening = new AbortController()
  const { signal } = listening
  const show = (dropping: boolean) => page.toggleAttribute('data-dropping', dropping)

  window.addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      show(true)
    },
    { signal },
  )
  window.addEventListener(
    'dragleave',
    (event) => {
      // Nothing is entered: the pointer has left the window.
      if (event.relatedTarget === null) show(false)
    },
    { signal },
  )
  window.addEventListener(
    'drop',
    (event) => {
      show(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      void openFiles(store, files)
    },
    { signal },
  )
  return () => {
    listening.abort()
    show(false)
  }
}
