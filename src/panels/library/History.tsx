import { ArrowLeft } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Moment } from '~/keeping/keptMap.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './History.module.css'
import type { LibraryDoors } from './libraryDoors.ts'
import { Stamp } from './Stamp.tsx'
import { useTimes } from './useTimes.ts'

type Props = {
  readonly doors: LibraryDoors
  readonly id: string
  readonly onBack: () => void
  readonly onClose: () => void
}

/** The older versions of one map, the newest first. Looking at one changes nothing. */
export function History({ doors, id, onBack, onClose }: Props) {
  const { keeping } = useScreenWords()
  const words = keeping.history
  const times = useTimes()
  const [moments, setMoments] = useState<readonly Moment[] | null | 'reading'>('reading')
  useEffect(() => {
    let isOver = false
    void doors.history(id).then((found) => {
      if (!isOver) setMoments(found)
    })
    return () => {
      isOver = true
    }
  }, [doors, id])

  const list = moments === 'reading' ? null : moments
  return (
    <>
      <div className={styles.back}>
        <Button variant="quiet" icon={ArrowLeft} onPress={() => onBack()}>
          {keeping.library.title}
        </Button>
      </div>
      {moments === 'reading' && <p className={styles.note}>{keeping.library.reading}</p>}
      {moments === null && <p role="alert">{keeping.library.unreadable}</p>}
      {list?.length === 0 && <p className={styles.note}>{words.empty}</p>}
      {list && list.length > 0 && (
        <ol className={styles.rows}>
          {list.map((moment) => (
            <li key={moment.seq} className={styles.row}>
              <span className={styles.picture}>
                <Stamp picture={moment.picture} />
              </span>
              <div className={styles.words}>
                <p className={styles.when}>{times(moment.at)}</p>
                <p className={styles.note}>{words.reasons[moment.why]}</p>
                <p className={styles.note}>
                  {keeping.counts(moment.actors, moment.ties)} · {keeping.size(moment.size)}
                </p>
              </div>
              <Button
                label={words.lookAt(times(moment.at))}
                onPress={() => {
                  onClose()
                  doors.look(id, moment)
                }}
              >
                {words.look}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
