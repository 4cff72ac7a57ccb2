type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  /** A button has the focus: Space presses it. */
  readonly onButton: boolean
}

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
/** Also where the same key writes Cyrillic. */
const full = new Set(['f', 'F', 'а', 'А'])

/** Where a key or a clicker leads from slide `at` of 0 to `last`; null for a key that is none of ours. */
export function stepKey(press: Press, at: number, last: number): number | 'leave' | 'full' | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, onButton } = press
  if (ctrlKey || metaKey || altKey || (key === ' ' && onButton)) return null
  if (back.has(key) || (key === ' ' && shiftKey)) return Math.max(0, at - 1)
  if (forward.has(key)) return Math.min(last, at + 1)
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'Escape') return 'leave'
  return full.has(key) ? 'full' : null
}
