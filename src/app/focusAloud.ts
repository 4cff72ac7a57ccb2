import { screenWordsFor } from '~/i18n/words.ts'
import { shortOf } from '~/map/text.ts'
import { focusOn, leaveFocus } from '~/state/askTransitions.ts'
import { selectIndex, selectVisible } from '~/state/derived.ts'
import type { AppStore } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { isGroup } from '~/view/groupIds.ts'

/** Cuts the map down to what is selected, or to where the keyboard stands; shows the whole map where that is so already. */
export function focusAloud(store: AppStore): void {
  const state = store.getState()
  const { view, cursor, language, document } = state
  const words = screenWordsFor(language).ask.focus
  const marked = view.actors.length > 0 ? view.actors : cursor === '' ? [] : [cursor]
  const actors = marked.filter((id) => !isGroup(id))
  if (actors.length < marked.length) return
  if (actors.length === 0 || String(actors) === String(view.focus)) {
    store.setState(leaveFocus)
    store.setState(say(words.left))
    return
  }
  store.setState(focusOn(actors))
  const names = actors.map((id) => {
    const actor = selectIndex(state).actor.get(id)
    return actor ? shortOf(actor, language, document.map.language) : id
  })
  store.setState(say(words.said(names.join(', '), selectVisible(store.getState()).actors.length)))
}
