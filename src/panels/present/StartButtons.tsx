import { MonitorPlay, NotebookText, SquareArrowOutUpRight } from 'lucide-react'
import { useEffect } from 'react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Notice } from '~/ui/Notice.tsx'
import { Blocked } from './Blocked.tsx'
import type { PresentDoors } from './presentDoors.ts'
import styles from './StartButtons.module.css'

/** The ways to give it. */
export function StartButtons({ doors, step }: { readonly doors: PresentDoors; readonly step: number }) {
  const words = useScreenWords().present
  const isRunning = useApp(({ show }) => show !== null && Object.keys(show.session.peers).length > 0)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F5' || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      doors.start(step, false)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [doors, step])
  return (
    <>
      <div className={styles.start}>
        <Button variant="primary" icon={MonitorPlay} onPress={() => doors.start(step, false)}>
          {words.start}
        </Button>
        <Button icon={NotebookText} onPress={() => doors.start(step, true)}>
          {words.startNotes}
        </Button>
        <Button icon={SquareArrowOutUpRight} onPress={() => doors.openScreen(step)}>
          {words.openScreen}
        </Button>
        <p className={styles.hint}>{words.startHint}</p>
      </div>
      <Blocked doors={doors} />
      {isRunning && <Notice tone="neutral" title={words.running} />}
    </>
  )
}
