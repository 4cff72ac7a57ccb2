import { type ReactNode, useState } from 'react'
import { stageOfStep } from '~/presentation/stages.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { NoSteps } from './NoSteps.tsx'
import styles from './PresentScreen.module.css'
import type { PresentDoors } from './presentDoors.ts'
import { StartButtons } from './StartButtons.tsx'
import { StepList } from './StepList.tsx'
import { StepPreview } from './StepPreview.tsx'
import { StepSettings } from './StepSettings.tsx'
import { useBook } from './useBook.ts'
import { useReadySlide } from './useReadySlide.ts'

type Props = {
  readonly doors: PresentDoors
  /** What there is to say about the map. */
  readonly children?: ReactNode
}

/** Where a presentation is made: its steps, the slide of the one that is chosen, and what that step says and shows. */
export function PresentScreen({ doors, children }: Props) {
  const words = useScreenWords().present
  const steps = useApp((state) => state.document.map.steps)
  const isNarrow = useApp((state) => state.surroundings.narrow)
  const [chosen, setChosen] = useState('')
  const [isAsking, setAsking] = useState(false)
  const book = useBook(16, 9)
  const step = steps.find(({ id }) => id === chosen) ?? steps[0]
  const index = step === undefined ? -1 : steps.indexOf(step)
  const at = stageOfStep(book.stages, index, isAsking ? 'first' : 'last')
  const ready = useReadySlide(book, at, doors.inSteps)
  if (step === undefined)
    return (
      <main id="map" tabIndex={-1} className={styles.empty} aria-label={words.title}>
        {children}
        <NoSteps onAdd={setChosen} />
      </main>
    )
  const list = (
    <section className={styles.list} aria-label={words.steps}>
      <StepList chosen={step.id} onChoose={setChosen} />
    </section>
  )
  return (
    <div className={styles.screen}>
      {!isNarrow && list}
      <main id="map" tabIndex={-1} className={styles.main} aria-label={words.title}>
        {children}
        {isNarrow && list}
        <div className={styles.desk}>
          <StartButtons doors={doors} step={index} />
          {ready && <StepPreview book={ready.book} at={ready.at} isAsking={isAsking} onAsking={setAsking} />}
        </div>
      </main>
      <section className={styles.controls} aria-label={words.settings}>
        <h2 className="visually-hidden">{words.settings}</h2>
        <div className={styles.scroll}>
          <StepSettings key={step.id} step={step} map={book.map} page={book.page(at)} composed={ready?.page ?? null} />
        </div>
      </section>
    </div>
  )
}
