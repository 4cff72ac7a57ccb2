import { GripVertical, MessageCircleQuestionMark, Plus, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { Step } from '~/map/map.ts'
import { staleSteps } from '~/presentation/reconcileStep.ts'
import { isQuestion } from '~/presentation/stages.ts'
import { addStep, moveStepsBefore } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { StepActions } from './StepActions.tsx'
import styles from './StepList.module.css'
import { stepTitle } from './stepTitle.ts'

type Props = { readonly chosen: string; readonly onChoose: (id: string) => void }

/** The steps in their order: drag them, or move them by their menu or by the keys of the grip. */
export function StepList({ chosen, onChoose }: Props) {
  const words = useScreenWords().present
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const stale = useMemo(() => new Set(staleSteps(map).map(({ index }) => index)), [map])
  const title = (step: Step) => stepTitle(map, step, language, words)

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const ids = [...keys].map(String)
      const at = map.steps.findIndex(({ id }) => id === target.key)
      const before = target.dropPosition === 'before' ? at : at + 1
      store.setState(moveStepsBefore(ids, map.steps[before]?.id ?? null))
      tellPlace(ids[0] ?? '')
    },
  })
  const tellPlace = (id: string) => {
    const { steps } = store.getState().document.map
    const step = steps.find((each) => each.id === id)
    if (step) store.setState(say(words.moved(title(step), steps.indexOf(step) + 1, steps.length)))
  }
  const add = () => {
    store.setState(addStep(chosen))
    const { steps } = store.getState().document.map
    const step = steps[steps.findIndex(({ id }) => id === chosen) + 1]
    if (!step) return
    onChoose(step.id)
    store.setState(say(words.added(words.untitled(steps.indexOf(step) + 1))))
  }

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{words.steps}</h2>
        <span className={styles.count}>{map.steps.length}</span>
      </div>
      <GridList
        aria-label={words.steps}
        className={styles.list ?? ''}
        items={map.steps}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChoose(String(key))
        }}
        dragAndDropHooks={dragAndDropHooks}
        // What a row shows besides the step itself.
        dependencies={[language, stale, map]}
      >
        {(step) => (
          <GridListItem id={step.id} textValue={title(step)} className={styles.row ?? ''}>
            <AriaButton slot="drag" className={styles.grip ?? ''} aria-label={words.dragStep(title(step))}>
              <GripVertical size={15} aria-hidden />
            </AriaButton>
            <span className={styles.number}>{map.steps.indexOf(step) + 1}</span>
            <span className={styles.title}>
              {title(step)}
              {isQuestion(step.ask) && (
                <span className={styles.mark}>
                  <MessageCircleQuestionMark size={13} aria-hidden /> {words.isQuestion}
                </span>
              )}
            </span>
            {stale.has(map.steps.indexOf(step)) && <TriangleAlert size={15} className={styles.stale} aria-hidden />}
            <StepActions step={step} title={title(step)} onChoose={onChoose} onMoved={tellPlace} />
          </GridListItem>
        )}
      </GridList>
      <div className={styles.foot}>
        <Button icon={Plus} onPress={add} label={words.addAfter}>
          {words.addView}
        </Button>
      </div>
    </div>
  )
}
