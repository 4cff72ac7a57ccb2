import { type CSSProperties, useRef } from 'react'
import { store, useApp } from '~/state/store.ts'
import { selectHeld } from '~/state/timeDerived.ts'
import { lookAtStretch } from '~/state/timeTransitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { type Stretch, type TimeAxis, unitsOn } from '~/view/timeAxis.ts'
import { datedIn, type TimeMarks } from '~/view/timeMarks.ts'
import { sayStretch } from './sayStretch.ts'
import { TimeHandle } from './TimeHandle.tsx'
import styles from './TimeLine.module.css'
import { TimePicture } from './TimePicture.tsx'
import { ticksOn } from './ticksOn.ts'
import { useBrush } from './useBrush.ts'
import { useWidth } from './useWidth.ts'

type Props = {
  readonly axis: TimeAxis
  readonly marks: TimeMarks
  readonly stretch: Stretch
  /** The reader has taken hold of it. */
  readonly onTouch: () => void
}

const usualWidth = 480

/** The line with its marks, the brush over it, and its two handles; one where a moment is looked at. */
export function TimeLine({ axis, marks, stretch, onTouch }: Props) {
  const words = useScreenWords()
  const line = useRef<HTMLDivElement>(null)
  const width = useWidth(line, usualWidth)
  const held = useApp(selectHeld)
  const show = (next: Stretch) => {
    onTouch()
    store.setState(lookAtStretch(next))
  }
  const brush = useBrush(line, axis, stretch, show)
  const units = unitsOn(axis)
  const { first, last } = stretch
  const say = (part: Stretch) => words.time.at(sayStretch(axis, part, words), held, datedIn(marks))
  return (
    <div ref={line} className={styles.line}>
      <div className={styles.brush} {...brush}>
        <TimePicture axis={axis} marks={marks} stretch={stretch} width={width} />
        {first === last && units > 1 ? (
          <TimeHandle
            name="moment"
            label={words.time.moment}
            value={first}
            min={0}
            max={units - 1}
            text={say(stretch)}
            share={(first + 0.5) / units}
            onChange={(to) => show({ first: to, last: to })}
          />
        ) : (
          <>
            <TimeHandle
              name="first"
              label={words.time.first}
              value={first}
              min={0}
              max={last}
              text={say({ first, last: first })}
              share={first / units}
              onChange={(to) => show({ first: to, last })}
            />
            <TimeHandle
              name="last"
              label={words.time.last}
              value={last}
              min={first}
              max={units - 1}
              text={say({ first: last, last })}
              share={(last + 1) / units}
              onChange={(to) => show({ first, last: to })}
            />
          </>
        )}
      </div>
      <ol className={styles.ticks} aria-hidden="true">
        {ticksOn(axis, width, words).map(({ unit, text, strong }) => (
          <li key={unit} className={styles.tick} style={{ '--share': (unit + 0.5) / units } as CSSProperties}>
            {boldIn(text, strong)}
          </li>
        ))}
      </ol>
    </div>
  )
}

function boldIn(text: string, strong: string) {
  const at = strong === '' ? -1 : text.indexOf(strong)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <b>{strong}</b>
      {text.slice(at + strong.length)}
    </>
  )
}
