import type { TimeMark } from '~/view/timeMarks.ts'

export type LaidMark = TimeMark & { readonly x: number; readonly y: number }

/** px */
export const mark = { width: 9, height: 10, gap: 2 }

/**
 * Where marks stand between `top` and `floor` px: side by side in the middle of their unit, then in rows above one another;
 * what still has no room overlaps. Of marks that would lie less than a pixel apart an even choice is laid.
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
    const most = across * (1 + Math.max(0, Math.floor(floor - top - mark.height)))
    const shown = there.length <= most ? there : evenly(there, most)
    const rows = Math.ceil(shown.length / across)
    const rise = rows <= 1 ? 0 : Math.min(mark.height + mark.gap, (floor - top - mark.height) / (rows - 1))
    const inRow = Math.min(across, shown.length)
    const start = left + (room - (inRow * pitch - mark.gap)) / 2
    return shown.map((each, index) => ({
      ...each,
      x: start + (index % across) * pitch,
      y: floor - mark.height - Math.floor(index / across) * rise,
    }))
  })
}

const evenly = <T>(list: readonly T[], count: number): readonly T[] =>
  Array.from({ length: count }, (_, at) => list[Math.ceil((at * list.length) / count)]).flatMap((each) => each ?? [])
