import { useMemo } from 'react'
import { kindStyle } from '~/scene/kindStyle.ts'
import { selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import type { Stretch, TimeAxis } from '~/view/timeAxis.ts'
import { unitsOn } from '~/view/timeAxis.ts'
import { densityOf, lanesOf, type TimeMarks } from '~/view/timeMarks.ts'
import { layMarks, mark } from './layMarks.ts'
import styles from './TimePicture.module.css'

type Props = {
  readonly axis: TimeAxis
  readonly marks: TimeMarks
  readonly stretch: Stretch
  /** px */
  readonly width: number
}

/** px, from above: the marks, the bands under them, the line. */
export const heights = { all: 40, bands: 14, top: 2 }
const thinnest = 3

/** A mark a dated tie in its kind's colour; a band for those that may have held longer. Decoration: the sentence says it. */
export function TimePicture({ axis, marks, stretch, width }: Props) {
  const theme = useApp(selectTheme)
  const map = useApp((state) => state.document.map)
  const units = unitsOn(axis)
  const opened = useApp((state) => state.view.tie)
  const colour = (kind: string) => kindStyle(map, kind, theme).color
  const bandRoom = marks.marks.length === 0 ? heights.all - 4 : heights.bands
  const laid = useMemo(
    () => layMarks(marks.marks, units, width, heights.top, heights.all - heights.bands - 2),
    [marks, units, width],
  )
  const bands = useMemo(() => {
    const { lanes, count } = lanesOf(marks.bands)
    const pitch = bandRoom / Math.max(1, count)
    if (pitch >= thinnest) {
      const thick = Math.min(pitch - 1, 6)
      return marks.bands.map((band, index) => ({
        ...band,
        y: heights.all - ((lanes[index] ?? 0) + 1) * Math.min(pitch, 7) + (Math.min(pitch, 7) - thick) / 2,
        height: thick,
        strength: 1,
      }))
    }
    const dense = densityOf(marks.bands)
    const most = dense.reduce((count, band) => Math.max(count, band.count), 1)
    return dense.map((band) => ({
      ...band,
      y: heights.all - bandRoom,
      height: bandRoom,
      strength: 0.35 + (0.65 * band.count) / most,
    }))
  }, [marks, bandRoom])
  const isIn = (unit: number) => unit >= stretch.first && unit <= stretch.last
  const [left, right] = [(stretch.first / units) * width, ((stretch.last + 1) / units) * width]
  return (
    <svg className={styles.picture} width={width} height={heights.all} aria-hidden="true">
      {bands.map(({ kind, begin, end, y, height, strength }) => (
        <rect
          key={`${kind} ${begin} ${end}`}
          x={begin * width}
          y={y}
          width={Math.max(2, (end - begin) * width)}
          height={height}
          rx={kind === '' ? 0 : 1}
          className={kind === '' ? styles.band : undefined}
          {...(kind === '' ? {} : { fill: colour(kind) })}
          opacity={strength}
        />
      ))}
      {bands.length > 0 && left > 0 && <rect className={styles.veil} x={0} y={0} width={left} height={heights.all} />}
      {bands.length > 0 && right < width && (
        <rect className={styles.veil} x={right} y={0} width={width - right} height={heights.all} />
      )}
      {laid.map(({ id, kind, unit, isLoose, x, y }) => (
        <g key={id} opacity={isIn(unit) ? 1 : 0.25}>
          <rect
            x={x + (isLoose ? 0.75 : 0)}
            y={y + (isLoose ? 0.75 : 0)}
            width={mark.width - (isLoose ? 1.5 : 0)}
            height={mark.height - (isLoose ? 1.5 : 0)}
            rx={2}
            {...(isLoose ? { fill: 'none', stroke: colour(kind), strokeWidth: 1.5 } : { fill: colour(kind) })}
          />
          {id === opened && (
            <rect
              className={styles.opened}
              x={x - 3}
              y={y - 3}
              width={mark.width + 6}
              height={mark.height + 6}
              rx={4}
            />
          )}
        </g>
      ))}
    </svg>
  )
}
