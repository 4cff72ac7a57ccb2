import { wordsFor } from '~/i18n/words.ts'
import type { AppStore } from '~/state/store.ts'
import { redo, say, undo } from '~/state/transitions.ts'

/** Undoes the last edit, and says which one it was. */
export function undoAloud(store: AppStore): void {
  const { past, language } = store.getState()
  const words = wordsFor(language).say
  const edit = past.at(-1)?.edit
  const text = edit ? words.undone(words.edits[edit.name](edit.count, edit.of ?? '')) : words.nothingToUndo
  store.setState((state) => say(text)(undo(state)))
}

/** Does again what was undone last, and says what it was. */
export function redoAloud(store: AppStore): void {
  const { future, language } = store.getState()
  const words = wordsFor(language).say
  const edit = future[0]?.edit
  const text = edit ? words.redone(words.edits[edit.name](edit.count, edit.of ?? '')) : words.nothingToRedo
  store.setState((state) => say(text)(redo(state)))
}
