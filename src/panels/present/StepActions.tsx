import { ArrowDown, ArrowUp, Copy, EllipsisVertical, Eye, RefreshCw, Trash2 } from 'lucide-react'
import type { Step } from '~/map/map.ts'
import { viewOfStep } from '~/presentation/stepView.ts'
import { deleteStep, duplicateStep, moveStep, retakeStep } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { look, say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { Menu } from '~/ui/Menu.tsx'

type Props = {
  readonly step: Step
  readonly title: string
  readonly onChoose: (id: string) => void
  readonly onMoved: (id: string) => void
}

/** Everything that can be done with a step, besides writing in it. */
export function StepActions({ step, title, onChoose, onMoved }: Props) {
  const words = useScreenWords().present
  const steps = useApp((state) => state.document.map.steps)
  const at = steps.findIndex(({ id }) => id === step.id)
  const act = (action: 'up' | 'down' | 'duplicate' | 'retake' | 'show' | 'delete') => {
    switch (action) {
      case 'up':
      case 'down':
        store.setState(moveStep(step.id, action === 'up' ? at - 1 : at + 1))
        return onMoved(step.id)
      case 'duplicate': {
        store.setState(duplicateStep(step.id))
        const copy = store.getState().document.map.steps[at + 1]
        store.setState(say(words.added(title)))
        return onChoose(copy?.id ?? step.id)
      }
      case 'retake':
        store.setState(retakeStep(step.id))
        store.setState(say(words.retaken))
        return onChoose(step.id)
      case 'show': {
        const { lang } = store.getState().view
        const { actors = [], relations = [] } = step.emphasised ?? {}
        const [tie = ''] = actors.length === 0 ? relations : []
        return store.setState(look({ ...viewOfStep(step, { lang }), task: 'explore', actors, tie }))
      }
      case 'delete':
        store.setState(deleteStep(step.id))
        store.setState(say(words.deleted(title)))
        return onChoose((steps[at + 1] ?? steps[at - 1])?.id ?? '')
    }
  }
  return (
    <Menu
      label={words.actions}
      placement="bottom end"
      trigger={<IconButton label={`${words.actions}: ${title}`} icon={EllipsisVertical} />}
      onAction={act}
      parts={[
        {
          title: words.actions,
          quiet: true,
          rows: [
            { id: 'up', label: words.up, icon: ArrowUp, isDisabled: at === 0 },
            { id: 'down', label: words.down, icon: ArrowDown, isDisabled: at === steps.length - 1 },
            { id: 'duplicate', label: words.duplicate, icon: Copy },
            { id: 'retake', label: words.retake, icon: RefreshCw },
            { id: 'show', label: words.showInExplore, icon: Eye },
            { id: 'delete', label: words.delete, icon: Trash2 },
          ],
        },
      ]}
    />
  )
}
