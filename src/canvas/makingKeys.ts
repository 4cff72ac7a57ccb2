import type { AppStore } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'

const pause = 700 // ms after which a letter begins a name anew

/**
 * `A` makes an actor and `C` connects one, while the map has the focus or nothing has. Within a name that is being typed
 * both are letters of it. Bound before the map's own keys, which find names by any letter.
 */
export function bindMakingKeys(store: AppStore, map: HTMLElement): () => void {
  let typedAt = Number.NEGATIVE_INFINITY

  function onKeyDown(event: KeyboardEvent) {
    const { target, key, ctrlKey, metaKey, altKey, isComposing } = event
    const isHere = target === document.body || (target instanceof Node && map.contains(target))
    if (!isHere || ctrlKey || metaKey || altKey || isComposing || !/^\p{L}$/u.test(key)) return
    const isName = performance.now() - typedAt < pause
    const { readOnly, view, cursor, document: open, making } = store.getState()
    const isOn = !readOnly && making === null && view.task === 'explore' && view.mode === 'map'
    const what = isName || !isOn ? null : isKey(event, 'a') ? 'actor' : isKey(event, 'c') ? 'tie' : null
    if (what === null) {
      typedAt = performance.now()
      return
    }
    event.preventDefault()
    event.stopPropagation()
    const from = cursor || (view.actors.length === 1 ? (view.actors[0] ?? '') : '')
    if (what === 'actor') store.setState(make({ kind: 'actor' }))
    else if (open.map.actors.length > 0) store.setState(make({ kind: 'tie', from, to: '' }))
  }

  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
}

/** By its letter, or by its place on a layout that has no Latin letters. */
const isKey = ({ key, code, shiftKey }: KeyboardEvent, letter: string): boolean =>
  !shiftKey && (key.toLowerCase() === letter || (code === `Key${letter.toUpperCase()}` && !/^[a-z]$/i.test(key)))
