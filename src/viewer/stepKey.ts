type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  /** A button has the focus: Space presses it. */
  readonly onButton: boolean
}

/** A slide, or what else is asked for. */
export type StepKey = number | 'leave' | 'full' | 'black' | 'white'

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
/** Also where the same key writes Cyrillic. */
const full = new Set(['f', 'F', 'а', 'А'])

const black = new Set(['b', 'B', 'и', 'И', '.'])
const white = new Set(['w', 'W', 'ц', 'Ц'])

/** Where a key or a clicker leads from slide `at` of 0 to `last`; null for a key that is none of ours. */
export function stepKey(press: Press, at: number, last: number): StepKey | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, onButton } = press
  if (ctrlKey || metaKey || altKey || (key === ' ' && onButton)) return null
  if (back.has(key) || (key === ' ' && shiftKey)) return Math.max(0, at - 1)
  if (forward.has(key)) return Math.min(last, at + 1)
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'Escape') return 'leave'
  if (black.has(key)) return 'black'
  if (white.has(key)) return 'white'
  return full.has(key) ? 'full' : null
}
