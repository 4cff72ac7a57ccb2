import type { Words } from '~/i18n/en.ts'
import type { KeysGroup } from '~/panels/keys/KeysDialog.tsx'
import { shortcuts } from './shortcuts.ts'

type Row = { readonly what: keyof Words['keys']['rows']; readonly keys: readonly (readonly string[])[] }

/** What the map does itself while it has the focus. */
const onMap: readonly Row[] = [
  { what: 'arrows', keys: [['↑', '↓', '←', '→']] },
  { what: 'ties', keys: [['.'], [',']] },
  { what: 'enter', keys: [['Enter']] },
  { what: 'back', keys: [['Backspace']] },
  { what: 'select', keys: [['Space'], ['Shift', 'Space']] },
  { what: 'move', keys: [['Ctrl', '↑ ↓ ← →']] },
  { what: 'makeActor', keys: [['A']] },
  { what: 'connect', keys: [['C']] },
  { what: 'letters', keys: [['A … Z']] },
  { what: 'expand', keys: [['*']] },
  { what: 'zoom', keys: [['+'], ['-'], ['0']] },
]

/** The rows of the keys dialog, in the reader's language and with their system's name for the modifier. */
export function keysGroups({ keys }: Words, isApple: boolean): readonly KeysGroup[] {
  const named = (key: string) => (key === 'Mod' ? (isApple ? '⌘' : 'Ctrl') : key)
  const written = (rows: readonly Row[]) =>
    rows.map((row) => ({ what: keys.rows[row.what], keys: row.keys.map((chord) => chord.map(named)) }))
  return [
    { title: keys.anywhere, rows: written(shortcuts) },
    { title: keys.onMap, rows: written(onMap) },
  ]
}
