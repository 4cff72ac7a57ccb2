/** How much of the details a narrow screen shows: 96 px, 46 % of the window, all of it. */
export const sheetLevels = ['peek', 'half', 'full'] as const
export type SheetLevel = (typeof sheetLevels)[number]

/** px */
const peekHeight = 96

export function heightOf(level: SheetLevel, room: number): number {
  return level === 'peek' ? peekHeight : level === 'half' ? Math.round(room * 0.46) : room
}

/** Where a sheet comes to rest that was let go at a height (px), moving upward at a speed (px a ms). */
export function levelAt(height: number, room: number, speed: number): SheetLevel {
  const aimed = height + speed * 160
  const distance = (level: SheetLevel) => Math.abs(heightOf(level, room) - aimed)
  return sheetLevels.reduce((nearest, level) => (distance(level) < distance(nearest) ? level : nearest))
}

export function neighbourOf(level: SheetLevel, step: 1 | -1): SheetLevel | null {
  return sheetLevels[sheetLevels.indexOf(level) + step] ?? null
}
