import type { Show } from '~/presentation/show.ts'
import { stageOfStep, stagesOf } from '~/presentation/stages.ts'
import { steer } from '~/state/showTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './StepStrip.module.css'
import { sayTime } from './sayTime.ts'

type Props = { readonly show: Show; readonly step: number; readonly title: (step: number) => string }

/** Every step with the time that it has had; a press goes there. */
export function StepStrip({ show, step, title }: Props) {
  const words = useScreenWords().present.presenter
  const steps = useApp((state) => state.document.map.steps)
  const stages = stagesOf(steps)
  return (
    <nav aria-label={words.allSteps} className={styles.strip}>
      <ol>
        {steps.map(({ id }, index) => {
          const spent = show.clock.spent[id]
          return (
            <li key={id}>
              <button
                type="button"
                className={index < step ? styles.done : index === step ? styles.now : styles.coming}
                aria-current={index === step ? 'step' : undefined}
                aria-label={[words.goTo(index + 1, title(index)), spent ? words.spent(sayTime(spent)) : '']
                  .filter(Boolean)
                  .join(', ')}
                onClick={() => store.setState(steer({ do: 'stage', to: stageOfStep(stages, index) }, Date.now()))}
              >
                <span className={styles.number}>
                  {index + 1}
                  {spent !== undefined && <span className={styles.spent}>{sayTime(spent)}</span>}
                </span>
                <span className={styles.title}>{title(index)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
