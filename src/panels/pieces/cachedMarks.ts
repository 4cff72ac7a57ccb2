import type { PathMark } from '~/scene/marks.ts'
import type { Theme } from '~/scene/theme.ts'

const drawn = new WeakMap<Theme, Map<string, readonly PathMark[]>>()

/** Drawn once a theme: a list of a thousand rows shows a dozen different marks. `key` says all that `draw` depends on. */
export function cachedMarks(theme: Theme, key: string, draw: () => readonly PathMark[]): readonly PathMark[] {
  const ofTheme = drawn.get(theme) ?? new Map<string, readonly PathMark[]>()
  drawn.set(theme, ofTheme)
  const marks = ofTheme.get(key) ?? draw()
  ofTheme.set(key, marks)
  return marks
}
