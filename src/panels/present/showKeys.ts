import type { Command } from '~/presentation/show.ts'

/** What a key asks for besides a step. */
export type Wish = 'full-screen' | 'overview' | 'help' | 'leave'

export type Pressed =
  | { readonly command: Command; readonly digits: '' }
  | { readonly wish: Wish; readonly digits: '' }
  /** Part of a number: nothing is done before Enter. */
  | { readonly digits: string }
  | null

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What stands on the button that makes the screen black. */
export const darkKey = 'B'

/** Letters by the key itself, so that every layout has them. */
const letters: { readonly [code: string]: Pressed } = {
  KeyB: { command: { do: 'curtain', color: 'black' }, digits: '' },
  Period: { command: { do: 'curtain', color: 'black' }, digits: '' },
  KeyW: { command: { do: 'curtain', color: 'white' }, digits: '' },
  KeyF: { wish: 'full-screen', digits: '' },
  KeyO: { wish: 'overview', digits: '' },
  KeyL: { command: { do: 'point', with: 'laser' }, digits: '' },
  KeyS: { command: { do: 'point', with: 'spotlight' }, digits: '' },
  KeyP: { command: { do: 'pause' }, digits: '' },
}

const keys: { readonly [key: string]: Pressed } = {
  ArrowRight: { command: { do: 'next' }, digits: '' },
  ArrowDown: { command: { do: 'next' }, digits: '' },
  PageDown: { command: { do: 'next' }, digits: '' },
  ' ': { command: { do: 'next' }, digits: '' },
  Enter: { command: { do: 'next' }, digits: '' },
  ArrowLeft: { command: { do: 'back' }, digits: '' },
  ArrowUp: { command: { do: 'back' }, digits: '' },
  PageUp: { command: { do: 'back' }, digits: '' },
  Backspace: { command: { do: 'back' }, digits: '' },
  Home: { command: { do: 'first' }, digits: '' },
  End: { command: { do: 'last' }, digits: '' },
  F5: { wish: 'full-screen', digits: '' },
  Escape: { wish: 'leave', digits: '' },
  '.': { command: { do: 'curtain', color: 'black' }, digits: '' },
  '?': { wish: 'help', digits: '' },
  F1: { wish: 'help', digits: '' },
}

/** What a key means while presenting, to a keyboard or a clicker. null for keys that are the browser's. */
export function pressed(press: Press, digits: string): Pressed {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  if (/^[0-9]$/.test(press.key)) {
    if (digits === '' && press.key === '0') return { command: { do: 'unzoom' }, digits: '' }
    return { digits: (digits + press.key).slice(0, 3) }
  }
  if (press.key === 'Enter' && digits !== '') return { command: { do: 'step', to: Number(digits) - 1 }, digits: '' }
  if (press.key === 'Escape' && digits !== '') return { digits: '' }
  // On Cyrillic layouts the question mark is Shift and 7, or the key that has a slash on others.
  if (press.code === 'Slash' && press.shiftKey) return { wish: 'help', digits: '' }
  if (press.shiftKey && press.key === ' ') return { command: { do: 'back' }, digits: '' }
  return (Object.hasOwn(keys, press.key) ? keys[press.key] : undefined) ?? letters[press.code] ?? null
}
