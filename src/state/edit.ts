import { screenWordsFor } from '~/i18n/words.ts'
import type { Document, Edit } from './store.ts'
import type { Transition } from './transition.ts'

/**
 * The next document as an edit that can be undone. Edits of one `sitting` are undone together. None is made while
 * reading only; where that is not the page's own way, it says why.
 */
export const edit =
  (document: Document, what: Edit): Transition =>
  (state) => {
    if (state.hold !== 'mine') {
      const text = screenWordsFor(state.language).keeping.refused[state.hold]
      return { ...state, said: { text, turn: state.said.turn + 1 } }
    }
    if (state.readOnly) return state
    const goesOn = what.sitting !== undefined && state.past.at(-1)?.edit.sitting === what.sitting
    const past = goesOn ? state.past : [...state.past, { document: state.document, edit: what }]
    return { ...state, document, past, future: [] }
  }
