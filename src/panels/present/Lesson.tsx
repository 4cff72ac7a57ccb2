import { Pause, Play, RotateCcw } from 'lucide-react'
import type { CSSProperties } from 'react'
import { elapsed, elapsedInStep, paceOf, type Show } from '~/presentation/show.ts'
import type { Stage } from '~/presentation/stages.ts'
import { steer } from '~/state/showTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './Lesson.module.css'
import { sayTime } from './sayTime.ts'
import { useNow } from './useNow.ts'

type Props = { readonly show: Show; readonly stages: readonly Stage[]; readonly steps: number; readonly step: number }

const most = 600

/** How long the lesson and this step have lasted, what time it is, and whether there is enough left. */
export function Lesson({ show, stages, steps, step }: Props) {
  const words = useScreenWords().present.presenter
  const language = useApp((state) => state.language)
  const now = Math.max(useNow(), show.turn)
  const { clock } = show
  const used = elapsed(clock, now)
  const pace = paceOf(show, stages, now)
  const minutes = Math.floor(used / 60_000)
  const isPaused = clock.pausedAt !== null
  const share = clock.minutes === 0 ? (step + 1) / steps : Math.min(1, used / (clock.minutes * 60_000))
  return (
    <div className={styles.lesson}>
      <dl className={styles.clocks}>
        <div className={styles.first}>
          <dt>{words.lesson}</dt>
          <dd>{sayTime(used)}</dd>
        </div>
        <div>
          <dt>{words.thisStep}</dt>
          <dd>{sayTime(elapsedInStep(show, now))}</dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(now)}</dd>
        </div>
      </dl>
      <div className={styles.tools}>
        <IconButton
          label={isPaused ? words.resume : words.pause}
          icon={isPaused ? Play : Pause}
          onPress={() => store.setState(steer({ do: 'pause' }, Date.now()))}
        />
        <IconButton
          label={words.reset}
          icon={RotateCcw}
          onPress={() => store.setState(steer({ do: 'reset' }, Date.now()))}
        />
      </div>
      <div className={styles.bar} data-pace={pace ?? 'none'} style={{ '--share': share } as CSSProperties} />
      <p className={styles.pace}>
        {pace === null
          ? words.noPace(minutes, step + 1, steps)
          : words.pace(minutes, clock.minutes, step + 1, steps, words.paces[pace])}
      </p>
      <label className={styles.limit}>
        {words.minutes}
        <input
          type="number"
          min={0}
          max={most}
          value={clock.minutes === 0 ? '' : clock.minutes}
          onChange={({ target }) => {
            const wanted = Math.min(most, Math.max(0, Math.round(Number(target.value) || 0)))
            store.setState(steer({ do: 'minutes', minutes: wanted }, Date.now()))
          }}
        />
      </label>
    </div>
  )
}
