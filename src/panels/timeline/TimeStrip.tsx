import { Pause, Play } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useApp } from '~/state/store.ts'
import { selectStretch, selectTimeAxis, selectTimeMarks } from '~/state/timeDerived.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { unitsOn } from '~/view/timeAxis.ts'
import { TimeLine } from './TimeLine.tsx'
import { TimeSentence } from './TimeSentence.tsx'
import styles from './TimeStrip.module.css'
import { type Speed, speeds, usePlayback } from './usePlayback.ts'

type Props = {
  /** Beside the sentence. */
  readonly aside?: ReactNode
  /** At the end of the line. */
  readonly children?: ReactNode
}

/** When ties held, under the map; nothing where no tie has a date. */
export function TimeStrip({ aside, children }: Props) {
  const words = useScreenWords().time
  const axis = useApp(selectTimeAxis)
  const marks = useApp(selectTimeMarks)
  const stretch = useApp(selectStretch)
  const [speed, setSpeed] = useState<Speed>(1)
  const { isPlaying, toggle, stop } = usePlayback(speed)
  if (!axis || !marks || !stretch) return null
  const next = speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1
  const play = isPlaying ? words.pause : words.play
  const Icon = isPlaying ? Pause : Play
  return (
    <section className={styles.strip} aria-label={words.label}>
      <div className={styles.head}>
        <TimeSentence axis={axis} marks={marks} stretch={stretch} />
        {aside}
      </div>
      {unitsOn(axis) > 1 && (
        <div className={styles.play}>
          <button type="button" className={styles.button} aria-label={play} title={play} onClick={toggle}>
            <Icon size={15} strokeWidth={2.2} aria-hidden />
          </button>
          <button
            type="button"
            className={styles.speed}
            aria-label={words.speed(String(speed))}
            title={words.speed(String(speed))}
            onClick={() => setSpeed(next)}
          >
            {speed === 0.5 ? '½' : speed}×
          </button>
        </div>
      )}
      <div className={styles.line}>
        <TimeLine axis={axis} marks={marks} stretch={stretch} onTouch={stop} />
      </div>
      {children}
    </section>
  )
}
