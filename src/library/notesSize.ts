// How large the speaker wants the notes: a matter of the room and the eyes, so the browser keeps it for the next lesson.

const key = 'entente:notes-size'

/** px; null when none was chosen, or storage is forbidden. */
export function keptNotesSize(): number | null {
  try {
    const size = Number(window.localStorage.getItem(key) ?? Number.NaN)
    return Number.isFinite(size) ? size : null
  } catch {
    return null
  }
}

export function keepNotesSize(size: number): void {
  try {
    window.localStorage.setItem(key, String(size))
  } catch {
    // It holds until the window is closed.
  }
}
