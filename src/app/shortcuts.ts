import type { Words } from '~/i18n/en.ts'
import { wordsFor } from '~/i18n/words.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { clearSelection, make, say } from '~/state/transitions.ts'
import { isGroup, isSum } from '~/view/groupIds.ts'
import { focusAloud } from './focusAloud.ts'
import type { Doors } from './useDoors.ts'

/** One row an action: what it is called, its keys, when it may run, what it does. The keys dialog shows the same rows. */
export type Shortcut = {
  readonly what: keyof Words['keys']['rows']
  /** Chords that do the same. `Mod` is Ctrl, or Command on Apple's systems. */
  readonly keys: readonly (readonly string[])[]
  /** Also while a field has the focus, where letters are text and Mod+Z is the field's own. */
  readonly inFields?: true
  readonly when?: (state: AppState) => boolean
  readonly run: (doors: Doors, store: AppStore) => void
}

export const shortcuts: readonly Shortcut[] = [
  { what: 'search', keys: [['/']], run: (doors) => doors.search() },
  { what: 'help', keys: [['?']], run: (doors) => doors.keys() },
  { what: 'undo', keys: [['Mod', 'Z']], run: (doors) => doors.undo() },
  {
    what: 'redo',
    keys: [
      ['Mod', 'Shift', 'Z'],
      ['Mod', 'Y'],
    ],
    run: (doors) => doors.redo(),
  },
  { what: 'save', keys: [['Mod', 'S']], inFields: true, run: (doors) => doors.download() },
  {
    what: 'remove',
    keys: [['Delete']],
    when: ({ view, readOnly }) =>
      !readOnly &&
      view.task === 'explore' &&
      (view.tie !== '' || view.actors.length > 0) &&
      ![view.tie, ...view.actors].some((id) => isGroup(id) || isSum(id)),
    run: (_, store) => {
      const { tie, actors } = store.getState().view
      store.setState(
        make({ kind: 'delete', ...(tie === '' ? { what: 'actor', ids: actors } : { what: 'tie', ids: [tie] }) }),
      )
    },
  },
  {
    what: 'focus',
    keys: [['*']],
    when: ({ view, cursor }) => view.actors.length > 0 || cursor !== '' || view.focus.length > 0,
    run: (_, store) => focusAloud(store),
  },
  {
    what: 'escape',
    keys: [['Esc']],
    when: ({ view }) => view.actors.length > 0 || view.tie !== '',
    run: (_, store) => {
      store.setState(clearSelection)
      store.setState(say(wordsFor(store.getState().language).say.cleared))
    },
  },
]

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

export function matches(press: Press, chord: readonly string[]): boolean {
  const named = chord.at(-1) ?? ''
  const mod = press.ctrlKey || press.metaKey
  if (mod !== chord.includes('Mod') || press.altKey) return false
  // A sign says itself which modifiers it takes: "?" is Shift and something on one layout, something else on another.
  if (named.length === 1 && !/[A-Z]/.test(named)) return press.key === named || isOnCyrillicLayout(press, named)
  if (press.shiftKey !== chord.includes('Shift')) return false
  return named === 'Esc'
    ? press.key === 'Escape'
    : press.key.toUpperCase() === named.toUpperCase() || isSameKey(press, named)
}

/** The Russian and Kazakh layouts have no slash where Latin ones have it: the key itself counts. */
const isOnCyrillicLayout = ({ key, code }: Press, sign: string): boolean =>
  code === 'Slash' && ((sign === '/' && key === '.') || (sign === '?' && key === ','))

/** Mod+Я is Mod+Z for who writes Russian. */
const isSameKey = ({ key, code }: Press, letter: string): boolean => code === `Key${letter}` && !/^[a-z]$/i.test(key)

export function bindShortcuts(store: AppStore, doors: Doors): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever had the focus has answered already, or a dialog is open: the page behind it stands still.
    if (event.defaultPrevented || event.isComposing || document.querySelector('[role="dialog"]')) return
    const shortcut = shortcuts.find(
      ({ keys, inFields, when }) =>
        keys.some((chord) => matches(event, chord)) &&
        (inFields || !isField(event.target)) &&
        (when?.(store.getState()) ?? true),
    )
    if (!shortcut) return
    event.preventDefault()
    shortcut.run(doors, store)
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

/** Where letters are text. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isText =
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range', 'file'].includes(target.type)
  return isText || target instanceof HTMLTextAreaElement || target.isContentEditable
}
