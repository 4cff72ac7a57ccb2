import { ArrowLeft, ArrowRight, Crosshair, Maximize, Sun } from 'lucide-react'
import type { Command, Show } from '~/presentation/show.ts'
import { steer } from '~/state/showTransitions.ts'
import { store } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './PresenterControls.module.css'

type Props = { readonly show: Show; readonly isQuestion: boolean; readonly isLast: boolean }

const go = (command: Command) => () => store.setState(steer(command, Date.now()))

/** What a speaker does most, large enough to be hit in the dark. */
export function PresenterControls({ show, isQuestion, isLast }: Props) {
  const words = useScreenWords().present
  const { presenter } = words
  return (
    <div className={styles.controls}>
      <button type="button" className={styles.button} onClick={go({ do: 'back' })} disabled={show.at === 0}>
        <ArrowLeft size={17} aria-hidden /> {presenter.back}
      </button>
      <button
        type="button"
        className={`${styles.button} ${styles.next}`}
        onClick={go({ do: 'next' })}
        disabled={isLast}
      >
        {isQuestion ? presenter.reveal : presenter.nextStep} <ArrowRight size={17} aria-hidden />
        <kbd>{words.keyNames.space}</kbd>
      </button>
      <button
        type="button"
        className={styles.button}
        aria-pressed={show.pointing === 'laser'}
        onClick={go({ do: 'point', with: 'laser' })}
      >
        <Crosshair size={17} aria-hidden /> {presenter.point}
      </button>
      <button
        type="button"
        className={styles.button}
        aria-pressed={show.pointing === 'spotlight'}
        onClick={go({ do: 'point', with: 'spotlight' })}
      >
        <Sun size={17} aria-hidden /> {presenter.spotlight}
      </button>
      <button type="button" className={styles.button} onClick={go({ do: 'unzoom' })} disabled={show.zoom.scale === 1}>
        <Maximize size={17} aria-hidden /> {presenter.wholeMap}
      </button>
    </div>
  )
}
