import { useDeferredValue } from 'react'
import type { EntenteMap, Step } from '~/map/map.ts'
import type { Page } from '~/presentation/openBook.ts'
import { changeStep } from '~/state/stepTransitions.ts'
import { store } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Check } from '~/ui/Check.tsx'
import { Group } from '~/ui/Group.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { type CameraChoice, cameraOf, framedBy } from './cameraChoice.ts'
import { RevealPicker } from './RevealPicker.tsx'
import styles from './StepSettings.module.css'
import { StepText } from './StepText.tsx'
import { StepTroubles } from './StepTroubles.tsx'

type Props = {
  readonly step: Step
  readonly map: EntenteMap
  readonly page: Page | null
  /** The last page whose slide is composed. */
  readonly composed: Page | null
}

/** Actors whose table is drawn at once. */
const fewAtMost = 40

/** What a step says, whom it shows, what it asks first. Every change is an edit of the map. */
export function StepSettings({ step, map, page, composed }: Props) {
  const words = useScreenWords().present
  const { fields, ask, frame } = words
  // The table of many actors comes right after the rest.
  const isLate = useDeferredValue(true, false)
  const isThere = isLate || (page?.frame.actors.length ?? 0) <= fewAtMost
  const camera = cameraOf(map, step)
  const cameras = (['shown', 'lit', 'all', 'own'] as const).filter(
    (each) => each !== 'own' || camera === 'own',
  ) satisfies readonly CameraChoice[]
  const change = (next: Parameters<typeof changeStep>[1]) => store.setState(changeStep(step.id, next))
  return (
    <>
      {composed?.frame.step.id === step.id && <StepTroubles step={step} page={composed} />}
      <StepText step={step} field="title" label={fields.title} />
      <StepText step={step} field="text" label={fields.text} hint={fields.textHint} rows={3} />
      <StepText step={step} field="notes" label={fields.notes} hint={fields.notesHint} rows={4} />
      {page && isThere && page.frame.view.groups === '' && <RevealPicker step={step} frame={page.frame} />}
      <Group title={ask.title}>
        <StepText step={step} field="prompt" label={ask.prompt} hint={ask.promptHint} />
        {(step.ask?.camps === true || hasCamps(step)) && (
          <Check
            label={ask.camps}
            isOn={step.ask?.camps === true}
            onChange={(camps) => change({ ask: { ...step.ask, camps } })}
          />
        )}
      </Group>
      <Group title={frame.title}>
        <Segmented
          label={frame.title}
          value={camera}
          options={cameras.map((value) => ({ value, label: frame[value] }))}
          onChange={(choice) => change({ frame: framedBy(map, step, choice) })}
          wide
        />
      </Group>
      <Group title={words.also}>
        <div className={styles.checks}>
          <Check
            label={words.legendOn}
            isOn={step.legend !== false}
            onChange={(isOn) => change({ legend: isOn ? undefined : false })}
          />
          <Check
            label={words.sourcesOn}
            isOn={step.sources === undefined || step.sources.length > 0}
            onChange={(isOn) => change({ sources: isOn ? undefined : [] })}
          />
        </div>
      </Group>
    </>
  )
}

const hasCamps = ({ view }: Step): boolean => view?.arrangement?.includes('camps') ?? false
