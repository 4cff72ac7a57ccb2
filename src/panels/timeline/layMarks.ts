import type { TimeMark } from '~/view/timeMarks.ts'

export type LaidMark = TimeMark & { readonly x: number; readonly y: number }

/** px */
export const mark = { width: 9, height: 10, gap: 2 }

/**
 * Where marks stand between `top` and `floor` px: side by side in the middle of their unit, then in rows above one another;
 * what still has no room overlaps.
 */
export function layMarks(
  marks: readonly TimeMark[],
  units: number,
  width: number,
  top: number,
  floor: number,
): readonly LaidMark[] {
  const unitWidth = width / units
  const pitch = mark.width + mark.gap
  const column = Math.max(1, Math.ceil(pitch / unitWidth))
  const bins = new Map<number, TimeMark[]>()
  for (const each of marks) {
    const bin = Math.floor(each.unit / column)
    const there = bins.get(bin)
    if (there) there.push(each)
    else bins.set(bin, [each])
  }
  return [...bins].flatMap(([bin, there]) => {
    const left = bin * column * unitWidth
    const room = Math.min(width, left + column * unitWidth) - left
    const across = Math.max(1, Math.floor(room / pitch))
    const rows = Math.ceil(there.length / across)
    const rise = rows <= 1 ? 0 : Math.min(mark.height + mark.gap, (floor - top - mark.height) / (rows - 1))
    const inRow = Math.min(across, there.length)
    const start = left + (room - (inRow * pitch - mark.gap)) / 2
    return there.map((each, index) => ({
      ...each,
      x: start + (index % across) * pitch,
      y: floor - mark.height - Math.floor(index / across) * rise,
    }))
  })
}
