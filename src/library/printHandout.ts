import type { HandoutOptions } from '~/figure/composeHandout.ts'
import type { AppState } from '~/state/store.ts'
import { drawHandout } from './drawHandout.ts'
import { handoutPages } from './handoutPages.ts'

/** Puts the handout in the page's place for the printer alone (ui/base.css), as real text, and asks the browser to print. */
export async function printHandout(state: AppState, options: HandoutOptions): Promise<void> {
  const pages = await handoutPages(state, options)
  const sheets = document.createElement('div')
  sheets.className = 'handout-print'
  sheets.append(...drawHandout(pages))
  document.body.append(sheets)
  window.addEventListener('afterprint', () => sheets.remove(), { once: true })
  window.print()
}
