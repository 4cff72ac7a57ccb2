import { screenWordsFor } from '~/i18n/words.ts'
import type { AppStore } from '~/state/store.ts'
import { openFiles } from './openFiles.ts'

/** Rows pasted from a spreadsheet, or a file, or the text of one. What is pasted into a field belongs to the field. */
export function bindPaste(store: AppStore): () => void {
  const paste = (event: ClipboardEvent) => {
    const { clipboardData: given, target } = event
    if (event.defaultPrevented || !given || isField(target) || document.querySelector('[role="dialog"]')) return
    const files = [...given.files]
    const text = given.getData('text/plain')
    if (files.length > 0) {
      event.preventDefault()
      return void openFiles(store, files)
    }
    if (!looksLikeData(text)) return
    event.preventDefault()
    const name = screenWordsFor(store.getState().language).importing.pasted
    void openFiles(store, [new File([text], name, { type: 'text/plain' })])
  }
  window.addEventListener('paste', paste)
  return () => window.removeEventListener('paste', paste)
}

/** Two rows at least, or two cells, or the beginning of a file. */
const looksLikeData = (text: string): boolean => /\S[^\n]*\n[^\n]*\S|\S\t+\S|^\s*[<{[]/.test(text)

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
